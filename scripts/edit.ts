import { editCommand } from '../src/commands/edit-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(editCommand)
