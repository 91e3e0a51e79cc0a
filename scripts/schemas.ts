import { schemasCommand } from '../src/commands/schemas-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(schemasCommand)
