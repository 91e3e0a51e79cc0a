import { createInterface } from 'node:readline/promises'
import type { Person } from '../src/drafting/answer-questions.ts'
import { newFile } from '../src/drafting/new-file.ts'
import { parseNewArguments } from '../src/drafting/parse-new-arguments.ts'
import { readProse } from '../src/markdown/read-prose.ts'
import { Refusal } from '../src/publish/refusal.ts'
import { openDoor } from './open-door.ts'

/* Makes a new file of content: `npm run new -- report "Title" --council vale --date 29/10/2021`. Asks a person for the rest. */
await openDoor(async () => {
  const request = parseNewArguments(process.argv.slice(2))
  if ('refusal' in request) throw new Refusal(request.refusal)
  const isPerson = process.stdin.isTTY && process.stdout.isTTY
  const { person, close } = isPerson ? atTerminal() : { person: undefined, close: () => undefined }
  try {
    const { isMade, lines } = await newFile(request, readProse, person)
    if (!isMade) throw new Refusal(lines.join('\n'))
    console.log(lines.join('\n'))
    return true
  } finally {
    close()
  }
})

/** Asks line by line, without drawing on the screen, so that screen readers and Braille displays can follow. */
function atTerminal(): { readonly person: Person; readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const leaving = new Promise<never>((_done, fail) => {
    lines.once('close', () => fail(new Refusal('\nNothing was made')))
  })
  // Closing at the end is no leaving.
  leaving.catch(() => undefined)
  return {
    person: { ask: (prompt) => Promise.race([lines.question(prompt), leaving]), say: (text) => console.log(text) },
    close: () => lines.close(),
  }
}
