import type { Problem } from '../../domain/problem.ts'
import type { ProblemKind } from '../../domain/problem-kinds.ts'
import { characterName, withoutInvisible } from '../../domain/invisible-characters.ts'
import { invisibleInLine, isYamlLine } from '../files/find-invisible.ts'
import { betweenSmartQuotes } from '../front-matter/smart-quotes.ts'
import type { Reworded } from './keeps-words.ts'

/** A text with one line of its fields put right. */
export interface FixedText {
  readonly text: string
  readonly words: string
  /** The piece whose letters are meant to change; every other letter must still be there. */
  readonly reworded?: Reworded
}

/** Each way in which a line could be put right, the likeliest first. */
type Remedy = (line: string, problem: Problem, before: string, isYaml: boolean) => readonly FixedLine[]

type FixedLine = Omit<FixedText, 'text'> & { readonly line: string }

const FIELD = /^(\s*(?:- +)?[\w-]+:[ \t]+|\s*- +)(.*\S)\s*$/
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** How a line is put right, for the kinds of problem whose remedy needs no knowledge. */
const REMEDIES: Partial<Readonly<Record<ProblemKind, Remedy>>> = {
  'unreal-date': fixDay,
  'unquoted-colon': quoteValue,
  'lost-comment': quoteValue,
  'smart-quotes': straightenQuotes,
  'odd-space': spaceOut,
  'tab-indent': untab,
  'invisible-character': takeOutInvisible,
}

/** The ways in which the line that a problem is about could be put right, the likeliest first; none where it is not plain how. */
export function fixLine(text: string, problem: Problem): readonly FixedText[] {
  const lines = text.split('\n')
  const at = (problem.place.line ?? 0) - 1
  const line = lines[at]
  const remedy = REMEDIES[problem.kind]
  if (line === undefined || !remedy) return []
  const before = lines.slice(0, at).findLast((one) => one.trim() !== '') ?? ''
  return remedy(line, problem, before, isYamlLine(problem.place.file, at, lines.indexOf('---', 1)))
    .filter((fixed) => fixed.line !== line)
    .map(({ line: written, ...rest }) => ({ ...rest, text: lines.toSpliced(at, 1, written).join('\n') }))
}

/** Only where the reading is certain, which is where the problem names the nearest day. */
function fixDay(line: string, { place, nearest }: Problem): readonly FixedLine[] {
  const start = (place.column ?? 0) - 1
  const [, quote = '', day = ''] = /^(["']?)([^"'#]*?)\1\s*$/.exec(line.slice(Math.max(0, start))) ?? []
  if (start < 0 || nearest === undefined || day === '') return []
  const to = `${quote}${nearest}${quote}`
  const words = `The day "${day}" is written ${nearest}`
  return [{ line: `${line.slice(0, start)}${to}`, words, reworded: { from: line.slice(start), to } }]
}

function quoteValue(line: string): readonly FixedLine[] {
  const [, name = '', value = ''] = FIELD.exec(line) ?? []
  // What is quoted already, or set out over lines or in brackets, is more than a missing pair of marks.
  if (value === '' || /^["'|>[{&*!]/.test(value)) return []
  return [{ line: `${name}${quoted(value)}`, words: `The value ${value} is put in quotation marks` }]
}

function straightenQuotes(line: string): readonly FixedLine[] {
  const [, name = '', value = ''] = FIELD.exec(line) ?? []
  const words = betweenSmartQuotes(value)
  if (words === undefined) return []
  return [{ line: `${name}${quoted(words)}`, words: `The curly quotation marks round ${value} are straight` }]
}

/** Odd spaces before a field and right after its colon; in the words themselves they may be meant. */
function spaceOut(line: string): readonly FixedLine[] {
  const [head = ''] = /^[\s\u00a0]*(?:-[\s\u00a0]+)?(?:[\w-]+:[\s\u00a0]*)?/u.exec(line) ?? []
  const words = 'A no-break space is now an ordinary one'
  return [{ line: `${head.replace(ODD_SPACE, ' ')}${line.slice(head.length)}`, words }]
}

/** How far a tab goes in depends on the line above: under its field, or two spaces in where it opens a group. */
function untab(line: string, _problem: Problem, before: string): readonly FixedLine[] {
  const [head = ''] = /^\s*/.exec(line) ?? []
  const above = (/^\s*(?:- +)*/.exec(before) ?? [''])[0].length
  const tabs = head.replaceAll('\t', '  ').length
  const depths = /:\s*$/.test(before) ? [above + 2, tabs] : [above, tabs]
  return depths.map((depth) => ({
    line: `${' '.repeat(depth)}${line.slice(head.length)}`,
    words: 'A tab is now spaces',
  }))
}

/** All of a line at once: a word that a PDF hyphenated is then whole again. */
function takeOutInvisible(line: string, { place }: Problem, _before: string, isYaml: boolean): readonly FixedLine[] {
  const found = invisibleInLine(line, isYaml).filter(({ index }) => index + 1 >= (place.column ?? 1))
  const fixed = found.reduceRight(
    (text, { written, character, index }) =>
      `${text.slice(0, index)}${withoutInvisible(character)}${text.slice(index + written.length)}`,
    line,
  )
  const names = [...new Set(found.map(({ character }) => characterName(character)))].join(', ')
  const words = `${found.length === 1 ? 'An invisible character is' : `${found.length} invisible characters are`} taken out: ${names}`
  return [{ line: fixed, words, reworded: { from: line, to: fixed } }]
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
