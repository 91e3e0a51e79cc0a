import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import type { Problem } from '../domain/problem.ts'
import { committedFolder, type CommittedFolder } from '../testing/committed-folder.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { checkContent } from './check-content.ts'
import { loadSiteRecord } from './load-site-record.ts'

const PATH = 'reports/2023/care-home-fees.md'
const ID = '2023/care-home-fees'
const REPORT = SMALL_COUNCIL[PATH] ?? ''
// Published on 6 March 2023, for a meeting on 14 March.
const [DRAFT, LATER, LATER_STILL] = ['2023-03-01', '2023-04-03', '2023-05-02']
const TODAY = parseCalendarDay('2023-06-01') as CalendarDay // It is a day.
const CHANGED = REPORT.replace('the fees for 2023/24', 'the fees for 2024/25')

let folder: CommittedFolder
beforeEach(async () => {
  folder = await committedFolder()
  await folder.write({ ...SMALL_COUNCIL, [PATH]: REPORT })
})
afterEach(() => folder.remove())

/** The report or decision with a correction, which may be one of several. */
function corrected(report: string, ...texts: readonly string[]): string {
  const entries = texts.map((text) => `  - date: 2023-04-03\n    text: ${text}\n`).join('')
  return report.replace(/^(?=recommendation:|resolution:)/m, `corrections:\n${entries}`)
}

async function load(today = TODAY) {
  return loadSiteRecord(folder.content, today, { withPast: true })
}

async function silent(today = TODAY): Promise<readonly Problem[]> {
  const { problems } = await load(today)
  expect(problems.every(({ kind }) => kind === 'silent-change')).toBe(true)
  return problems
}

describe('words that were changed in silence', () => {
  test('are named with their line, as they were and as they are', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: CHANGED })
    folder.commit(LATER)
    const [problem, ...others] = await silent()
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'error',
      message:
        'Paragraph 1 said "… agree the fees for 2023/24." when it was published and says "… agree the fees for 2024/25." now, and no correction tells of it',
    })
    const line = CHANGED.split('\n').findIndex((text) => text.startsWith('1.')) + 1
    expect(problem?.location.line).toBe(line)
  })

  test('are found before they are committed', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: CHANGED })
    expect(await silent()).toHaveLength(1)
  })

  test.each([
    [
      'the title',
      (text: string) => text.replace('title: Care home fees', 'title: Fees of care homes'),
      'The title said',
    ],
    [
      'the recommendation',
      (text: string) => text.replace('agrees the fees', 'notes the fees'),
      'The recommendation said',
    ],
    ['a heading', (text: string) => text.replace('## Conclusion', '## In short'), 'The report said'],
    ['a paragraph that is gone', (text: string) => text.replace(/^3\. .*\n/m, ''), 'The report said'],
  ])('are found in %s', async (_what, change, words) => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: change(REPORT) })
    const [problem] = await silent()
    expect(problem?.message).toContain(words)
  })

  test('are found under a new name of the file', async () => {
    folder.commit(DRAFT)
    await folder.write({
      [PATH]: undefined,
      'reports/2023/fees-of-care-homes.md': CHANGED,
    })
    folder.commit(LATER)
    const { problems } = await load()
    expect(problems.map(({ kind }) => kind)).toContain('silent-change')
  })

  test('are found where a second change has no correction, though the first one had', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    expect(await silent()).toEqual([])
    await folder.write({ [PATH]: corrected(CHANGED.replace('2024/25', '2025/26'), 'The year was wrong.') })
    folder.commit(LATER_STILL)
    expect(await silent()).toHaveLength(1)
  })
})

