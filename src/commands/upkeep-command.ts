import { formatProblems } from '../src/reporting/format-problems.ts'
import { loadSiteRecord } from '../src/site/load-site-record.ts'
import { findDeadLinks } from '../src/publish/find-dead-links.ts'
import { findSite } from '../src/publish/output/find-site.ts'
import { parseBuildArguments } from '../src/publish/parse-build-arguments.ts'
import { Refusal } from '../src/publish/refusal.ts'
import { clockDay } from './clock-day.ts'
import { openDoor } from './open-door.ts'

const TIMEOUT_MS = 20_000

/* Tells what time has worn away: links to other sites that lead nowhere, and an accessibility statement that is due. Looks at a built site. */
await openDoor(async () => {
  const { contentFolder, outputFolder } = parseBuildArguments(process.argv.slice(2))
  const made = await findSite(outputFolder)
  if (!made) throw new Refusal(`There is no site in ${outputFolder}\n→ Build it first: npm run build`)
  const { value, problems } = await loadSiteRecord(contentFolder, clockDay())
  const due = problems.filter(({ kind }) => kind === 'statement-age')
  const address = value?.settings.address ?? 'https://localhost'
  const { asked, dead } = await findDeadLinks({
    siteFolder: outputFolder,
    ...made,
    address,
    timeout: TIMEOUT_MS,
    retries: 2,
  })
  if (due.length > 0) console.log(formatProblems(due, { colour: false }))
  for (const link of dead) console.log(`${link.address}\n  ${link.answer}, on ${link.page}`)
  console.log(
    `${asked} outside links asked for, ${dead.length} dead; the accessibility statement is ${due.length > 0 ? 'due' : 'in date'}`,
  )
  return dead.length + due.length === 0
})
