import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../content/files/save-file.ts'
import { setField } from '../content/front-matter/set-field.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { TestResult } from '../domain/page.ts'
import { UserError } from '../domain/user-error.ts'
import { designMark } from '../site/assets/design-mark.ts'
import { siteAssets } from '../site/assets/site-assets.ts'

/** Writes what tests found on a day into the accessibility statement of a folder of content, with the mark of what they looked at. */
export async function recordTests(
  contentFolder: string,
  day: CalendarDay,
  tests: readonly TestResult[],
): Promise<void> {
  const path = join(contentFolder, 'pages', 'accessibility.md')
  const file = await readFile(path, 'utf8').catch(() => '')
  const design = designMark(await siteAssets())
  const written = setField(file, 'test-results', {
    day,
    design,
    tests: tests.map(({ what, tries, failed }) => ({
      what,
      tries: String(tries),
      ...(failed > 0 && { failed: String(failed) }),
    })),
  })
  if (written === undefined)
    throw new UserError(
      `Cannot write the results into "${path}": it has no fields that can be read\n→ Run "npm run check", which says what is wrong with it`,
    )
  await saveFile(path, written)
}
