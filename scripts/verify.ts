import { runCommand } from '../src/commands/run-command.ts'
import { verifyCommand } from '../src/commands/verify-command.ts'

await runCommand(verifyCommand)
