import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEMPLATES_FOLDER } from '../project-folders.ts'
import type { SiteAssets } from './site-assets.ts'

/** A mark of what pages are printed with and look like: any other template, style or script has another. */
export function designMark({ styles, script, search }: SiteAssets): string {
  const hash = createHash('sha256')
  // The addresses of assets hold a mark of what is in them.
  for (const { address } of [styles, script, search]) hash.update(`${address}\n`)
  const templates = readdirSync(TEMPLATES_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
  for (const name of templates) hash.update(`${name}\n`).update(readFileSync(join(TEMPLATES_FOLDER, name)))
  return hash.digest('hex').slice(0, 10)
}
