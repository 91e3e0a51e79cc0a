/** The level given to a heading that no style names: below every one that a style does. */
export const UNSTYLED_HEADING = 10

/** Few words, a capital first, and no stop at the end. */
export function readsLikeHeading(text: string): boolean {
  return /^[\p{Lu}\d(“‘'"]/u.test(text) && /\p{L}/u.test(text) && !/[.;,:]$/.test(text) && text.split(' ').length <= 12
}

/** Papers number whole paragraphs with heading styles; nobody reads those as headings. */
export function isSentence(text: string): boolean {
  const words = text.split(' ').length
  if (/[;,] (and|or)$/.test(text)) return true
  return words > 25 || (words > 12 && /[.;:]$/.test(text)) || (words > 6 && /[a-z]{2}[.;]$/.test(text))
}
