import { join } from 'node:path'
import type { Command } from './measure-process.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')

/** A made-up council on the disk, and where its site goes. */
export interface Workplace {
  readonly content: string
  readonly site: string
  readonly memory: string
}

/** `npm run build` without npm: everything that is published. */
export function wholeBuild({ content, site, memory }: Workplace): Command {
  return ours(['scripts/run.js', 'build', '--content', content, '--out', site], memory)
}

/** The same without the search index, which is measured by itself. */
export function pagesAlone({ content, site, memory }: Workplace): Command {
  return ours(['scripts/run.js', 'bench/speed/build-pages-alone', content, site], memory)
}

function ours(given: readonly string[], memory: string): Command {
  return { words: [process.execPath, ...given], folder: TOP, environment: { CABINET_REPORTS_MEMORY: memory } }
}
