import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes the content of a made-up council, Northmoor, into a folder: one council with a body, programmes and statuses of its
 * own, two reports (one with decimal paragraph numbers) and no strategy.
 */
export async function writeMadeUpCouncil(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, 'fixtures', 'northmoor'), folder, { recursive: true })
}
