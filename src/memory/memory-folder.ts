import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fingerprintProgram } from './fingerprint-program.ts'
import { keyOf } from './key-of.ts'
import type { MemoryStore } from './memory.ts'

/** What of the environment decides where memory is kept. */
export type MemoryEnvironment = Readonly<Record<string, string | undefined>>

/** The memory for a folder of content and this program; undefined where there is to be none. */
export function memoryStore(contentFolder: string, environment: MemoryEnvironment): MemoryStore | undefined {
  const folder = memoryFolder(contentFolder, environment)
  return folder === undefined ? undefined : { folder, program: fingerprintProgram() }
}

/** Names the folder for memory, or `none` for no memory at all. */
const OVERRIDE = 'CABINET_REPORTS_MEMORY'

/**
 * Where the memory of one folder of content is kept: where the system keeps what can be made again, outside the repository, or
 * where `CABINET_REPORTS_MEMORY` says. Undefined where that says `none`.
 */
export function memoryFolder(
  contentFolder: string,
  environment: MemoryEnvironment,
  platform = process.platform,
): string | undefined {
  const given = environment[OVERRIDE]
  if (given === 'none') return undefined
  return join(given ?? systemFolder(environment, platform), keyOf(resolve(contentFolder)).slice(0, 16))
}

function systemFolder(environment: MemoryEnvironment, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'cabinet-reports')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'cabinet-reports')
  return join(environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'cabinet-reports')
}
