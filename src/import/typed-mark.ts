import type { Block, Mark } from './document.ts'
import { inlineText } from './inline-text.ts'
import { dropCharacters, splitLines } from './slice-inlines.ts'

const SHAPE =
  /^(\s*)((\()?([A-Z]?\d{1,3}(?:\.\d{1,3}){0,5}|[ivxlc]{2,7}|([a-z])\5|[A-Za-z])(\.\)|[.)])?)([\s\u00a0]+)(?=[^\s\u00a0])/
const BULLET = /^(\s*)([•●◦○·▪■\uf0b7]|[-–—*](?=[\t ])|o(?=\t))([\s\u00a0]+)(?=[^\s\u00a0])/
const ROMAN = /^(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/

/** Takes numbers and bullets that somebody typed out of the words of each block and gives them to it as its mark. */
export function findTypedMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(apart).map((block) => {
    if (block.kind === 'table' || block.kind === 'insert' || block.mark) return block
    const text = inlineText(block.inlines)
    const found = typedMark(text)
    return found ? { ...block, mark: found.mark, inlines: dropCharacters(block.inlines, found.length) } : block
  })
}

/** A paragraph in which forced new lines begin with numbers is several: `(a) …` and `(b) …` in one. */
function apart(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block]
  const lines = splitLines(block.inlines)
  if (!lines.slice(1).some((line) => typedMark(inlineText(line)))) return [block]
  const { mark, ...rest } = block
  return lines
    .filter((line) => line.length > 0)
    .map((inlines, at) => ({ ...rest, inlines, ...(at === 0 && mark ? { mark } : {}) }))
}

/** The number or bullet that a line of text begins with, and how many characters it takes up. */
export function typedMark(text: string): { readonly mark: Mark; readonly length: number } | undefined {
  const bullet = BULLET.exec(text)
  if (bullet) return { mark: made('bullet', bulletOf(bullet[2] ?? '•')), length: bullet[0].length }
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [whole, , printed = '', open, body = '', , close, gap = ''] = match
  const next = text.slice(whole.length)
  return isNumber(body, open, close, gap, next) ? { mark: made('number', printed), length: whole.length } : undefined
}

function made(kind: Mark['kind'], printed: string): Mark {
  return { kind, printed, computed: false, level: 0 }
}

function bulletOf(typed: string): string {
  if (typed === 'o' || typed === '○' || typed === '◦') return '◦'
  return /^[-–—*]$/.test(typed) ? '-' : typed === '●' ? '●' : '•'
}

function isNumber(
  body: string,
  open: string | undefined,
  close: string | undefined,
  gap: string,
  next: string,
): boolean {
  const isTabbed = gap.includes('\t')
  if (open !== undefined) return close === ')' && (body.length < 3 || /\d/.test(body) || ROMAN.test(body))
  if (/^[A-Z]?\d/.test(body)) {
    if (close !== undefined) return /^\d{1,3}$/.test(body) || /\./.test(body) || isTabbed || /^[A-Z]\d/.test(body)
    // Without a stop it may be a sum, a year or a day: "4.3 million", "3 July".
    return isTabbed || (body.includes('.') && /^[\p{Lu}“‘"'(]/u.test(next))
  }
  if (close === undefined) return false
  // "A. Powell" is a councillor; "A.", then a tab, is a number.
  if (/^[A-Z]$/.test(body)) return close === ')' || isTabbed
  return body.length === 1 || body.charAt(0) === body.charAt(1) || ROMAN.test(body)
}
