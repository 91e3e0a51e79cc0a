import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keyOf } from '../../memory/key-of.ts'
import type { Memory } from '../../memory/memory.ts'
import type { SiteFile } from '../site-file.ts'
import { TEMPLATES_FOLDER } from '../project-folders.ts'
import { hashedFile } from './hashed-file.ts'

/** The style sheet, scripts and icon of the site. Their addresses hold a hash of what is in them, so they can be kept for ever. */
export interface SiteAssets {
  readonly styles: SiteFile
  readonly script: SiteFile
  /** What the search page loads besides: its own script, and the worker that answers. */
  readonly search: SiteFile
  readonly searchWorker: SiteFile
  /** Leads on from a page that moved, to the place that was asked for. */
  readonly moved: SiteFile
  readonly icon: SiteFile
}

/** Compiles and bundles the assets. */
export async function siteAssets(memory?: Memory): Promise<SiteAssets> {
  const [styles, script, search, searchWorker, moved, icon] = await Promise.all([
    kept(memory, 'styles', async () => (await import('./compile-styles.ts')).compileStyles()),
    bundled(memory, 'site.ts'),
    bundled(memory, 'search.ts'),
    bundled(memory, 'search-worker.ts'),
    bundled(memory, 'moved.ts'),
    readFile(join(TEMPLATES_FOLDER, 'assets/icon.svg'), 'utf8'),
  ])
  return {
    styles: hashedFile('site', 'css', styles),
    script: hashedFile('site', 'js', script),
    search: hashedFile('search', 'js', search),
    searchWorker: hashedFile('search-worker', 'js', searchWorker),
    moved: hashedFile('moved', 'js', moved),
    icon: hashedFile('icon', 'svg', icon),
  }
}

function bundled(memory: Memory | undefined, name: string): Promise<string> {
  return kept(memory, name, async () => (await import('./bundle-script.ts')).bundleScript(name))
}

/** What the program alone decides is made once for each program. The compilers are loaded only when they are needed. */
async function kept(memory: Memory | undefined, name: string, make: () => Promise<string>): Promise<string> {
  const key = keyOf('asset', name)
  const before = memory?.recall(key)
  if (before) return Buffer.from(before).toString()
  const made = await make()
  memory?.keep(key, Buffer.from(made))
  return made
}
