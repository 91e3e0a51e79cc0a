import { findDeadLinks } from '../publish/find-dead-links.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { clockDay } from '../site/clock-day.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { builtSite } from './built-site.ts'
import type { Command, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT, SITE } from './shared-options.ts'

const TIMEOUT_MS = 20_000
const USAGE = {
  name: 'npm run upkeep',
  does: 'Finds what time has worn away: links of a built site to other sites that lead nowhere, and an accessibility statement that is due.',
  options: { ...CONTENT, ...SITE },
} as const satisfies Usage

/** `npm run upkeep`: asks for every outside link of a built site, and looks at how old the accessibility statement is. */
export const upkeepCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    const { content, out } = parseArguments(USAGE, written).values
    const site = await builtSite(out)
    const { value, problems } = await loadSiteRecord(content, clockDay())
    const due = problems.filter(({ kind }) => kind === 'statement-age')
    const address = value?.settings.address ?? 'https://localhost'
    const { asked, dead } = await findDeadLinks({ siteFolder: out, ...site, address, timeout: TIMEOUT_MS, retries: 2 })
    if (due.length > 0) console.log(formatProblems(due, { colour: false }))
    for (const link of dead) console.log(`${link.address}\n  ${link.answer}, on ${link.page}`)
    console.log(
      `${asked} outside links asked for, ${dead.length} dead; the accessibility statement is ${due.length > 0 ? 'due' : 'in date'}`,
    )
    return dead.length + due.length === 0
  },
}
