import type { Block, Inline, Mark } from '../document/document.ts'
import { inlineText, tidy } from '../document/inline-text.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { readsLikeHeading, UNSTYLED_HEADING } from '../document/heading-words.ts'
import { styleOf, textInside } from './element-kind.ts'
import type { HtmlGathered } from './html-reading.ts'
import { readHtmlLine, skipHtml } from './read-html-line.ts'
import { LIST_STEP, readHtmlList } from './read-html-list.ts'
import { readHtmlTable } from './read-html-table.ts'
import { typedMark } from '../document/typed-mark.ts'

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'body',
  'html',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'dt',
  'dd',
  'pre',
  'figure',
  'figcaption',
  'address',
  'hr',
  'center',
  'fieldset',
  'details',
  'summary',
])

/** Reads what stands in an element as blocks; text outside any is a paragraph of its own. */
export function readHtmlBlocks(element: XmlElement, gathered: HtmlGathered, depth = 0): readonly Block[] {
  const blocks: Block[] = []
  let loose: (XmlElement | string)[] = []
  const flush = (): void => {
    blocks.push(...paragraph(readHtmlLine(loose, gathered), undefined, depth))
    loose = []
  }
  for (const child of element.children) {
    if (typeof child !== 'string' && (BLOCKS.has(child.name) || holdsBlocks(child))) {
      flush()
      blocks.push(...readBlock(child, gathered, depth))
    } else loose.push(child)
  }
  flush()
  return blocks
}

function readBlock(element: XmlElement, gathered: HtmlGathered, depth: number): readonly Block[] {
  if (skipHtml(element, gathered)) return []
  const { name } = element
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) {
    const inlines = readHtmlLine(element.children, gathered)
    return tidy(inlineText(inlines)) === ''
      ? []
      : [{ kind: 'heading', level: Number(level), inlines: trimmed(inlines) }]
  }
  if (name === 'ul' || name === 'ol')
    return readHtmlList(element, depth, (item, at) => readHtmlBlocks(item, gathered, at + 1))
  if (name === 'table')
    return readHtmlTable(
      element,
      (cell) => readHtmlBlocks(cell, gathered),
      (line) => readHtmlLine(line.children, gathered),
      gathered,
    )
  if (name === 'p' && !holdsBlocks(element)) return readParagraph(element, gathered, depth)
  return readHtmlBlocks(element, gathered, name === 'blockquote' || name === 'dd' ? depth + 1 : depth)
}

function readParagraph(element: XmlElement, gathered: HtmlGathered, depth: number): readonly Block[] {
  const marker = wordMarker(element)
  const inlines = readHtmlLine(
    element.children.filter((child) => child !== marker),
    gathered,
  )
  // Word's HTML types the number into the text, in a span of its own.
  const mark = marker ? typedMark(`${tidy(textInside(marker))}\tx`)?.mark : undefined
  const lead: readonly Inline[] = marker && !mark ? [{ kind: 'words', text: `${tidy(textInside(marker))} ` }] : []
  return paragraph([...lead, ...inlines], mark, depth)
}

/** The span of a paragraph that holds the number or bullet which Word worked out. */
function wordMarker(element: XmlElement): XmlElement | undefined {
  return element.children.find(
    (child): child is XmlElement => typeof child !== 'string' && /mso-list:\s*ignore/.test(styleOf(child)),
  )
}

function paragraph(line: readonly Inline[], mark: Mark | undefined, depth: number): readonly Block[] {
  const inlines = trimmed(line)
  if (tidy(inlineText(inlines)) === '' && !inlines.some((inline) => inline.kind === 'image' || inline.kind === 'note'))
    return []
  const isBold = inlines.every(
    (inline) => inline.kind === 'words' && (inline.bold === true || inline.text.trim() === ''),
  )
  const marked = mark ? { mark } : {}
  if (isBold && depth === 0 && mark?.kind !== 'bullet' && readsLikeHeading(tidy(inlineText(inlines)))) {
    return [{ kind: 'heading', level: UNSTYLED_HEADING, inlines, ...marked }]
  }
  return [{ kind: 'paragraph', inlines, indent: depth * LIST_STEP, ...marked }]
}

function holdsBlocks(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (BLOCKS.has(child.name) || holdsBlocks(child)))
}

/** Without white space and forced new lines at either end. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const start = inlines.findIndex((inline) => !isBlank(inline))
  const end = inlines.findLastIndex((inline) => !isBlank(inline))
  return start === -1
    ? []
    : inlines.slice(start, end + 1).map((inline, at, all): Inline => {
        if (inline.kind !== 'words') return inline
        const text = at === 0 ? inline.text.trimStart() : inline.text
        return { ...inline, text: at === all.length - 1 ? text.trimEnd() : text }
      })
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'words' && inline.text.trim() === '')
}
