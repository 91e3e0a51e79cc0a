import type { ProblemHelp } from '../domain/problem-help.ts'
import type { Problem } from '../domain/problem.ts'
import { formatLocation } from './format-location.ts'
import { formatAdvice, moreLines } from './format-problems.ts'
import { visibleText } from './visible-text.ts'

/** Problems as GitHub's workflow commands, one a line, which it shows beside the lines they are about. */
export function formatForGitHub(problems: readonly Problem[], help?: ProblemHelp): string {
  return problems.map((problem) => formatProblem(problem, help)).join('\n')
}

function formatProblem(problem: Problem, help: ProblemHelp | undefined): string {
  const { kind, severity, location, message, elsewhere } = problem
  const { file, line, column } = location
  const properties = Object.entries({
    file: visibleText(file),
    line,
    col: line === undefined ? undefined : column,
    title: kind,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
  const words = [
    visibleText(message),
    ...(elsewhere ? [`${visibleText(elsewhere.words)} ${formatLocation(elsewhere.location)}`] : []),
    `→ ${formatAdvice(problem)}`,
    ...moreLines(kind, help),
  ].join('\n')
  return `::${severity} ${properties.join(',')}::${escapeData(words)}`
}

// GitHub's own rules: a command ends at the line's end, and its properties at colons and commas.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
