import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestResult } from '../domain/page.ts'
import { UserError } from '../domain/user-error.ts'
import { runTests } from './run-tests.ts'

/** The tests that tell something of accessibility, by their files, in the words of the statement. */
export const ACCESSIBILITY_TESTS: Readonly<Record<string, string>> = {
  'src/publish/accessibility.browser.test.ts':
    'axe against WCAG 2.2 A and AA, on each kind of page at widths of 320 and 1280 pixels, in light and dark colours',
  'src/publish/html-validity.site.test.ts': 'Valid HTML on every page, site by site',
  'src/publish/keyboard.browser.test.ts': 'Each kind of page gone through by keyboard alone, with focus that is seen',
  'src/publish/reflow.browser.test.ts':
    'Each kind of page at 320 pixels and at 400% zoom, with nothing cut off and no scrolling sideways',
  'src/publish/forced-colours.browser.test.ts':
    'Pages and search in forced colours: where one is, what was found and what is chosen can be seen',
  'src/publish/policy.browser.test.ts':
    'Each kind of page with nothing asked of other sites; the report and search with scripts off',
  'templates/assets/search/screen-reader.browser.test.ts':
    'Search, as a program that stands for a screen reader says it',
}

/** Runs them, and tells what each found. Throws a `UserError` where they cannot be run. */
export function runAccessibilityTests(): readonly TestResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'accessibility-'))
  const file = join(folder, 'results.json')
  try {
    runTests(Object.keys(ACCESSIBILITY_TESTS), { options: ['--reporter', 'json', `--outputFile.json=${file}`] })
    return resultsOf(JSON.parse(readFileSync(file, 'utf8')) as VitestReport) // Vitest's own, as it documents it.
  } catch (cause) {
    throw cause instanceof UserError ? cause : notRun({ cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As much of a report in JSON as is asked for. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** What each file of tests found, in the order in which they are told. Throws a `UserError` where one came to no test. */
export function resultsOf({ testResults }: VitestReport): readonly TestResult[] {
  return Object.entries(ACCESSIBILITY_TESTS).map(([file, what]) => {
    const tries =
      testResults.find(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`))?.assertionResults ?? []
    if (tries.length === 0) throw notRun()
    return { what, tries: tries.length, failed: tries.filter(({ status }) => status !== 'passed').length }
  })
}

function notRun(options?: ErrorOptions): UserError {
  return new UserError(
    'Cannot run the tests of accessibility, so the statement is as it was\n→ Run "npm ci", which installs them, and "npm run check"; what else stopped them is said above',
    options,
  )
}
