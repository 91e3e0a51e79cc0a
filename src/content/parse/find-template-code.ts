import type { Problem } from '../../domain/problem.ts'

// Nunjucks, Liquid and Jinja; a text is never run, so what stands between such marks is printed.
const MARKS = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/g

/** Warns of what looks like the code of a template in a text: it does nothing here, and would be printed. */
export function findTemplateCode(text: string, file: string, firstLine: number): readonly Problem[] {
  if (!text.includes('{')) return []
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(MARKS)].map((match): Problem => ({
      kind: 'template-code',
      severity: 'warning',
      place: { file, line: firstLine + index, column: match.index + 1 },
      message: `The text holds "${match[0]}", which looks like the code of a template and will be printed as it is`,
      advice: 'Take it out, or write the words that it stands for',
    })),
  )
}
