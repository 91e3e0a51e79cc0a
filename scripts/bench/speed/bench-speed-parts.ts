import { benchSearch } from '../search/bench-search.ts'
import { benchBuild } from './bench-build.ts'
import { benchIndex } from './bench-index.ts'
import { benchLighthouse } from './bench-lighthouse.ts'
import { benchPage } from './bench-page.ts'
import type { BenchPart } from './bench-part.ts'
import { benchRebuild } from './bench-rebuild.ts'
import { benchStart } from './bench-start.ts'

/** What is measured of speed, in the order of the table. */
export const SPEED_PARTS: Readonly<Record<string, BenchPart>> = {
  build: benchBuild,
  index: benchIndex,
  rebuild: benchRebuild,
  start: benchStart,
  page: benchPage,
  lighthouse: benchLighthouse,
  search: benchSearch,
}
