import { OvertakenBuild } from '../publish/output/swap-folder.ts'
import type { Command } from './command.ts'
import { failureInWords } from './failure-in-words.ts'
import { formatUsage } from './format-usage.ts'
import { asksForHelp } from './parse-arguments.ts'

/** The exit code of a build that was given up because another had put its site in place. CONTRIBUTING.md promises it. */
export const EXIT_OVERTAKEN = 3

/**
 * Runs a command on what was written after its name, and sets the exit code: 0 only where it says that all is well, or was
 * asked for help. What the asker can put right is said in words alone, and so is every failure of the disk; anything else is
 * a bug and shows where it happened.
 */
export async function runCommand(command: Command, written = process.argv.slice(2)): Promise<void> {
  try {
    const usage = command.usage(written)
    if (asksForHelp(usage, written)) console.log(formatUsage(usage))
    else if (!(await command.run(written))) process.exitCode = 1
  } catch (error) {
    console.error(failureInWords(error, written))
    process.exitCode = error instanceof OvertakenBuild ? EXIT_OVERTAKEN : 1
  }
}
