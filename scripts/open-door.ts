import { formatDiskFailure } from '../src/publish/disk-failure.ts'
import { Refusal } from '../src/publish/refusal.ts'
import { OvertakenBuild } from '../src/publish/swap-folder.ts'
import { BrokenSite } from '../src/publish/verify-site.ts'

/** What a command ends with where another build's site, begun later, is in place: a workflow can tell it from a mistake. */
export const OVERTAKEN = 3

/**
 * Runs what a command does and sets the exit code: 0 only where it says that all is well, 3 where another build was there first,
 * 1 otherwise. What the asker can put right is told in words alone; anything else is a bug and shows where it happened.
 */
export async function openDoor(command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1
  } catch (error) {
    const words = wordsFor(error)
    if (words === undefined) throw error
    console.error(words)
    process.exitCode = error instanceof OvertakenBuild ? OVERTAKEN : 1
  }
}

function wordsFor(error: unknown): string | undefined {
  if (error instanceof Refusal || error instanceof BrokenSite || error instanceof OvertakenBuild) return error.message
  return formatDiskFailure(error, process.argv.slice(2))
}
