import { clockDay } from '../site/clock-day.ts'
import { writeSchemas } from '../site/write-schemas.ts'
import type { Command, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT } from './shared-options.ts'

const USAGE = {
  name: 'npm run schemas',
  does: 'Writes JSON Schemas of the content, for text editors that understand them.',
  options: {
    ...CONTENT,
    out: { type: 'string', value: 'DIR', default: '.vscode/schemas', words: 'the folder to write them to' },
  },
} as const satisfies Usage

/** `npm run schemas`: a JSON Schema for each kind of file. */
export const schemasCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    const { content, out } = parseArguments(USAGE, written).values
    const { written: count, isWhole } = await writeSchemas({
      contentFolder: content,
      outputFolder: out,
      today: clockDay(),
    })
    console.log(`Wrote ${count} schemas to ${out}`)
    if (!isWhole)
      console.error('The content has problems, so the schemas do not name what is in it: npm run check lists them')
    return true
  },
}
