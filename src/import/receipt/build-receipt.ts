import type { Block, SourceDocument } from '../document.ts'
import { countWords } from '../count-words.ts'
import { writtenMark } from '../writing/write-body.ts'
import { countParagraphs, countPieces, countTableParts } from './count-pieces.ts'
import { lostCharacters, lostNumbers } from './find-losses.ts'
import { cellMarks, filledWords, marksOf, wordsOf } from './words-of-blocks.ts'
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
  const computed = countWords(
    [...marks, ...cellMarks(blocks)]
      .filter((mark) => mark.computed)
      .map(({ printed }) => printed)
      .join(' '),
  )
  const wordsIn = countWords(wordsOf(blocks, source.notes)) + skippedWords
  const wordsOut =
    countWords(plainMarkdown(body)) +
    countWords(plainMarkdown(recommendation)) -
    computed -
    filledWords(accounts.written) +
    countWords(accounts.taken.join('\n')) +
    skippedWords
  const first = numbers[0]?.printed
  const last = numbers.at(-1)?.printed
  const tables = blocks.filter((block) => block.kind === 'table').length + source.layoutTables
  const paragraphsIn = countParagraphs(blocks)
  const paragraphsOut =
    accounts.paragraphsTaken +
    countPieces(recommendation) +
    countPieces(body) -
    countTableParts(accounts.written) -
    source.notes.length
  const errors = [
    ...(paragraphsIn === paragraphsOut ? [] : [`${paragraphsIn} paragraphs went in and ${paragraphsOut} came out`]),
    ...lostNumbers(numbers.map(writtenMark), numbersOut),
    ...(wordsIn === wordsOut ? [] : [`${wordsIn} words went in and ${wordsOut} came out`]),
    ...lostCharacters(source, blocks),
  ]
  return {
    file: accounts.file,
    paragraphs: { in: paragraphsIn, out: paragraphsOut },
    numbers: {
      in: numbers.length,
      out: numbersOut.length,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
    },
    words: { in: wordsIn, out: wordsOut },
    tables: {
      in: tables,
      out: accounts.written.filter((block) => block.kind === 'table' || block.kind === 'insert').length,
      takenApart: source.layoutTables,
    },
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
