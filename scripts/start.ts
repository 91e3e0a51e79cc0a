import { startCommand } from '../src/commands/start-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(startCommand)
