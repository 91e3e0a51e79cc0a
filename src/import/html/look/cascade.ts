import { elementsOf, textOf, type XmlElement } from '../../reading/xml-element.ts'
import { selectorsOf } from './match-selector.ts'
import { readOwnStyle, readStyleRules, type StyleDeclaration } from './style-rules.ts'

/** The properties of an element as its page's style sheets and the element itself give them, by name. */
export type Cascade = (element: XmlElement) => ReadonlyMap<string, string>

/** Reads a page's style sheets, and says what comes of them for each element. */
export function cascadeOf(root: XmlElement): Cascade {
  const matcher = selectorsOf(root)
  const sheets = sheetsIn(root)
  const rules = sheets
    .flatMap((sheet, at) => readStyleRules(sheet, at * 1_000_000))
    .filter(({ declarations }) => declarations.length > 0)
    .map(({ selector, declarations }) => ({ declarations, matches: matcher(selector) }))
  return (element) => {
    const declarations = [
      ...presentational(element),
      ...rules.filter(({ matches }) => matches(element)).flatMap((rule) => rule.declarations),
      ...readOwnStyle(element.attributes['style'] ?? ''),
    ]
    return new Map(
      declarations
        .toSorted((a, b) => compare(a.strength, b.strength))
        .flatMap(({ property, value }) => longhands(property, value)),
    )
  }
}

/** The text of every style sheet that stands in the page. */
function sheetsIn(element: XmlElement): readonly string[] {
  // Word wraps its sheets in a comment, as browsers of old needed.
  if (element.name === 'style') return [textOf(element).replace(/<!--|-->/g, '')]
  return elementsOf(element).flatMap(sheetsIn)
}

/** What old attributes say of looks, weaker than any style sheet. */
function presentational({ name, attributes }: XmlElement): readonly StyleDeclaration[] {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['display', 'hidden' in attributes || (name === 'dialog' && !('open' in attributes)) ? 'none' : undefined],
    ['background-color', attributes['bgcolor'] ?? (name === 'mark' ? 'yellow' : undefined)],
    ['background-image', attributes['background'] === undefined ? undefined : 'url()'],
    [
      'color',
      name === 'body'
        ? attributes['text']
        : name === 'font'
          ? attributes['color']
          : name === 'mark'
            ? 'black'
            : undefined,
    ],
    ['text-decoration-line', ['s', 'strike'].includes(name) ? 'line-through' : undefined],
  ]
  return given.flatMap(([property, value]) =>
    value === undefined ? [] : [{ property, value, strength: [0, 0, 0, 0, 0, 0] }],
  )
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** The properties that are looked at, out of those that are written for several at once. */
function longhands(property: string, value: string): readonly (readonly [string, string])[] {
  if (property === 'background') {
    const colour = /(#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\)|\b[a-z]+\b(?![(-]))/gi
    const names = (value.replace(/url\([^)]*\)/gi, '').match(colour) ?? []).filter(
      (word) =>
        !/^(no|repeat|scroll|fixed|center|top|left|right|bottom|none|cover|contain|initial|x|y|local|round|space)$/i.test(
          word,
        ),
    )
    return [
      ['background-image', /url\(|gradient\(/i.test(value) ? value : 'none'],
      ['background-color', names.at(-1) ?? 'transparent'],
    ]
  }
  if (property === 'font') {
    const size =
      /(?:^|\s)(\d*\.?\d+(?:px|pt|pc|em|rem|ex|cm|mm|in|q|%|vw|vh)|0|xx-small|x-small|small|medium|large|x-large|xx-large)(?=[\s/]|$)/i.exec(
        value,
      )?.[1]
    return size === undefined ? [] : [['font-size', size]]
  }
  if (property === 'text-decoration') return [['text-decoration-line', value]]
  if (property === 'overflow-x' || property === 'overflow-y') return [['overflow', value]]
  if (property === 'inset') {
    const [top = '', right = top, bottom = top, left = right] = value.split(/\s+/)
    return [
      ['top', top],
      ['right', right],
      ['bottom', bottom],
      ['left', left],
    ]
  }
  if (property === 'margin') {
    const [top = '', right = top, , left = right] = value.split(/\s+/)
    return [
      ['margin-top', top],
      ['margin-left', left],
    ]
  }
  if (property === 'inset-inline-start' || property === 'margin-inline-start')
    return [[property.startsWith('inset') ? 'left' : 'margin-left', value]]
  return [[property, value]]
}
