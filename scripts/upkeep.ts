import { upkeepCommand } from '../src/commands/upkeep-command.ts'
import { runCommand } from '../src/commands/run-command.ts'

await runCommand(upkeepCommand)
