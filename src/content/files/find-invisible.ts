import { characterName, invisibleIn } from '../../domain/invisible-characters.ts'
import type { Problem } from '../../domain/problem.ts'

/** How a character can be written by its number or its name: in Markdown `&#x202E;`, `&shy;`; between YAML's double quotes `\u202E`. */
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|NoBreak|InvisibleTimes|InvisibleComma));/gi
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([LPN]))/gi
const NAMED: Readonly<Record<string, number>> = {
  shy: 0xad,
  zwnj: 0x20_0c,
  zwj: 0x20_0d,
  lrm: 0x20_0e,
  rlm: 0x20_0f,
  zerowidthspace: 0x20_0b,
  nobreak: 0x20_60,
  invisibletimes: 0x20_62,
  invisiblecomma: 0x20_63,
  L: 0x20_28,
  P: 0x20_29,
  N: 0x85,
}

// Letters, figures and marks that are all seen, and none of which begins the number or name of another.
const BEYOND_PLAIN = /[^\t\n -%'-[\]-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]/

/** Where a line holds something that nobody sees, as itself or by its number or name. */
export interface Invisible {
  readonly written: string
  readonly character: string
  readonly index: number
}

/** Everything in a line that prints as nothing, or turns the writing round, in its order. */
export function invisibleInLine(line: string, isYaml: boolean): readonly Invisible[] {
  // Nearly every line is plain, and to look for each character that is not seen takes much longer than to know that.
  if (!BEYOND_PLAIN.test(line)) return []
  return [
    ...invisibleIn(line).map(({ character, index }) => ({ written: character, character, index })),
    ...[...line.matchAll(isYaml ? ESCAPE : ENTITY)].flatMap((match): readonly Invisible[] => {
      const character = characterOf(match)
      const isHidden = character !== undefined && invisibleIn(character).length > 0
      return isHidden && !isEscaped(line, match.index) ? [{ written: match[0], character, index: match.index }] : []
    }),
  ].toSorted((a, b) => a.index - b.index)
}

/** A problem for each line of a file that holds such characters; those at its very beginning are told where front matter is looked for. */
export function findInvisible(text: string, file: string): readonly Problem[] {
  if (!BEYOND_PLAIN.test(text)) return []
  const lines = text.split('\n')
  const fence = lines.indexOf('---', 1)
  return lines.flatMap((line, at): readonly Problem[] => {
    const start = at === 0 ? (/^[\ufeff\u200b-\u200d\u2060]+/.exec(line)?.[0].length ?? 0) : 0
    const found = invisibleInLine(line, isYamlLine(file, at, fence)).filter(({ index }) => index >= start)
    const [first] = found
    if (!first) return []
    const names = [...new Set(found.map(({ character }) => characterName(character)))].join(', ')
    return [
      {
        kind: 'invisible-character',
        severity: 'error',
        place: { file, line: at + 1, column: first.index + 1 },
        message: `Cannot publish the line: it holds what nobody sees, ${names}${found.length > 1 ? `, ${found.length} in all` : ''}`,
        advice: 'Take it out: npm run check -- --fix does so, or type the words again',
      },
    ]
  })
}

/** Whether a line is one of fields: the whole of a YAML file, and of others what stands above the second line of hyphens. */
export function isYamlLine(file: string, at: number, fence: number): boolean {
  return !file.endsWith('.md') || at < fence
}

function characterOf([written, ...groups]: RegExpMatchArray): string | undefined {
  const isEntity = written.startsWith('&')
  const [first, second, third, fourth] = groups
  const code = isEntity
    ? first !== undefined
      ? Number.parseInt(first, 10)
      : second !== undefined
        ? Number.parseInt(second, 16)
        : NAMED[(third ?? '').toLowerCase()]
    : (NAMED[fourth ?? ''] ?? Number.parseInt(first ?? second ?? third ?? '', 16))
  return code === undefined || Number.isNaN(code) || code > 0x10_ff_ff ? undefined : String.fromCodePoint(code)
}

/** A backslash before takes the meaning away, unless it is itself written so. */
function isEscaped(line: string, index: number): boolean {
  return (/\\*$/.exec(line.slice(0, index))?.[0].length ?? 0) % 2 === 1
}
