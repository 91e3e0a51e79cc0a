import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isThere } from '../publish/is-there.ts'

const run = promisify(execFile)

/** A web server's program that tests can start, with the folders it was unpacked to or installed in. */
export interface WebServerProgram {
  readonly program: string
  /** Folders of modules that it can load. */
  readonly modules: string
  /** What it needs in its environment. */
  readonly env: NodeJS.ProcessEnv
}

/** Which program is looked for, and which of Debian's packages hold it: newer releases have other names for some. */
export interface WebServerQuery {
  readonly name: 'nginx' | 'apache2'
  readonly packages: readonly (readonly string[])[]
  /** Where its modules stand below the top of the system. */
  readonly modules: string
}

/**
 * Finds a web server for tests. Debian's packages are fetched and unpacked into a folder of ours, which asks for no rights and
 * changes nothing on the machine; where there is no apt, one that is installed will do. Otherwise says why there is none.
 */
export async function findWebServer(query: WebServerQuery, cacheFolder: string): Promise<WebServerProgram | string> {
  const unpacked = await unpack(query, join(cacheFolder, query.name)).catch((error: unknown) => firstLine(error))
  if (typeof unpacked !== 'string') return unpacked
  for (const folder of ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']) {
    const program = join(folder, query.name)
    if (await isThere(program)) return { program, modules: join('/', query.modules), env: process.env }
  }
  return `${query.name} is not installed, and could not be fetched: ${unpacked}`
}

async function unpack({ name, packages, modules }: WebServerQuery, place: string): Promise<WebServerProgram> {
  if (!(await isThere(place))) await fetchTo(place, packages)
  const libraries = join(place, 'usr/lib')
  const own = (await readdir(libraries)).map((folder) => join(libraries, folder))
  const env = { ...process.env, LD_LIBRARY_PATH: own.join(':') }
  const program = join(place, 'usr/sbin', name)
  await run(program, ['-v'], { env })
  return { program, modules: join(place, modules), env }
}

async function fetchTo(place: string, packages: WebServerQuery['packages']): Promise<void> {
  const half = `${place}.unpacking-${process.pid}`
  await mkdir(half, { recursive: true })
  try {
    if (!(await download(half, packages))) {
      // A new machine has no lists of packages yet; only its administrator may fetch them.
      await run('apt-get', ['update', '-q'], { timeout: 120_000 })
      if (!(await download(half, packages))) throw new Error(`apt has none of ${packages.join(' or ')}`)
    }
    const files = (await readdir(half)).filter((file) => file.endsWith('.deb'))
    for (const file of files) await run('dpkg-deb', ['-x', join(half, file), half])
    await rename(half, place)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

async function download(folder: string, packages: WebServerQuery['packages']): Promise<boolean> {
  for (const names of packages) {
    const isDone = await run('apt-get', ['download', '-q', ...names], { cwd: folder, timeout: 60_000 }).then(
      () => true,
      // Not under these names, or not at all: the caller says which were tried.
      () => false,
    )
    if (isDone) return true
  }
  return false
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
