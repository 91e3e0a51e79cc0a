import { newCommand } from '../src/commands/new-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(newCommand)
