import type { Fix } from '../../domain/fix.ts'

const FENCE = '---'
// Three or more hyphens, dashes or minus signs, or the one long dash that a word processor makes of them.
const LIKE_A_FENCE = /^\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2014\u2015])\s*$/
// What lines of fields look like: a name and a colon, an item of a list, something set in, a comment, or nothing.
const LIKE_A_FIELD = /^(?:["']?[\w-]+["']?\s*:|-\s|\s+\S|#|\s*$)/

/** Puts right the two lines round the fields of a file, where it is plain which they are; else nothing is changed. */
export function fixFences(text: string, file: string): { readonly text: string; readonly fixes: readonly Fix[] } {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1 || !LIKE_A_FENCE.test(lines[first] ?? '')) return { text, fixes: [] }
  const last = lines.findIndex((line, index) => index > first && LIKE_A_FENCE.test(line))
  const between = lines.slice(first + 1, last)
  const isPlain =
    last !== -1 && between.some((line) => /^\S+\s*:/.test(line)) && between.every((line) => LIKE_A_FIELD.test(line))
  if (!isPlain) return { text, fixes: [] }
  const fixes: Fix[] = []
  if (first > 0)
    fixes.push({ location: { file, line: 1 }, words: 'The empty lines at the beginning of the file taken away' })
  for (const at of [first, last]) {
    const written = lines[at] ?? ''
    // A space after the hyphens does no harm and is left.
    if (/^---\s*$/.test(written)) continue
    fixes.push({ location: { file, line: at + 1 }, words: `The line "${written}" is written ${FENCE}` })
    lines[at] = FENCE
  }
  return fixes.length === 0 ? { text, fixes } : { text: lines.slice(first).join('\n'), fixes }
}