describe('words of a decision', () => {
  const DECIDED = 'decisions/care-home-fees.md'
  const DECISION = SMALL_COUNCIL[DECIDED] ?? ''
  const reasoned = DECISION.replace('reasons: not held', 'reasons: The homes cost more.')

  test.each([
    [
      'the resolution',
      DECISION,
      DECISION.replace('fees be agreed', 'fees be noted'),
      'The resolution said "That the fees be agreed." when it was published and says "That the fees be noted." now',
    ],
    [
      'the reasons',
      reasoned,
      reasoned.replace('cost more', 'cost less'),
      '“Reasons” said "The homes cost more." when it was published and says "The homes cost less." now',
    ],
    ['the item', DECISION, DECISION.replace('item: Care home fees', 'item: Fees'), 'The item said "Care home fees"'],
  ])('that were changed in silence are named in %s, with their line', async (_what, published, changed, words) => {
    await folder.write({ [DECIDED]: published })
    folder.commit(DRAFT)
    await folder.write({ [DECIDED]: changed })
    const [problem, ...others] = await silent()
    expect(others).toEqual([])
    expect(problem?.message).toContain(words)
    expect(problem?.location).toMatchObject({ file: expect.stringContaining(DECIDED), line: expect.any(Number) })
  })

  test('that were not held may be filled in, and are held to from then on', async () => {
    await folder.write({ [DECIDED]: DECISION.replace('That the fees be agreed.', 'not held') })
    folder.commit(DRAFT)
    await folder.write({ [DECIDED]: reasoned })
    folder.commit(LATER)
    expect(await silent()).toEqual([])
    await folder.write({ [DECIDED]: reasoned.replace('fees be agreed', 'fees be noted') })
    expect(await silent()).toHaveLength(1)
  })

  test('that a correction tells of are held, as they were and as they are', async () => {
    folder.commit(DRAFT)
    const changed = DECISION.replace('fees be agreed', 'fees be noted')
    await folder.write({ [DECIDED]: corrected(changed, 'It said that they were agreed.') })
    const { value, problems } = await load()
    expect(problems).toEqual([])
    const told = value?.past?.revisions.get('care-home-fees')
    expect(told?.map(({ before, after }) => [before.motion.text, after.motion.text])).toEqual([
      ['That the fees be agreed.', 'That the fees be noted.'],
    ])
  })

  test('that are not for publication are not read', async () => {
    folder.commit(DRAFT)
    const secret = DECISION.replace('fees be agreed', 'fees be noted').replace(
      'minute:',
      'not-for-publication: It names the bidders.\nminute:',
    )
    await folder.write({ [DECIDED]: secret })
    const { value, problems } = await load()
    expect(problems.filter(({ kind }) => kind === 'silent-change')).toEqual([])
    expect(value?.past?.revisions.size).toBe(0)
  })
})

describe('no words were changed in silence', () => {
  test('where a correction came with the change', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    expect(await silent()).toEqual([])
  })

  test('where a correction came after it', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: CHANGED })
    folder.commit(LATER)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    expect(await silent()).toEqual([])
  })

  test('where they were put back', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: CHANGED })
    folder.commit(LATER)
    await folder.write({ [PATH]: REPORT })
    folder.commit(LATER_STILL)
    expect(await silent()).toEqual([])
  })

  test('where only marks and lines differ, or what is no word of the report', async () => {
    folder.commit(DRAFT)
    const other = REPORT.replace('To agree the fees', 'To **agree**\nthe fees').replace(
      'telephone: 01234 567891',
      'telephone: 01234 567899',
    )
    await folder.write({ [PATH]: other })
    folder.commit(LATER)
    expect(await silent()).toEqual([])
  })

  test('while it was a draft, up to the day on which it was published', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: CHANGED })
    folder.commit('2023-03-06')
    expect(await silent()).toEqual([])
    await folder.write({ [PATH]: REPORT })
    const dayOfPublication = parseCalendarDay('2023-03-06') as CalendarDay // It is a day.
    const { problems } = await load(dayOfPublication)
    expect(problems.filter(({ kind }) => kind === 'silent-change')).toEqual([])
  })

  test('where the paper came into the record after it was published, as it was', async () => {
    folder.commit(LATER)
    expect(await silent()).toEqual([])
  })

  test('where a branch was merged that had drafts of its own', async () => {
    folder.commit(DRAFT)
    folder.git('switch', '--quiet', '--create', 'correcting')
    await folder.write({ [PATH]: CHANGED })
    folder.commit(LATER)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    folder.git('switch', '--quiet', 'main')
    folder.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'correcting')
    expect(await silent()).toEqual([])
  })
})

