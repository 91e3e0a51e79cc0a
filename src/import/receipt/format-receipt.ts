import type { Leftover, LeftoverKind } from '../document/document.ts'
import { addressesLine } from './site-reading.ts'
import type { Count, ReadField, Receipt } from './receipt.ts'

const LEFTOVER_NAMES: Readonly<Record<LeftoverKind, string>> = {
  confidential: 'a marking',
  draft: 'a marking',
  deletions: 'tracked deletion',
  comments: 'comment',
  hidden: 'hidden text',
  struck: 'struck-out text',
  pictures: 'picture',
}

/** The receipt in words for an officer, a line for each thing. */
export function formatReceipt(receipt: Receipt): string {
  const { numbers } = receipt
  const run =
    numbers.first === undefined
      ? 'no numbered paragraphs'
      : `${agreed(numbers, 'numbers')}, from ${numbers.first} to ${numbers.last ?? numbers.first}`
  return [
    `Receipt for ${receipt.file}`,
    `  ${agreed(receipt.paragraphs, 'paragraphs and headings')}`,
    `  ${run}`,
    `  ${agreed(receipt.words, 'words')}`,
    `  ${tablesLine(receipt)}, ${receipt.footnotes} footnotes, ${receipt.images} pictures`,
    ...list('Fields, each with the words it was read from', receipt.fields.map(fieldLine)),
    ...(receipt.headerMissing.length > 0
      ? [`  Not in the file, for you to write: ${receipt.headerMissing.join(', ')}`]
      : []),
    ...(receipt.projects === undefined ? [] : [`  Project table: ${receipt.projects}`]),
    ...list(
      'Left out',
      receipt.dropped.map(
        ({ what, why, words }) => `${what}: ${why}${words > 0 ? ` (${words} ${words === 1 ? 'word' : 'words'})` : ''}`,
      ),
    ),
    ...list('Left over in the file', receipt.leftovers.map(leftoverLine)),
    ...list('For you to review', receipt.toReview),
    ...list('Wrong', receipt.errors),
    ...(receipt.addresses ? [`  ${addressesLine(receipt.addresses)}`] : []),
  ].join('\n')
}

/** What to say where left-over things stop an import: what they are, and how to let them by. */
export function formatStop(leftovers: readonly Leftover[]): string {
  const kinds = [...new Set(leftovers.map(({ kind }) => kind))]
  return [
    'Nothing was written, because the file holds what readers should perhaps not see:',
    ...leftovers.map((leftover) => `  ${leftoverLine(leftover)}`),
    `→ Take it out in Word and import again; or, if it may be there, add --allow ${kinds.join(',')}`,
  ].join('\n')
}

function leftoverLine({ kind, text, where }: Leftover): string {
  return `${kind}: ${LEFTOVER_NAMES[kind]} "${text}" ${where}`
}

function fieldLine({ field, value, words }: ReadField): string {
  return value === words ? `${field}: "${words}"` : `${field}: ${value} ← "${words}"`
}

/** A header that was a table is not a table any more, and not lost. */
function tablesLine({ tables }: Receipt): string {
  const { asFields, takenApart } = tables
  const notes = [
    ...(asFields === 0 ? [] : [`${asFields} of them the header, now fields`]),
    ...(takenApart === 0 ? [] : [`${takenApart} only laid out text, and came in as paragraphs`]),
  ]
  const line = agreed({ in: tables.in, out: tables.out + asFields + takenApart }, 'tables')
  return notes.length === 0 ? line : `${line} (${notes.join('; ')})`
}

function agreed(count: Count, what: string): string {
  return count.in === count.out
    ? `${count.in} ${what} in, ${count.out} out`
    : `${count.in} ${what} in, but ${count.out} out`
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)]
}
