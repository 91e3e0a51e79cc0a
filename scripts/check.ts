import { checkCommand } from '../src/commands/check-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(checkCommand)
