import { followsOn, isFirst, parseLabel, type Label } from './paragraph-label.ts'
import type { UnreadNumber } from './unread-number.ts'

const FIGURE = String.raw`\d{1,3}[A-Z]{0,2}`
/** `3,Text`, `3 . Text`, `3– Text`, `{3} Text`, `3．Text`, `3.“Text”`: figures, marks, and words or what opens them. */
const MARKED = new RegExp(
  String.raw`^[[({<¶§]?(${FIGURE})[ \u00a0]*([.．)\]}>,;:/–—]{1,3})[ \u00a0]*(?=[\p{L}“‘"'([£])(\S+)`,
  'u',
)
const DASHED = new RegExp(String.raw`^(${FIGURE})[ \u00a0]+([-–—])[ \u00a0]+(?=\p{L})(\S+)`, 'u')
/** `2 A. Text`, `2-A. Text`: the letter of an inserted number stands apart. */
const APART = /^(\d{1,3})[ \u00a0/-]([A-Z]{1,2}[.)])[ \u00a0]+(\S+)/u
/** `**3. Text** more`: in bold with the words after it. */
const BOLD = /^(\*{1,3}|__?|~~)(\d{1,3}(?:\.\d{1,3})*[A-Z]?[.)])[ \u00a0]+([^\s*_~][^\s]*)/u
const BOLD_ALONE = /^(?:\*{3}|~~)(\d{1,3}[A-Z]?[.)])(?:\*{3}|~~)[ \u00a0]*(\S+)/u
const ALONE = /^(\d{1,3}(?:\.\d{1,3})*[A-Z]?)([.)])?$/u
const LETTER = /^(\([a-z]\)|\([ivx]{2,4}\)|[a-z]\)|[a-z]\.(?=\p{Lu}\p{Ll}))(?!he\b)(\p{L}\S*)/u
const BOLD_LETTER = /^(?:\*{1,3}|__?)(\([a-z]\)|\([ivx]{2,4}\)|[a-z][.)])(?:\*{1,3}|__?)[ \u00a0]*(\S+)/u
const FULL_WIDTH = /^[０-９]{1,3}/u

/**
 * Looks whether a line begins with what would be the next number, or the first, in a shape that nobody but a writer of numbers
 * chooses: set apart, in bold, alone on its line. `newest` is the number above it.
 */
export function findOddNumber(line: string, newest: Label | undefined): UnreadNumber | undefined {
  const plain = line.replace(FULL_WIDTH, (figures) => figures.normalize('NFKC'))
  const letter = LETTER.exec(plain) ?? BOLD_LETTER.exec(plain)
  if (letter) return oddNumber(letter[0], letter[1] ?? '', letter[2] ?? '')
  const [seen, figure, word = ''] = oddIn(plain)
  if (seen === undefined || figure === undefined) return undefined
  const number = /[.)]$/.test(figure) ? figure : `${figure}.`
  const meant = parseLabel(`${number} A`)
  if (!meant || !(newest ? followsOn(newest, meant) : isFirst(meant))) return undefined
  return oddNumber(seen, number, word)
}

function oddNumber(seen: string, number: string, word: string): UnreadNumber {
  return { seen, instead: `${number} ${word === '' ? '…' : word}` }
}

/** What is seen, the number that is meant, and the word after it. */
function oddIn(line: string): readonly (string | undefined)[] {
  const bold = BOLD.exec(line)
  if (bold) return [bold[0], bold[2], `${bold[1]}${bold[3]}`]
  const boldAlone = BOLD_ALONE.exec(line)
  if (boldAlone) return boldAlone
  const apart = APART.exec(line)
  if (apart) return [apart[0], `${apart[1]}${apart[2]}`, apart[3]]
  const alone = ALONE.exec(line)
  if (alone) return [alone[0], `${alone[1]}${alone[2] ?? ''}`, '']
  if (/^\[[^\]]*\]\(/.test(line)) return []
  const marked = DASHED.exec(line) ?? MARKED.exec(line)
  return marked ? [marked[0], marked[1], marked[3]] : []
}
