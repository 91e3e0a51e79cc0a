import { Refusal } from '../src/publish/refusal.ts'
import { BrokenSite } from '../src/publish/verify-site.ts'

/**
 * Runs what a command does and sets the exit code: 0 only where it says that all is well. What the asker can put right is
 * told in words alone; anything else is a bug and shows where it happened.
 */
export async function openDoor(command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof BrokenSite)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
