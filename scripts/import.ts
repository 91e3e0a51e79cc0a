import { importCommand } from '../src/commands/import-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(importCommand)
