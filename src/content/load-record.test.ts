import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Problem } from '../domain/problem.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { loadRecord } from './load-record.ts'
import { plainProse } from './fixtures/plain-prose.ts'

const today = '2023-06-01' as CalendarDay
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-'))
  for (const [path, text] of Object.entries(SMALL_COUNCIL)) await write(path, text)
})

afterEach(() => rm(folder, { recursive: true }))

test('a folder of content becomes a record, with every reference in it resolved', async () => {
  const { value, problems, files } = await load()
  expect(problems).toEqual([])
  expect(files).toBe(10)
  expect(value?.reports.map(({ id }) => id)).toEqual(['2023/care-home-fees'])
  expect(value?.meetings.map(({ id, time }) => [id, time])).toEqual([['2023-03-14-ambleford-cabinet', '18.30']])
  expect(value?.decisions[0]).toMatchObject({ minute: '12', reference: 'not held', optionsRejected: 'none' })
  expect(value?.settings.councils).toEqual([
    { id: 'ambleford', name: 'Ambleford Borough Council', shortName: 'Ambleford' },
  ])
})

test('fields know where they stand, for problems that are found later', async () => {
  const { value } = await load()
  expect(value?.reports[0]?.source.placeOf('meetings.0.date')).toEqual({
    file: 'content/reports/2023/care-home-fees.md',
    line: 17,
    column: 11,
  })
  expect(value?.reports[0]?.source.placeOf('meetings.0.nothing')).toEqual({
    file: 'content/reports/2023/care-home-fees.md',
    line: 15,
    column: 5,
  })
  expect(value?.reports[0]?.source.placeOf('nothing')).toEqual({ file: 'content/reports/2023/care-home-fees.md' })
})

test('a council may do without strategy, glossary, decisions and meetings', async () => {
  const optional = ['strategy', 'glossary.yaml', 'decisions', 'meetings', 'projects', 'programmes']
  for (const path of optional) await rm(join(folder, path), { recursive: true })
  await write(
    'reports/2023/care-home-fees.md',
    without(SMALL_COUNCIL['reports/2023/care-home-fees.md'], /appendices:[\s\S]*?fee-map\n/),
  )
  const { value, problems } = await load()
  expect(problems).toEqual([])
  expect(value?.strategy).toEqual([])
  expect(value?.meetings.map(({ id }) => id)).toEqual(['2023-03-14-ambleford-cabinet'])
})

test('files whose names begin with a dot are not looked at', async () => {
  await write('.DS_Store', 'anything')
  await write('pages/.draft.md', 'anything')
  expect((await load()).problems).toEqual([])
})

test('a symbolic link that leads out of the folder is refused', async () => {
  await symlink('/etc/hostname', join(folder, 'pages/hostname.md'))
  expect(placesOf(await load())).toEqual(['content/pages/hostname.md link-outside'])
})

test('a symbolic link to a folder is refused, so that none can go round for ever', async () => {
  await symlink('..', join(folder, 'pages/again'))
  expect(placesOf(await load())).toEqual(['content/pages/again link-outside'])
})

test('a symbolic link that leads nowhere is reported', async () => {
  await symlink('gone.md', join(folder, 'pages/gone-too.md'))
  expect(placesOf(await load())).toEqual(['content/pages/gone-too.md unreadable-file'])
})

test('a folder that is not there is told in the words it was asked for', async () => {
  const { value, problems } = await loadRecord(join(folder, 'nowhere'), {
    readProse: plainProse,
    today,
    shownAs: 'nowhere',
  })
  expect(value).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual(['Cannot find the folder "nowhere": there is none'])
})

test('without another name, a folder is called by its path from where the command was given', async () => {
  await write('notes.txt', 'x')
  const { problems } = await loadRecord(folder, { readProse: plainProse, today })
  expect(problems.map(({ place }) => place.file)).toEqual([`${folder}/notes.txt`])
})

function load(): ReturnType<typeof loadRecord> {
  return loadRecord(folder, { readProse: plainProse, today, shownAs: 'content' })
}

function placesOf({ problems }: { readonly problems: readonly Problem[] }): readonly string[] {
  return problems.map(({ place, kind }) => `${place.file} ${kind}`)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

function without(text: string | undefined, pattern: RegExp): string {
  return (text ?? '').replace(pattern, '')
}
