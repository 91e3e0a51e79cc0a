import { shorten, tidy } from '../document/inline-text.ts'
import { fieldName, type Field } from './field-stack.ts'
import type { Counted } from './list-marker.ts'
import { printNumber } from './number-counter.ts'
import type { Gathered, WordReading } from './word-reading.ts'

/** Keeps a field such as `REF _Ref1 \\r \\h`, which prints the number of the paragraph that its bookmark is in. */
export function noteReference({ code, result }: Field, { gathered }: Pick<WordReading, 'gathered'>): void {
  if (fieldName(code) === 'REF' && /\\[nrw]\b/i.test(code) && tidy(result) !== '') {
    gathered.references.push({ code, result: tidy(result) })
  }
}

/**
 * Names each cross-reference whose number, as Word last worked it out, is not the one counted here. Word's own results are
 * a witness in the file; either may be right, since Word works them out only when it is told to.
 */
export function compareReferences({ references, bookmarks }: Gathered): readonly string[] {
  const differing = references.flatMap(({ code, result }): readonly string[] => {
    const name = /REF\s+"?([^\s"\\]+)/i.exec(code)?.[1] ?? ''
    if (/error!/i.test(result)) return [`A cross-reference leads nowhere and prints "${shorten(result)}"`]
    if (!bookmarks.has(name)) return []
    const counted = bookmarks.get(name)
    if (agrees(code, result, counted)) return []
    const found = counted ? `numbered ${fullNumber(counted)}` : 'not numbered'
    return [
      `A cross-reference prints "${shorten(result)}", and the paragraph that it leads to is ${found} here: see which is right`,
    ]
  })
  return [...new Set(differing)]
}

function agrees(code: string, result: string, counted: Counted | undefined): boolean {
  // Word prints 0 for a paragraph without a number.
  if (!counted?.mark || counted.mark.kind === 'bullet') return plain(result) === '0' || counted?.mark !== undefined
  const figuresOnly = /\\t\b/i.test(code)
  const [printed, own, full] = [result, ownNumber(counted), fullNumber(counted)]
    .map(plain)
    .map((text) => (figuresOnly ? text.replace(/^\p{L}{2,}\s*/u, '') : text))
  if (/\\n\b/i.test(code)) return printed === own
  if (/\\w\b/i.test(code)) return printed === full
  // A relative reference leaves out what the two paragraphs have in common.
  return printed !== undefined && printed !== '' && (full ?? '').endsWith(printed) && printed.endsWith(tail(own ?? ''))
}

function ownNumber({ place, values }: Counted): string {
  return withoutStop(printNumber(place.list, place.level, values))
}

/** The number with those of the levels above that it does not itself print: `1.2(a)`. */
function fullNumber({ place: { list, level }, values }: Counted): string {
  let whole = withoutStop(printNumber(list, level, values))
  let text = list.levels.get(level)?.text ?? ''
  for (let above = level - 1; above >= 0; above--) {
    const shape = list.levels.get(above)
    if (!shape || shape.format === 'bullet' || text.includes(`%${above + 1}`)) continue
    whole = withoutStop(printNumber(list, above, values)) + whole
    text += shape.text
  }
  return whole
}

/** The last part of a number: every reference to it ends so. */
function tail(number: string): string {
  return /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(number)?.[0] ?? number
}

function withoutStop(number: string): string {
  return tidy(number).replace(/\.+$/, '')
}

function plain(text: string): string {
  return withoutStop(text).replace(/\s+/g, '').toLowerCase()
}
