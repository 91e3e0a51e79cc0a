import type { Inline, Leftover } from '../document/document.ts'
import { imageExtension } from '../document/image-extension.ts'
import { shorten, tidy } from '../document/inline-text.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { safeLink } from '../document/safe-link.ts'
import { unseenWords } from '../unseen/unseen-words.ts'
import { LOOK } from './look/mark-looks.ts'
import { raiseFigures } from '../document/superscript.ts'
import { kindOfElement, styleOf, textInside, type ElementKind } from './element-kind.ts'
import type { HtmlGathered } from './html-reading.ts'

interface Look {
  readonly bold?: true
  readonly italic?: true
  readonly struck?: true
  readonly href?: string
  readonly isRaised?: true
}

/** Reads text and the elements that stand within a line. */
export function readHtmlLine(nodes: readonly (XmlElement | string)[], gathered: HtmlGathered): readonly Inline[] {
  return nodes.flatMap((node) => readNode(node, {}, gathered))
}

function readNode(node: XmlElement | string, look: Look, gathered: HtmlGathered): readonly Inline[] {
  if (typeof node === 'string') {
    const { isRaised, ...printed } = look
    const text = node.replace(/[ \t\r\n\f]+/g, ' ')
    return node === '' ? [] : [{ kind: 'words', text: isRaised === true ? raiseFigures(text) : text, ...printed }]
  }
  if (skipHtml(node, gathered)) return []
  if (node.name === 'br') return [{ kind: 'break' }]
  if (node.name === 'img') return readImage(node, gathered)
  const note = node.name === 'a' ? noteReference(node) : undefined
  if (note !== undefined) {
    gathered.skipped += textInside(node)
    if (!gathered.noteOrder.includes(note)) gathered.noteOrder.push(note)
    return [{ kind: 'note', id: note }]
  }
  const inner = node.name === LOOK ? markedLook(node, look, gathered) : lookOf(node, look, gathered)
  return node.children.flatMap((child) => readNode(child, inner, gathered))
}

/** Leaves an element out where it is no part of the text, and notes why; false for all others. */
export function skipHtml(element: XmlElement, gathered: HtmlGathered): boolean {
  const kind = kindOfElement(element)
  if (kind === 'text') return false
  if (kind === 'unseen') return true
  const text = tidy(textInside(element))
  gathered.skipped += textInside(element)
  if (text === '') return true
  const found = LEFT[kind]
  if (found) gathered.leftovers.push({ ...found, text: shorten(text) })
  else if (kind !== 'note-body') {
    gathered.running.push({ kind: 'header', text })
    gathered.dropped.push({
      what: `${kind === 'running' ? 'Running header or footer' : 'Part of the web page'} "${shorten(text)}"`,
      why: 'it is not part of the report',
      words: text.split(' ').length,
    })
  }
  return true
}

const LEFT: Partial<Readonly<Record<ElementKind, Omit<Leftover, 'text'>>>> = {
  hidden: { kind: 'hidden', where: 'in the text' },
  deleted: { kind: 'deletions', where: 'in the text' },
  comments: { kind: 'comments', where: 'as a comment' },
}

/** Words that are struck out, or that nobody would see: they stay in the text for as long as it is not settled whether they may. */
function markedLook({ attributes, children }: XmlElement, look: Look, gathered: HtmlGathered): Look {
  const text = children.filter((child) => typeof child === 'string').join('')
  const { unseen, struck } = attributes
  if (unseen !== undefined) gathered.leftovers.push(...unseenWords(text, 'in the text', unseen))
  if (struck === undefined) return look
  gathered.leftovers.push({ kind: 'struck', text: shorten(text), where: 'in the text' })
  return { ...look, struck: true }
}

function lookOf(element: XmlElement, look: Look, gathered: HtmlGathered): Look {
  const style = styleOf(element)
  const { name } = element
  const weight = /font-weight:\s*(bold|normal|\d+)/.exec(style)?.[1]
  const isBold =
    weight === undefined
      ? name === 'b' || name === 'strong' || look.bold === true
      : weight === 'bold' || Number(weight) >= 600
  const isItalic = /font-style:\s*italic/.test(style) || name === 'i' || name === 'em' || look.italic === true
  const href = name === 'a' ? linkOf(element, gathered) : look.href
  return {
    ...(look.struck ? { struck: true } : {}),
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(href === undefined ? {} : { href }),
    ...(name === 'sup' || look.isRaised === true || /vertical-align:\s*super/.test(style) ? { isRaised: true } : {}),
  }
}

function linkOf(element: XmlElement, gathered: HtmlGathered): string | undefined {
  const target = element.attributes['href']
  if (target === undefined || target.startsWith('#')) return undefined
  const href = safeLink(target)
  if (href === undefined) gathered.toReview.add(`A link to "${shorten(target)}" was left out; its words are kept`)
  return href
}

/** The footnote that a link such as `<a href="#_ftn1">` leads to. */
function noteReference(element: XmlElement): string | undefined {
  return /^#_?(ftn|edn|fn)[-:]?(\d+)$/
    .exec(element.attributes['href'] ?? '')
    ?.slice(1)
    .join('')
}

function readImage(element: XmlElement, gathered: HtmlGathered): readonly Inline[] {
  const { src = '', alt = '' } = element.attributes
  const data = /^data:image\/[\w+.-]+;base64,([\w+/=\s]+)$/.exec(src)?.[1]
  const bytes = data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64'))
  const extension = bytes && imageExtension(bytes)
  if (!bytes || extension === undefined) {
    gathered.toReview.add(`A picture is not in the file itself and was left out: "${shorten(alt || src)}"`)
    return []
  }
  const unshown = 'cropped' in element.attributes ? { unshown: 'shown only in part' } : {}
  gathered.images.push({ bytes, extension, words: tidy(alt), ...unshown })
  return [{ kind: 'image', image: gathered.images.length - 1 }]
}
