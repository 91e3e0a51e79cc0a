import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeEntry } from './entries/make-entry.ts'
import { writeSearchIndex } from './write-search-index.ts'

const page = { address: '/reports/2024/bins/', pageTitle: 'Bins', kind: 'report' } as const
const ENTRIES = [
  makeEntry({ ...page, text: 'A report on bins' }),
  makeEntry({ ...page, label: 'Recommendation', text: 'To buy a lorry' }),
  makeEntry({ ...page, address: `${page.address}#para-1`, label: 'Paragraph 1', text: '' }),
]
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('indexes every entry, two at one address and one without words included', async () => {
  expect(await writeSearchIndex(ENTRIES, folder)).toEqual({ indexed: 3, reports: 1 })
})

test('writes what the search page loads, and none of the engine’s own interfaces', async () => {
  await writeSearchIndex(ENTRIES, folder)
  const files = await readdir(join(folder, 'pagefind'))
  expect(files).toEqual(
    expect.arrayContaining(['index', 'pagefind-entry.json', 'pagefind.js', 'record.json', 'wasm.en.pagefind']),
  )
  expect(files.filter((file) => /ui|highlight|playground|unknown|fragment|filter/.test(file))).toEqual([])
  const summary: unknown = JSON.parse(await readFile(join(folder, 'pagefind/record.json'), 'utf8'))
  expect(summary).toMatchObject({ pages: 1, reports: 1, folder: expect.stringMatching(/^record-[0-9a-f]{10}$/) })
})

test('says so, and why, where the index cannot be written', async () => {
  const file = join(folder, 'not-a-folder')
  await writeFile(file, '')
  await expect(writeSearchIndex(ENTRIES, file)).rejects.toMatchObject({
    message: 'The search index could not be written',
    cause: { code: 'ENOTDIR' },
  })
})
