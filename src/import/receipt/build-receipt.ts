import type { Block, Mark, Note, SourceDocument, TableBlock } from '../document.ts'
import { countWords } from '../count-words.ts'
import { inlineText, shorten } from '../inline-text.ts'
import { headerCells } from '../writing/write-table.ts'
import { writtenMark } from '../writing/write-body.ts'
import { marksIn, plainMarkdown } from './read-back.ts'
import type { Receipt } from './receipt.ts'

/** What a receipt is drawn up from: the file as read, and what was made of it. */
export interface Accounts {
  readonly file: string
  readonly source: SourceDocument
  /** The blocks with every typed number found. */
  readonly blocks: readonly Block[]
  /** The blocks that the body was written from. */
  readonly written: readonly Block[]
  /** The body, and the recommendation that front matter holds. */
  readonly body: string
  readonly recommendation: string
  /** Paragraphs and headings that front matter stands for. */
  readonly paragraphsTaken: number
  /** Words that front matter or the project files hold instead. */
  readonly taken: readonly string[]
  readonly recommendationIsCopy: boolean
  readonly headerFound: readonly string[]
  readonly headerMissing: readonly string[]
  readonly projects?: string
  readonly eye: readonly string[]
}

/** Draws up the receipt, and finds what went in and did not come out. */
export function buildReceipt(accounts: Accounts): Receipt {
  const { source, blocks, body } = accounts
  const recommendation = accounts.recommendationIsCopy ? '' : accounts.recommendation
  const marks = blocks.flatMap(marksOf)
  const expected = new Set(marks.map(writtenMark))
  const written = [...marksIn(recommendation, expected), ...marksIn(body, expected)]
  const numbers = marks.filter(({ kind }) => kind === 'number')
  const isBullet = new Set(marks.filter(({ kind }) => kind === 'bullet').map(writtenMark))
  const numbersOut = written.filter((mark) => !isBullet.has(mark))

  const skippedWords = countWords(source.raw.skipped)
  const computed = countWords([...marks, ...cellMarks(blocks)].filter((mark) => mark.computed).map(({ printed }) => printed).join(' '))
  const wordsIn = countWords(wordsOf(blocks, source.notes)) + skippedWords
  const wordsOut = countWords(plainMarkdown(body)) + countWords(plainMarkdown(recommendation)) - computed - filledWords(accounts.written)
    + countWords(accounts.taken.join('\n')) + skippedWords
  const first = numbers[0]?.printed
  const last = numbers.at(-1)?.printed
  const tables = blocks.filter((block) => block.kind === 'table').length
  const paragraphsIn = countParagraphs(blocks)
  const paragraphsOut = accounts.paragraphsTaken + countPieces(recommendation) + countPieces(body) - countTableParts(accounts.written) - source.notes.length
  const errors = [
    ...(paragraphsIn === paragraphsOut ? [] : [`${paragraphsIn} paragraphs went in and ${paragraphsOut} came out`]),
    ...lostNumbers(numbers.map(({ printed }) => printed), numbersOut),
    ...(wordsIn === wordsOut ? [] : [`${wordsIn} words went in and ${wordsOut} came out`]),
    ...lostCharacters(source, blocks),
  ]
  return {
    file: accounts.file,
    paragraphs: { in: paragraphsIn, out: paragraphsOut },
    numbers: { in: numbers.length, out: numbersOut.length, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) },
    words: { in: wordsIn, out: wordsOut },
    tables: { in: tables, out: accounts.written.filter((block) => block.kind === 'table' || block.kind === 'insert').length },
    footnotes: source.notes.length,
    images: source.images.length,
    headerFound: accounts.headerFound,
    headerMissing: accounts.headerMissing,
    ...(accounts.projects === undefined ? {} : { projects: accounts.projects }),
    dropped: source.dropped,
    leftovers: source.leftovers,
    eye: [...source.eye, ...accounts.eye],
    errors,
  }
}

function marksOf(block: Block): readonly Mark[] {
  return (block.kind === 'paragraph' || block.kind === 'heading') && block.mark ? [block.mark] : []
}

function cellMarks(blocks: readonly Block[]): readonly Mark[] {
  return tablesOf(blocks).flatMap((table) => table.rows.flat()).filter((cell) => !cell.filled).flatMap((cell) => cell.lines).flatMap(({ mark }) => (mark ? [mark] : []))
}

function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table')
}

/** The words that blocks and notes hold: typed numbers are words, worked-out ones and repeated cells are not. */
function wordsOf(blocks: readonly Block[], notes: readonly Note[]): string {
  const texts = blocks.map((block) => {
    if (block.kind === 'insert') return ''
    if (block.kind !== 'table') return `${typed(block.mark)} ${inlineText(block.inlines)}`
    const lines = block.rows.flat().filter((cell) => !cell.filled).flatMap((cell) => cell.lines)
    return [block.caption ? inlineText(block.caption) : '', ...lines.map(({ mark, inlines }) => `${typed(mark)} ${inlineText(inlines)}`)].join('\n')
  })
  return [...texts, ...notes.map(({ inlines }) => inlineText(inlines))].join('\n')
}

function typed(mark: Mark | undefined): string {
  return mark && !mark.computed ? mark.printed : ''
}

/** Words that tables hold more often than the file, because merged cells were filled. */
function filledWords(blocks: readonly Block[]): number {
  const cells = tablesOf(blocks).flatMap((table) => {
    const header = table.rows.slice(0, table.headerRows)
    const titles = Array.from({ length: table.rows[0]?.length ?? 0 }, (_, column) => headerCells(header, column)).flat()
    return [...titles, ...table.rows.slice(table.headerRows).flat()].filter((cell) => cell.filled)
  })
  return countWords(cells.flatMap((cell) => cell.lines).map(({ mark, inlines }) => `${mark?.printed ?? ''} ${inlineText(inlines)}`).join('\n'))
}

function lostNumbers(expected: readonly string[], found: readonly string[]): readonly string[] {
  const left = [...found]
  const lost = expected.filter((number) => {
    const at = left.indexOf(number)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return lost.length === 0 ? [] : [`${lost.length} of ${expected.length} numbers were lost: ${shorten(lost.join(', '))}`]
}

/** Compares the letters and figures of the file itself with those that the reading found in it. */
function lostCharacters({ raw, notes }: SourceDocument, blocks: readonly Block[]): readonly string[] {
  const letters = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length
  const inFile = letters(raw.text) + letters(raw.added)
  const read = letters(wordsOf(blocks, notes)) + letters(raw.skipped)
  return inFile === read ? [] : [`The file holds ${inFile} letters and figures, and ${read} of them were read`]
}

function countParagraphs(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading').length
}

/** Pieces of written Markdown with a blank line between them. */
function countPieces(markdown: string): number {
  return markdown.trim() === '' ? 0 : markdown.trim().split(/\n\n+/).length
}

/** Pieces that tables and inserts make, a caption being one of its own. */
function countTableParts(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' && block.caption ? 2 : block.kind === 'table' || block.kind === 'insert' ? 1 : 0), 0)
}
