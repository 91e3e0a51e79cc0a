import { z } from 'zod'
import { refuse } from './field-problem.ts'

/** Text on one line: a title, a name. Line breaks inside it become spaces. `label` is what officers call it. */
export function text(label: string): z.ZodType<string> {
  return written(label).transform((words) => words.replace(/[ \t\n]+/g, ' '))
}

/** Text that is read as Markdown later, and so keeps its lines. */
export function markdownText(label: string): z.ZodType<string> {
  return written(label).meta({ contentMediaType: 'text/markdown' })
}

/** A scalar as it was written, without space round it; never empty. */
export function written(label: string): z.ZodType<string> {
  return z
    .string({ error: `the ${label}` })
    .transform((value, context) => {
      const words = value.trim()
      // Invisible marks alone would print as nothing.
      return words.replace(/[\u200b-\u200d\u2060\ufeff]/g, '') === '' ? refuse(context, emptyField(label)) : words
    })
    .meta({ minLength: 1 })
}

function emptyField(label: string): Parameters<typeof refuse>[1] {
  return {
    kind: 'empty-field',
    message: `The ${label} is empty`,
    advice: `Write the ${label} after the colon`,
  }
}
