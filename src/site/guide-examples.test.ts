import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { recordFromFiles } from '../content/load-record.ts'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { PROBLEM_KINDS } from '../domain/problem-kinds.ts'
import type { Problem } from '../domain/problem.ts'
import { readProse } from '../markdown/read-prose.ts'
import { committedFolder } from '../testing/committed-folder.ts'
import { applyExample, examplesOn, problemPages, type Disk } from '../testing/guide-examples.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { loadSiteRecord } from './load-site-record.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const TODAY = parseCalendarDay('2023-06-01') as CalendarDay // It is a day.
// A name that clashes is always a bad name too, and what is not allowed stays a problem.
const COMES_WITH: Readonly<Record<string, readonly string[]>> = {
  'report-address-clash': ['bad-file-name'],
  'unknown-leak': ['mobile-number'],
}

test('every kind of problem has a page in the guide, and every page a kind', () => {
  expect(problemPages().toSorted()).toEqual(Object.keys(PROBLEM_KINDS).toSorted())
})

test.each(problemPages())('the examples about %s are what they say they are', async (kind) => {
  const examples = examplesOn(kind)
  expect(examples.map(({ verdict }) => verdict)).toContain('wrong')
  expect(examples.map(({ verdict }) => verdict)).toContain('right')
  for (const example of examples) {
    const problems = await problemsOf(applyExample(example))
    const expected = example.verdict === 'wrong' ? [kind, ...(COMES_WITH[kind] ?? [])] : []
    const kinds = [...new Set(problems.map((problem) => problem.kind))]
    expect({ problems, kinds: kinds.toSorted() }).toMatchObject({ kinds: expected.toSorted() })
  }
})

async function problemsOf(files: ReadonlyMap<string, Uint8Array | Disk>): Promise<readonly Problem[]> {
  const inMemory = [...files].flatMap(([path, bytes]) =>
    typeof bytes === 'string' ? [] : [{ path, file: `content/${path}`, bytes }],
  )
  const onDisk = [...files].filter(([, bytes]) => typeof bytes === 'string')
  if (onDisk.length === 0) {
    return recordFromFiles(inMemory, { readProse, today: TODAY, shownAs: 'content' }).problems
  }
  if (onDisk.some(([, what]) => what === 'changed since')) return problemsOfChange()
  const top = await mkdtemp(join(tmpdir(), 'example-'))
  try {
    const isThere = !onDisk.some(([, what]) => what === 'no folder')
    for (const { path, bytes } of isThere ? inMemory : []) {
      await mkdir(dirname(join(top, 'content', path)), { recursive: true })
      await writeFile(join(top, 'content', path), bytes)
    }
    await writeFile(join(top, 'elsewhere.md'), 'Elsewhere')
    for (const [path, what] of isThere ? onDisk : []) {
      await symlink(join(top, what === 'link elsewhere' ? 'elsewhere.md' : 'nothing.md'), join(top, 'content', path))
    }
    return (await loadSiteRecord(join(top, 'content'), TODAY)).problems
  } finally {
    await rm(top, { recursive: true })
  }
}

/** The report's words as they were published, and others now, with nothing that tells of it. */
async function problemsOfChange(): Promise<readonly Problem[]> {
  const folder = await committedFolder()
  try {
    await folder.write(SMALL_COUNCIL)
    folder.commit('2023-03-05')
    await folder.write({ [REPORT]: SMALL_COUNCIL[REPORT]?.replace('agrees the fees', 'refuses the fees') })
    return (await loadSiteRecord(folder.content, TODAY, { withPast: true })).problems
  } finally {
    await folder.remove()
  }
}
