import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeEntry } from '../entries/make-entry.ts'
import { WORDS_FILE } from './index-volume.ts'
import type { Volume } from './plan-volumes.ts'
import { writeSearchIndex } from './write-search-index.ts'

const page = { address: '/reports/2024/bins/', pageTitle: 'Bins', kind: 'report', date: '2024-03-12' } as const
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

test('indexes every passage, two at one address and one without words included', async () => {
  expect(await writeSearchIndex(ENTRIES, folder)).toEqual({ indexed: 3, reports: 1 })
})

test('writes what the search page loads, and none of the engine’s own interfaces', async () => {
  await writeSearchIndex(ENTRIES, folder)
  const { pages, reports, volumes } = await summaryIn(folder)
  expect([pages, reports, volumes.length]).toEqual([1, 1, 1])
  const files = await readdir(join(folder, 'pagefind', volumes[0] ?? ''))
  expect(files).toEqual(
    expect.arrayContaining(['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.js', 'wasm.en.pagefind']),
  )
  expect(files.filter((file) => /ui|highlight|playground|unknown|worker/.test(file))).toEqual([])
})

test('a new report makes the newest volume anew, and leaves the others as they were', async () => {
  const old = months(['2020-01', '2020-02', '2020-03', '2020-04'])
  const before = await volumesOf(old)
  const after = await volumesOf([...months(['2020-05']), ...old])
  expect(before).toHaveLength(2)
  expect(after).toHaveLength(3)
  expect(after.slice(1)).toEqual(before)
  expect(await volumesOf(old)).toEqual(before)
})

test('a new report, or a project that changes, makes a small volume anew, and leaves the large ones as they were', async () => {
  const old = months(['2020-01', '2020-02', '2020-03', '2020-04'])
  const before = await volumesOf([project('active'), ...old])
  const after = await volumesOf([
    project('complete'),
    ...months(['2020-05']).map((one) => ({ ...one, text: 'bins' })),
    ...old,
  ])
  expect(after).toHaveLength(before.length)
  expect(after[0]).not.toBe(before[0])
  expect(after.slice(1)).toEqual(before.slice(1))
})

test('says so, and why, where the index cannot be written', async () => {
  const file = join(folder, 'not-a-folder')
  await writeFile(file, '')
  await expect(writeSearchIndex(ENTRIES, file, { indexVolume: () => Promise.resolve() })).rejects.toMatchObject({
    message: 'The search index could not be written',
    cause: { code: 'ENOTDIR' },
  })
})

test('says so where the engine cannot take a volume', async () => {
  const cause = new Error('The search engine would not start')
  const written = writeSearchIndex(ENTRIES, folder, { indexVolume: () => Promise.reject(cause) })
  await expect(written).rejects.toMatchObject({ cause })
})

function months(names: readonly string[]) {
  return names.map((month) =>
    makeEntry({
      address: `/reports/${month}/`,
      pageTitle: `Report of ${month}`,
      kind: 'report',
      date: `${month}-01`,
      text: 'bins '.repeat(100),
    }),
  )
}

function project(text: string) {
  return makeEntry({ address: '/projects/crm/', pageTitle: 'CRM', kind: 'project', date: '2020-02-01', text })
}

/** The names of the volumes, newest first, where two reports fill one. */
async function volumesOf(entries: readonly ReturnType<typeof makeEntry>[]): Promise<readonly string[]> {
  const made: Volume[] = []
  const indexVolume = async (volume: Volume, _synonyms: unknown, to: string) => {
    made.push(volume)
    await writeFile(join(to, WORDS_FILE), 'bins 1')
  }
  await writeSearchIndex(entries, folder, { indexVolume, sizes: { most: 1000, step: 500 } })
  const { volumes } = await summaryIn(folder)
  expect(made).toHaveLength(volumes.length)
  return volumes
}

async function summaryIn(site: string) {
  return JSON.parse(await readFile(join(site, 'pagefind/record.json'), 'utf8')) as {
    readonly pages: number
    readonly reports: number
    readonly volumes: readonly string[]
  }
}
