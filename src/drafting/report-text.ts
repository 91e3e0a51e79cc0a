import { stillToFill } from '../domain/still-to-fill.ts'

/** The headings that reports have, each with what stands under it. */
const SECTIONS = [
  ['Purpose of report', 'what the report is for'],
  ['Corporate objectives', 'which objectives it serves'],
  ['Background', 'what has gone before'],
  ['Options', 'what was considered, and why this is recommended'],
  ['Financial implications', 'what it costs, and how that is paid for'],
  ['Legal implications', 'what the law asks'],
  ['Risks', 'what could go wrong'],
  ['Conclusion', 'the conclusion'],
] as const

/** The text of a new report: its headings, and a numbered paragraph under each for the officer to fill. */
export function reportText(): string {
  return SECTIONS.map(([heading, what], at) => `## ${heading}\n\n${at + 1}. ${stillToFill(what)}`).join('\n\n')
}
