import { buildCommand } from '../src/commands/build-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(buildCommand)
