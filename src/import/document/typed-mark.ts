import { isCommonLetter, romanValue } from '../../domain/numbering/level.ts'
import { parseLabel, type Label } from '../../domain/numbering/paragraph-label.ts'
import type { Block, Mark } from './document.ts'
import { inlineText } from './inline-text.ts'
import { dropCharacters, splitLines } from './slice-inlines.ts'

const BULLET = /^(\s*)([•●◦○·▪■\uf0b7]|[-–—*](?=[\t ])|o(?=\t))([\s\u00a0]+)(?=[^\s\u00a0])/

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
  const [lead = ''] = /^\s*/.exec(text) ?? []
  const label = parseLabel(text.slice(lead.length).replaceAll('\n', ' '))
  if (!label || !isNumber(label, text.slice(lead.length + label.printed.length, lead.length + label.width)))
    return undefined
  return { mark: made('number', label.printed), length: lead.length + label.width }
}

function made(kind: Mark['kind'], printed: string): Mark {
  return { kind, printed, computed: false, level: 0 }
}

function bulletOf(typed: string): string {
  if (typed === 'o' || typed === '○' || typed === '◦') return '◦'
  return /^[-–—*]$/.test(typed) ? '-' : typed === '●' ? '●' : '•'
}

/** What the grammar reads as a number may still be words where nothing is known of what stands around it. */
function isNumber({ levels, shape, name, next }: Label, gap: string): boolean {
  const [first] = levels
  if (!first) return false
  if (shape === 'tabbed' || gap.includes('\t')) return true
  // Without a stop it may be a sum, a year or a day: "4.3 million", "3 July".
  if (shape === 'bare' || shape === 'colon') return /^[\p{Lu}“‘"'(]/u.test(next)
  if (first.style === 'number') return first.number <= 999
  if (levels.length > 1) return true
  const isCapital = name !== name.toLowerCase()
  // "(no) text": two letters that are no numeral are words, but for those put in between two others, as (ba).
  if (!isCommonLetter(name)) return shape === 'enclosed' && /^[b-y]a$/i.test(name)
  // "A. Powell" is a councillor; "A.", then a tab, is a number.
  return !(isCapital && shape === 'stopped') || (name.length > 1 && romanValue(name) !== undefined)
}
