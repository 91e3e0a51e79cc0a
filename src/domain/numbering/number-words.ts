/*
 * Numbers as people write them in running text: `17`, `2A`, `3bis`, `1.2`, `2(b)(ii)`, `2 (b)`, `(a)`, `A1`, `IV`. What comes right
 * after must not go on: "paragraph 2A" is never paragraph 2, nor "paragraph 2.5 per cent", "paragraph 2 A" or "paragraph 2 (A)".
 */
const SUFFIX = String.raw`(?:[A-Z]{1,2}|[a-z]|[\s\u00a0]?(?:bis|ter|quater))?`
const BRACKET = String.raw`(?:\((?:[A-Za-z]{1,6}|\d{1,3})\)|[\s\u00a0]\((?:[a-z]{1,2}|[ivxl]{1,6})\))`
const APART = String.raw`(?![\s\u00a0]?[/-][\p{L}\p{N}]|[\s\u00a0][A-Z](?![\p{L}\p{N}'’])|[\s\u00a0]?\((?:[A-Z]{1,2}|[a-z]|[ivxl]+|\d{1,2})\))`
const AFTER = String.raw`(?![\p{L}\p{N}%])(?!\.\d)${APART}`
const FIGURES = String.raw`(?:[A-Z]\.?)?\d{1,3}${SUFFIX}(?:\.\d{1,3}${SUFFIX}|\.[a-z](?![\p{L}\p{N}]))*(?:${BRACKET})*${AFTER}`

/** Brackets alone: `(a)`, `(a)(ii)`. */
export const BRACKETED = String.raw`(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]{1,2}|\d{1,2})\))+${AFTER}`

/** A number in running text, as the pattern of an expression with the flag `u`. */
export const NUMBER_WORDS = String.raw`(?:${FIGURES}|(?:[IVXL]{1,6}|[A-Z])(?![\p{L}\p{N}'’.-])(?:${BRACKET})*${AFTER})`

const FIRST = new RegExp(`${NUMBER_WORDS}|${BRACKETED}`, 'uy')
const JOIN = /\s*,\s*(?:(?:and|or)\s+)?|\s*[-–]\s*|[\s\u00a0]+(?:and|or|to|&)[\s\u00a0]+/uy
const ONLY_BRACKETS = new RegExp(BRACKETED, 'uy')

/** Where a list of numbers that begins at a place ends: after one number, or after all that a plural noun has. */
export function listEnd(text: string, from: number, isMany: boolean): number | undefined {
  let end = after(FIRST, text, from)
  while (end !== undefined) {
    const join = after(JOIN, text, end)
    // "paragraph 3, 5 members" names one paragraph; "paragraph 3(a) and (b)" two.
    const next = join === undefined ? undefined : after(isMany ? FIRST : ONLY_BRACKETS, text, join)
    if (next === undefined) return end
    end = next
  }
  return undefined
}

function after(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : undefined
}