describe('what a report said before a correction', () => {
  test('is held from one correction to the next', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    await folder.write({
      [PATH]: corrected(CHANGED.replace('2024/25', '2025/26'), 'The year was wrong.', 'And again.'),
    })
    const { value } = await load()
    const told = value?.past?.revisions
      .get(ID)
      ?.map(({ corrections, before, after }) => [
        corrections,
        before.body.paragraphs[0]?.text,
        after.body.paragraphs[0]?.text,
      ])
    expect(told).toEqual([
      [[0], 'To agree the fees for 2023/24.', 'To agree the fees for 2024/25.'],
      [[1], 'To agree the fees for 2024/25.', 'To agree the fees for 2025/26.'],
    ])
  })

  test('is held where the correction was put in other words later', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was one too early.') })
    const { value } = await load()
    expect(value?.past?.revisions.get(ID)?.[0]?.before.body.paragraphs[0]?.text).toBe('To agree the fees for 2023/24.')
  })

  test('is not read of a paper that was withdrawn, or was not for publication then', async () => {
    folder.commit(DRAFT)
    const withdrawn = CHANGED.replace(
      'recommendation:',
      'withdrawn:\n  date: 2023-04-03\n  reason: It was wrong.\nrecommendation:',
    )
    await folder.write({ [PATH]: withdrawn })
    folder.commit(LATER)
    const { value, problems } = await load()
    expect(problems.filter(({ kind }) => kind === 'silent-change')).toEqual([])
    expect(value?.past?.revisions.size).toBe(0)
  })
})

test.each([['content'], [FULL_COUNCIL]])('the papers of %s have not changed in silence', async (content) => {
  const today = parseCalendarDay('2027-01-01') as CalendarDay // It is a day.
  const { problems } = await loadSiteRecord(content, today, { withPast: true })
  expect(problems.filter(({ kind }) => kind === 'silent-change')).toEqual([])
})

describe('what cannot be seen', () => {
  test('of a shallow clone is said, with the day on which its history begins', async () => {
    folder.commit(DRAFT)
    await folder.write({ [PATH]: corrected(CHANGED, 'The year was wrong.') })
    folder.commit(LATER)
    const clone = join(folder.top, 'clone')
    folder.git('clone', '--quiet', '--depth=1', `file://${folder.top}`, clone)
    const { ok, text } = await checkContent({
      contentFolder: join(clone, 'content'),
      format: 'terminal',
      fix: false,
      colour: false,
      today: TODAY,
    })
    expect(ok).toBe(true)
    expect(text).toContain('This is a shallow clone, whose history begins on 3 April 2023')
    const { value } = await loadSiteRecord(join(clone, 'content'), TODAY, { withPast: true })
    expect([value?.past?.cutOffBefore, value?.past?.revisions.size]).toEqual(['2023-04-03', 0])
  })

  test('without git is said too, and is no problem', async () => {
    await folder.write({ [PATH]: CHANGED })
    const { ok, text } = await checkContent({
      contentFolder: folder.content,
      format: 'json',
      fix: false,
      colour: false,
      today: TODAY,
    })
    expect(ok).toBe(true)
    // The repository has no commit.
    expect(JSON.parse(text)).toMatchObject({ problems: [], unseen: expect.stringContaining('No history') as unknown })
  })

  test('a text that git holds and nobody can read is passed over', async () => {
    await folder.write({ [PATH]: 'Not a report at all' })
    folder.commit(LATER)
    await writeFile(join(folder.content, PATH), REPORT)
    expect(await silent()).toEqual([])
  })
})
