import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCalendarDay } from '../../domain/calendar-day.ts'
import { makeDocx, paragraph } from '../../import/fixtures/make-docx.ts'
import { importFolder, isFolder } from './import-folder.ts'
import { parseImportArguments } from '../../commands/parse-import-arguments.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')
const today = parseCalendarDay('2026-01-02') ?? unreal()

function unreal(): never {
  throw new Error('The day of these tests is none')
}

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'catalogue-'))
  await mkdir(join(top, 'papers', '2019'), { recursive: true })
  await mkdir(join(top, 'content'))
  await cp(join(TOP, 'content', 'council.yaml'), join(top, 'content', 'council.yaml'))
  await writeFile(join(top, 'papers', 'fees.txt'), 'Care home fees\n\nBackground\n\n1. The fees rise.\n')
  await writeFile(join(top, 'papers', '2019', 'depots.html'), '<h1>Depots</h1><ol><li>They move.</li></ol>')
  await writeFile(join(top, 'papers', 'broken.docx'), 'no Word file')
  const comments = `<w:comment w:id="0">${paragraph('Sure?')}</w:comment>`
  await writeFile(join(top, 'papers', 'talked-over.docx'), makeDocx({ body: paragraph('Text.'), comments }))
  await writeFile(join(top, 'papers', 'plan.pdf'), '%PDF')
  await writeFile(join(top, 'papers', '~$fees.docx'), 'left over by Word')
})
afterEach(() => rm(top, { recursive: true }))

const seen: string[] = []

async function run(...options: readonly string[]): Promise<readonly string[]> {
  seen.length = 0
  const written = [join(top, 'papers'), '--content', join(top, 'content'), ...options]
  const progress = (done: number, of: number): void => void seen.push(`${done} of ${of}`)
  const { isWhole, summary } = await importFolder({ ...parseImportArguments(written), today, progress })
  const rows = summary.split('\n').filter((line) => line.startsWith('| ') && !/^\| (File|-)/.test(line))
  // How many things an officer is to review is for other tests.
  const cells = rows.map((row) => row.split('|').map((part) => part.trim()))
  return [`ok: ${isWhole}`, ...cells.map(([, file, outcome, , report]) => `${file} | ${outcome} | ${report}`)]
}

const read = (...path: readonly string[]): Promise<string> => readFile(join(top, ...path), 'utf8')

const FAILED = 'broken.docx | failed | The file is called a Word document but is none, or is damaged'
const STOPPED = 'talked-over.docx | stopped | It holds what readers should perhaps not see: comments'

test('a folder of papers is imported, goes on after failures, and is told in one table and a receipt each', async () => {
  expect(await isFolder(join(top, 'papers'))).toBe(true)
  expect(await isFolder(join(top, 'papers', 'fees.txt'))).toBe(false)
  expect(await run()).toEqual([
    'ok: false',
    '2019/depots.html | to review | 2026/depots',
    FAILED,
    'fees.txt | to review | 2026/fees',
    STOPPED,
  ])
  expect(seen).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4'])
  expect(await read('content', 'reports', '2026', 'fees.md')).toContain('1. The fees rise.')
  expect(await read('papers', 'receipts', 'fees.txt.txt')).toContain('1 numbers in, 1 out')
  expect(await read('papers', 'receipts', '2019', 'depots.html.txt')).toContain('1 with an address of its own')
  expect(await read('papers', 'receipts', 'broken.docx.txt')).toContain('let Word repair it')
  expect(await read('papers', 'receipts', 'talked-over.docx.txt')).toContain('Sure?')
  expect(await read('papers', 'receipts', 'summary.md')).toContain('1 of other kinds, passed over: plan.pdf')
})

test('run again, it passes over what is there and unchanged, and imports what changed', async () => {
  await run()
  await writeFile(join(top, 'papers', '2019', 'depots.html'), '<h1>Depots</h1><ol><li>They stay.</li></ol>')
  await writeFile(join(top, 'papers', 'broken.docx'), makeDocx({ body: paragraph('Mended.') }))
  expect(await run('--allow', 'comments')).toEqual([
    'ok: true',
    '2019/depots.html | to review | 2026/depots',
    'broken.docx | to review | 2026/broken',
    'fees.txt | unchanged | 2026/fees',
    'talked-over.docx | to review | 2026/talked-over',
  ])
  expect(seen).toHaveLength(3)
  expect(await read('content', 'reports', '2026', 'depots.md')).toContain('1. They stay.')
})

test('a report that an officer has worked on is never written over unasked', async () => {
  await run()
  await appendFile(join(top, 'content', 'reports', '2026', 'depots.md'), '\n2. And more.\n')
  await writeFile(join(top, 'papers', '2019', 'depots.html'), '<h1>Depots</h1><ol><li>They stay.</li></ol>')
  expect((await run())[1]).toMatch(/^2019\/depots.html \| stopped \| .*depots.md is already there/)
  expect(await read('content', 'reports', '2026', 'depots.md')).toContain('2. And more.')
  expect((await run('--force'))[1]).toBe('2019/depots.html | to review | 2026/depots')
})

test('of two papers that would take one place the first has it, and the other is reported', async () => {
  await writeFile(join(top, 'papers', '2019', 'fees.txt'), 'Other fees\n\n1. They fall.\n')
  const lines = await run()
  expect(lines).toContain('2019/fees.txt | to review | 2026/fees')
  expect(lines.at(-2)).toMatch(/^fees.txt \| stopped \| .*fees.md is already there/)
})

test('run again after it was broken off, it takes up what was written already', async () => {
  await run()
  await rm(join(top, 'papers', 'receipts'), { recursive: true })
  expect(await run()).toContain('fees.txt | to review | 2026/fees')
})

test('a folder without papers is reported', async () => {
  await mkdir(join(top, 'empty'))
  const request = { ...parseImportArguments([join(top, 'empty')]), today, progress: () => undefined }
  await expect(importFolder(request)).rejects.toThrow('No .docx, .html or .txt file in')
})
