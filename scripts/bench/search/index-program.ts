import { join } from 'node:path'
import { gatherPages } from '../../../src/search/index/search-page.ts'
import { writeSearchIndex } from '../../../src/search/index/write-search-index.ts'
import { benchEntries } from './bench-entries.ts'
import { measureBuild } from './measure-build.ts'
import { writePlainPagefind } from './plain-engines.ts'

/* Makes one index and prints what that cost: `node --import tsx index-program.ts ours|plain REPORTS OUT`. A process of its own, which nothing was made in before. */
const [which, reports = '', out = ''] = process.argv.slice(2)
const entries = await benchEntries(Number(reports))
const build =
  which === 'ours' ? () => writeSearchIndex(entries, out) : () => writePlainPagefind(gatherPages(entries), out)
console.log(JSON.stringify(await measureBuild(join(out, 'pagefind'), build)))
