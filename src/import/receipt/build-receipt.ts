import type { Block, Dropped, SourceDocument } from '../document/document.ts'
import { balanceWords } from './balance-words.ts'
import { writtenMark } from '../writing/write-body.ts'
import { countParagraphs, countPieces, countTableParts } from './count-pieces.ts'
import { lostNumbers, unbalancedWords } from './find-losses.ts'
import { cellMarks, filledWords, marksOf } from './words-of-blocks.ts'
import { marksIn, plainMarkdown } from './read-back.ts'
import type { ReadField, Receipt } from './receipt.ts'
import type { Addresses } from './site-reading.ts'
import { splitWords, withoutWords } from './split-words.ts'

/** What a receipt is drawn up from: the file as read, and what was made of it. */
export interface Accounts {
  readonly file: string
  readonly source: SourceDocument
  /** The blocks with every typed number found. */
  readonly blocks: readonly Block[]
  /** The blocks that the body and the recommendation were written from. */
  readonly written: readonly Block[]
  readonly recommended: readonly Block[]
  /** The body, and the recommendation that front matter holds. */
  readonly body: string
  readonly recommendation: string
  /** Paragraphs and headings that front matter stands for. */
  readonly paragraphsTaken: number
  /** Tables whose every row front matter stands for. */
  readonly tablesTaken: number
  /** Words that front matter or the project files hold instead. */
  readonly taken: readonly string[]
  /** Words of the header that no field holds, each with why. */
  readonly leftOut: readonly Dropped[]
  readonly recommendationIsCopy: boolean
  readonly fields: readonly ReadField[]
  readonly headerMissing: readonly string[]
  readonly addresses?: Addresses
  readonly projects?: string
  readonly toReview: readonly string[]
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

  const words = balanceWords(
    splitWords(`${source.raw.text}\n${source.raw.added}`),
    wordsThatCameOut(accounts, recommendation),
  )
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
    ...unbalancedWords(words),
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
    words: { in: words.in, out: words.out },
    tables: {
      in: tables,
      asFields: accounts.tablesTaken,
      out: accounts.written.filter((block) => block.kind === 'table' || block.kind === 'insert').length,
      takenApart: source.layoutTables,
    },
    footnotes: source.notes.length,
    images: source.images.length,
    fields: accounts.fields,
    headerMissing: accounts.headerMissing,
    ...(accounts.addresses ? { addresses: accounts.addresses } : {}),
    ...(accounts.projects === undefined ? {} : { projects: accounts.projects }),
    dropped: [...source.dropped, ...accounts.leftOut],
    leftovers: source.leftovers,
    toReview: [...source.toReview, ...accounts.toReview],
    errors,
  }
}

/** Every word that the body, the front matter and the receipt hold between them, without those that the program added. */
function wordsThatCameOut(accounts: Accounts, recommendation: string): readonly string[] {
  const { source, written } = accounts
  const blocks = accounts.recommendationIsCopy ? written : [...written, ...accounts.recommended]
  const marks = [...blocks.flatMap(marksOf), ...cellMarks(blocks)]
  const computed = marks.filter((mark) => mark.computed).map(({ printed }) => printed)
  const kept = splitWords(`${plainMarkdown(accounts.body)}\n${plainMarkdown(recommendation)}`)
  return [
    ...withoutWords(kept, splitWords([...computed, ...filledWords(blocks)].join('\n'))),
    ...splitWords([...accounts.taken, source.raw.skipped].join('\n')),
  ]
}
