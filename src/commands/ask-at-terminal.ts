import { createInterface } from 'node:readline/promises'
import { UserError } from '../domain/user-error.ts'
import type { Person } from '../drafting/answer-questions.ts'

/** Asks line by line, without drawing on the screen, so that screen readers and Braille displays can follow. */
export function askAtTerminal(): { readonly person: Person; readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const leaving = new Promise<never>((_done, fail) => {
    lines.once('close', () => fail(new UserError('\nNothing was made')))
  })
  // Closing at the end is no leaving.
  leaving.catch(() => undefined)
  return {
    person: { ask: (prompt) => Promise.race([lines.question(prompt), leaving]), say: (text) => console.log(text) },
    close: () => lines.close(),
  }
}
