import { compressCommand } from '../../src/commands/compress-command.ts'
import { runCommand } from '../../src/commands/run-command.ts'

await runCommand(compressCommand)
