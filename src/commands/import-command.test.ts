import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withoutOfficersFields } from '../import/fixtures/without-officers-fields.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { importFile } from '../publish/importing/import-file.ts'
import { formatImport } from './format-import.ts'
import { parseImportArguments } from './parse-import-arguments.ts'

const TOP = join(import.meta.dirname, '..', '..')
const FIXTURES = join(TOP, 'src', 'import', 'fixtures')
const REPORT = join('reports', '2021', 'joint-technology-strategy-update.md')
const today = parseCalendarDay('2026-01-02') ?? unreal()

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  await cp(join(TOP, 'content'), join(folder, 'content'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

async function run(file: string, ...options: readonly string[]) {
  const request = { ...parseImportArguments([file, '--content', join(folder, 'content'), ...options]), today }
  const result = await importFile(request)
  return { ok: result.outcome === 'written' && result.isWhole, text: formatImport(file, result) }
}

async function contents(): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(join(folder, 'content'), { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  return new Map(
    await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')])),
  )
}

/** A later report with the same table, in which connectivity is under way and one project is new. */
function laterReport(): string {
  const head = [
    'Report of Head of Corporate Services – James Carpenter',
    'Author: David Wilde',
    'Wards affected: All',
    'South Cabinet member responsible: Andrea Powell',
    'To: Cabinet Dates: South 1 July 2022',
    'A further update',
    'Recommendation',
    'Cabinet to note it.',
    'Background',
    '1. See the table.',
  ]
  const table = [
    'Programme\tProject\tSponsor\tProject Manager\tStatus',
    'Platform\tConnectivity\tJames Carpenter\tSimon Turner\tActive',
    'Customer Systems\tCustomer relationship mgt\tJames Carpenter\tLee Brown\tActive',
    '\tParking permits\tJames Carpenter\tTBC\tScheduled',
  ]
  return `${head.join('\n\n')}\n\n${table.join('\n')}\n`
}

test.each(['docx', 'html', 'txt'])(
  'the first report’s .%s puts back the very file that is published, but for what an officer adds, and changes no other',
  async (ending) => {
    const published = withoutOfficersFields(await readFile(join(folder, 'content', REPORT), 'utf8'))
    await writeFile(join(folder, 'content', REPORT), published)
    const before = await contents()
    await rm(join(folder, 'content', REPORT))
    const { ok, text } = await run(join(FIXTURES, `joint-technology-strategy-update.${ending}`), '--projects')
    expect(text).toContain('23 numbers in, 23 out, from 1. to 23.')
    expect(ok).toBe(true)
    expect(await contents()).toEqual(before)
  },
)

test('a file that is there is never written over unless that is asked for', async () => {
  await writeFile(join(folder, 'content', REPORT), 'mine')
  await expect(run(join(FIXTURES, 'joint-technology-strategy-update.docx'))).rejects.toThrow(
    'is already there, and nothing was written\n→ Give --force',
  )
  expect(await readFile(join(folder, 'content', REPORT), 'utf8')).toBe('mine')
  expect((await run(join(FIXTURES, 'joint-technology-strategy-update.docx'), '--force')).ok).toBe(true)
  expect(await readFile(join(folder, 'content', REPORT), 'utf8')).toContain('title: Joint Technology Strategy update')
})

test('a file with comments writes nothing until they are allowed, and says how', async () => {
  const before = await contents()
  const memorandum = join(FIXTURES, 'memoranda', 'uksiem_20180888_en.docx')
  const stopped = await run(memorandum)
  expect(stopped.ok).toBe(false)
  expect(stopped.text).toContain('→ Take it out in Word and import again; or, if it may be there, add --allow comments')
  expect(await contents()).toEqual(before)
  expect((await run(memorandum, '--allow', 'comments')).ok).toBe(true)
})

test('a council’s own wordings, in its settings, stop an import like any other marking', async () => {
  const settings = join(folder, 'content', 'council.yaml')
  const paper = join(folder, 'paper.txt')
  await writeFile(paper, 'Ferry fares\n\nGreen sheet\n\n1. Fares rise.\n\nChalk copy\n')
  expect((await run(paper)).ok).toBe(true)
  await writeFile(
    settings,
    `${await readFile(settings, 'utf8')}\nmarkings:\n  private: [green sheet]\n  unfinished: [Chalk copy]\n`,
  )
  const { ok, text } = await run(paper, '--force')
  expect(ok).toBe(false)
  expect(text).toContain('confidential: a marking "Green sheet" in the text')
  expect(text).toContain('draft: a marking "Chalk copy" in the text')
})

test('a file that cannot be read writes nothing, and says what to do', async () => {
  const before = await contents()
  await writeFile(join(folder, 'paper.docx'), 'not a zip file')
  const { ok, text } = await run(join(folder, 'paper.docx'))
  expect(ok).toBe(false)
  expect(text).toBe(
    `Cannot import ${join(folder, 'paper.docx')}\n  The file is called a Word document but is none, or is damaged; nothing was written\n  → Open it in Word, let Word repair it, save it again, and import that`,
  )
  expect(await contents()).toEqual(before)
  await expect(run(join(folder, 'missing.docx'))).rejects.toThrow('Cannot read ')
})

test('a later report’s statuses are offered, and written when that is asked for; the record still holds together', async () => {
  await writeFile(join(folder, 'later.txt'), laterReport())
  const offered = await run(join(folder, 'later.txt'))
  expect(offered.text).toContain('Project table: 1 status changed, 1 project new')
  expect(offered.text).toContain(
    '→ To record the new statuses in the project files as well, import again with --projects --force',
  )
  const connectivity = join(folder, 'content', 'projects', 'connectivity.md')
  const before = await readFile(connectivity, 'utf8')
  expect((await run(join(folder, 'later.txt'), '--projects', '--force')).ok).toBe(true)
  const entry = '  - date: 2022-07-01\n    status: active\n    report: 2022/a-further-update\n    paragraph: 1\n'
  expect(await readFile(connectivity, 'utf8')).toBe(before.replace(/---\n(?!title)/, `${entry}---\n`))
  const { value, problems } = await loadSiteRecord(join(folder, 'content'), today)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(value?.projects.find(({ slug }) => slug === 'parking-permits')?.history[0]).toMatchObject({
    status: 'scheduled',
    sponsor: 'James Carpenter',
    manager: 'TBC',
  })
})

test.each([
  [[], 'No file to import'],
  [['a.docx', 'b.docx'], 'One file or folder at a time'],
  [
    ['a.docx', '--allow', 'everything'],
    'Cannot allow "everything"\n→ Write one or more of confidential, draft, deletions, comments, hidden, struck, pictures, with commas',
  ],
  [
    ['a.docx', '--frce'],
    'Did you mean "--force"?\n→ The options are --projects --force --allow confidential,comments --content DIR',
  ],
  [['a.docx', 'b.docx'], '→ Write npm run import -- FILE.docx or FOLDER [--projects] [--force]'],
])('arguments %j are refused in words', (written, expected) => {
  expect(() => parseImportArguments(written)).toThrow(expected)
})

function unreal(): never {
  throw new Error('There is no such day')
}
