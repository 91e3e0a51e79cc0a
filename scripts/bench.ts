import { runCommand } from '../src/commands/run-command.ts'
import { benchCommand } from './bench/bench-command.ts'

await runCommand(benchCommand)
