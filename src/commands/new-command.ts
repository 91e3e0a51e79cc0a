import { UserError } from '../domain/user-error.ts'
import { newFile } from '../drafting/new-file.ts'
import { readProse } from '../markdown/read-prose.ts'
import { askAtTerminal } from './ask-at-terminal.ts'
import type { Command } from './command.ts'
import { newUsage, parseNewArguments } from './parse-new-arguments.ts'

/** `npm run new`: makes a new file of content, and asks a person for what is not given. */
export const newCommand: Command = {
  usage: newUsage,
  async run(written) {
    const request = parseNewArguments(written)
    const terminal = process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal() : undefined
    try {
      const { isMade, lines } = await newFile(request, readProse, terminal?.person)
      if (!isMade) throw new UserError(lines.join('\n'))
      console.log(lines.join('\n'))
      return true
    } finally {
      terminal?.close()
    }
  },
}
