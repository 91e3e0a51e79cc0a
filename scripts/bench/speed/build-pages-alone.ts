import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { memoryStore } from '../../../src/memory/memory-folder.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { BENCH_DAY } from '../record/write-made-up-record.ts'

/* Builds a site without its search index: `node scripts/run.js bench/speed/build-pages-alone CONTENT OUT`. A process of its own, to be measured whole. */
const [contentFolder = '', outputFolder = ''] = process.argv.slice(2)
const today = parseCalendarDay(BENCH_DAY)
if (!today) throw new Error('The day of the bench is no day')
const memory = memoryStore(contentFolder, process.env)
const request = { contentFolder, outputFolder, today, withoutIndex: true, ...(memory && { memory }) }
const { problems, published } = await buildSite(request)
if (!published) throw new Error(JSON.stringify(problems.slice(0, 3), null, 2))
console.log(JSON.stringify(published))
