import { explainDiskFailure } from '../src/content/files/explain-disk-failure.ts'
import { OvertakenBuild } from '../src/publish/output/swap-folder.ts'
import { Refusal } from '../src/publish/refusal.ts'
import { visibleText } from '../src/reporting/visible-text.ts'
import { BrokenSite } from '../src/publish/verify-site.ts'

/** The exit code of a build that was given up because another had put its site in place. CONTRIBUTING.md promises it. */
export const EXIT_OVERTAKEN = 3
/** Where commands look and write when they are not told. */
const NOT_GIVEN = ['content', '_site', '.vscode/schemas']

/**
 * Runs what a command does and sets the exit code: 0 only where it says that all is well. What the asker can put right is
 * told in words alone, and so is every failure of the disk; anything else is a bug and shows where it happened.
 */
export async function openDoor(command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1
  } catch (error) {
    console.error(inWords(error, process.argv.slice(2)))
    process.exitCode = error instanceof OvertakenBuild ? EXIT_OVERTAKEN : 1
  }
}

/** What is told of a failure to whoever gave a command with these arguments. A bug is thrown again. */
export function inWords(error: unknown, written: readonly string[]): string {
  if (error instanceof Refusal || error instanceof BrokenSite || error instanceof OvertakenBuild) return error.message
  const given = written.flatMap((word) => word.replace(/^--[\w-]+=?/, '') || [])
  const words = explainDiskFailure(error, [...given, ...NOT_GIVEN])
  if (words === undefined) throw error
  return visibleText(words)
}
