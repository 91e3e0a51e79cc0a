import { findDeadLinks } from '../publish/find-dead-links.ts'
import type { AccessibilityStatement } from '../domain/page.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { designMark } from '../site/assets/design-mark.ts'
import { siteAssets } from '../site/assets/site-assets.ts'
import { clockDay } from '../site/clock-day.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { runAccessibilityTests } from './accessibility-tests.ts'
import { builtSite } from './built-site.ts'
import type { Command, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { recordTests } from './record-tests.ts'
import { runTests } from './run-tests.ts'
import { CONTENT, SITE } from './shared-options.ts'

const TIMEOUT_MS = 20_000
/** Opens the screens that the guide shows, and takes pictures of them where it is told to. */
const GUIDE_PICTURES = 'src/publish/guide-pictures.browser.test.ts'
const USAGE = {
  name: 'npm run upkeep',
  does: 'Finds what time has worn away: links of a built site to other sites that lead nowhere, and an accessibility statement that is due.',
  options: {
    ...CONTENT,
    ...SITE,
    'record-tests': {
      type: 'boolean',
      words: 'run the tests of accessibility, and write what they find into the statement, instead',
    },
    'take-pictures': {
      type: 'boolean',
      words: 'take the pictures of the guide anew, of the screens as they are, instead',
    },
  },
} as const satisfies Usage

/** `npm run upkeep`: asks for every outside link of a built site, and looks at how old the accessibility statement is. */
export const upkeepCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    const { content, out, ...instead } = parseArguments(USAGE, written).values
    if (instead['record-tests']) return testAndRecord(content)
    if (instead['take-pictures']) return runTests([GUIDE_PICTURES], { env: { TAKE_PICTURES: 'yes' } })
    const site = await builtSite(out)
    const { value, problems } = await loadSiteRecord(content, clockDay())
    const due = problems.filter(({ kind }) => kind === 'statement-age')
    const address = value?.settings.address ?? 'https://localhost'
    const { asked, dead } = await findDeadLinks({ siteFolder: out, ...site, address, timeout: TIMEOUT_MS, retries: 2 })
    if (due.length > 0) console.log(formatProblems(due, { colour: false }))
    for (const link of dead) console.log(`${link.address}\n  ${link.answer}, on ${link.page}`)
    console.log(
      `${asked} outside links asked for, ${dead.length} dead; the accessibility statement is ${due.length > 0 ? 'due' : 'in date'}, and ${await testedInWords(value?.accessibility)}`,
    )
    return dead.length + due.length === 0
  },
}

async function testAndRecord(content: string): Promise<boolean> {
  const results = runAccessibilityTests()
  await recordTests(content, clockDay(), results)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  const tries = results.reduce((sum, result) => sum + result.tries, 0)
  console.log(`Written into the accessibility statement: ${tries} tries, ${failed} failed`)
  return failed === 0
}

/** Whether the tests that the statement tells of are of the templates and styles as they are. */
async function testedInWords(statement: AccessibilityStatement | undefined): Promise<string> {
  const tested = statement?.testResults?.design
  if (tested === undefined) return 'tells of no tests by programs'
  const isNow = tested === designMark(await siteAssets())
  return isNow
    ? 'its tests are of these templates and styles'
    : 'its tests are of earlier templates and styles: record them anew'
}
