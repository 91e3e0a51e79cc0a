import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteFile } from '../site-file.ts'
import { TEMPLATES_FOLDER } from '../project-folders.ts'
import { bundleScript } from './bundle-script.ts'
import { compileStyles } from './compile-styles.ts'

/** The style sheet, scripts and icon of the site. Their addresses hold a hash of what is in them, so they can be kept for ever. */
export interface SiteAssets {
  readonly styles: SiteFile
  readonly script: SiteFile
  /** What the search page loads besides: its own script, and the worker that answers. */
  readonly search: SiteFile
  readonly searchWorker: SiteFile
  readonly icon: SiteFile
}

/** Compiles and bundles the assets. */
export async function siteAssets(): Promise<SiteAssets> {
  const [styles, script, search, searchWorker, icon] = await Promise.all([
    compileStyles(),
    bundleScript('site.ts'),
    bundleScript('search.ts'),
    bundleScript('search-worker.ts'),
    readFile(join(TEMPLATES_FOLDER, 'assets/icon.svg'), 'utf8'),
  ])
  return {
    styles: hashed('site', 'css', styles),
    script: hashed('site', 'js', script),
    search: hashed('search', 'js', search),
    searchWorker: hashed('search-worker', 'js', searchWorker),
    icon: hashed('icon', 'svg', icon),
  }
}

function hashed(name: string, ending: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { address: `/assets/${name}-${hash}.${ending}`, content }
}
