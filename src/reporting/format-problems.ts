import { styleText } from 'node:util'
import type { ProblemHelp } from '../domain/problem-help.ts'
import type { ProblemKind } from '../domain/problem-kinds.ts'
import type { Problem } from '../domain/problem.ts'
import { formatLocation } from './format-location.ts'
import { summariseProblems } from './summarise-problems.ts'
import { visibleText } from './visible-text.ts'

/** How problems are to be shown in a terminal. */
export interface ProblemFormat {
  readonly colour: boolean
  /** How many files were read, for the line at the end. */
  readonly files?: number
  /** Where the kinds of problem are explained. */
  readonly help?: ProblemHelp
}

/** Problems in words for a terminal: where, what was written and what is so, what to write instead; and one line at the end. */
export function formatProblems(problems: readonly Problem[], { colour, files, help }: ProblemFormat): string {
  return [
    ...problems.map((problem) => `${formatProblem(problem, colour, help)}\n`),
    summariseProblems(problems, files),
  ].join('\n')
}

function formatProblem(problem: Problem, colour: boolean, help: ProblemHelp | undefined): string {
  const { kind, severity, location, message, elsewhere } = problem
  const paint = (style: 'red' | 'yellow' | 'bold', text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const name = severity === 'error' ? paint('red', kind) : paint('yellow', `${kind} (warning)`)
  return [
    `${paint('bold', formatLocation(location))}  ${name}`,
    `  ${visibleText(message)}`,
    ...(elsewhere ? [`  ${visibleText(elsewhere.words)} ${formatLocation(elsewhere.location)}`] : []),
    `  → ${formatAdvice(problem)}`,
    ...moreLines(kind, help).map((line) => `  ${line}`),
  ].join('\n')
}

/** Where the kind of problem is explained: on the site, or where its address is not known, in the file. */
export function moreLines(kind: ProblemKind, help: ProblemHelp | undefined): readonly string[] {
  const page = help?.get(kind)
  return page ? [`More: ${page.url ?? visibleText(page.file)}`] : []
}

/** What to do about a problem, the nearest right thing first. */
export function formatAdvice({ advice, nearest }: Problem): string {
  return visibleText(nearest === undefined ? advice : `Did you mean "${nearest}"? ${advice}`)
}
