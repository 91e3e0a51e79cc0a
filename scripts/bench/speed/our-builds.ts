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
  return ours('scripts/build.ts', ['--content', content, '--out', site], memory)
}

/** The same without the search index, which is measured by itself. */
export function pagesAlone({ content, site, memory }: Workplace): Command {
  return ours('scripts/bench/speed/build-pages-alone.ts', [content, site], memory)
}

function ours(script: string, given: readonly string[], memory: string): Command {
  const words = [process.execPath, '--import', 'tsx', join(TOP, script), ...given]
  return { words, folder: TOP, environment: { CABINET_REPORTS_MEMORY: memory } }
}
