import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildSite } from './build-site.ts'
import { compressSite } from './compress-site.ts'
import { takeAlong } from './offline/take-along.ts'

const TODAY = parseCalendarDay('2026-11-26') as CalendarDay // It is a day.

/** It stands in every field that is not shown, in every part of the text, and in names and bytes of pictures. */
const SECRET = 'quillfeather'
const EXEMPTION = `exempt:
  category: 3
  public-interest: Bidders would learn what the council is ready to pay.
  review: 2027-03-12
  challenge: Write to monitoring@northmoor.example.
`
const CONFIDENTIALITY = `confidential:
  ground: law
  reason: The Crown Court forbade it on 4 March 2024.
  challenge: Write to monitoring@northmoor.example.
`
const PAPER = `---
title: Purchase of a yard
letterhead: [Quillfeather Council]
report-of:
  role: Head of Quillfeather
  name: Quillfeather Head
authors:
  - name: Quillfeather Author
    telephone: "01234 567899"
    email: quillfeather@northmoor.example
wards-affected: Quillfeather Ward
cabinet-members:
  - council: northmoor
    name: Quillfeather Member
meetings:
  - council: northmoor
    body: executive
    date: 2024-03-12
published: 2024-02-20
reason-for-lateness: Quillfeather was late.
corrections:
  - date: 2024-03-14
    text: Quillfeather was spelt otherwise.
subjects: [Quillfeather]
options-considered:
  - option: Leave it to Quillfeather
    reason: Quillfeather is dear.
implications:
  - kind: financial
    found: yes
    signed-off-by: Quillfeather Finance
background-papers:
  - title: Survey of Quillfeather
exempt-appendices:
  - label: Appendix Quillfeather
    title: Quillfeather’s offer
    category: 3
    public-interest: Quillfeather would know.
recommendation: |-
  That the Executive:

  (a) buys the yard of Quillfeather.[^q]
---

## Quillfeather asks

1. Quillfeather asks for £9 million, as [Quillfeather](https://quillfeather.example/) says.

2. The table has it, and so has the picture.

| Quillfeather | Price |
| --- | --- |
| Quillfeather | 9 |

![Quillfeather’s yard](/pictures/quillfeather-yard.png)

## Annex Quillfeather

1. The new ferry goes to Quillfeather.

[^q]: A note on Quillfeather.
`
const DECISION = `---
report: 2024/purchase-of-a-yard
council: northmoor
body: executive
date: 2024-03-12
item: The yard of Quillfeather
part: Quillfeather’s part
outcome: approved
outcome-as-published: Quillfeather approved
resolution: |-
  That:

  (a) Quillfeather be paid.
minute: 8
reference: not held
published: 2024-03-15
effective: 2024-03-25
no-call-in: Quillfeather cannot wait.
reasons: Quillfeather is near.
options-rejected: Another than Quillfeather.
conflicts-declared: A member knows Quillfeather.
dispensations: Granted to the friend of Quillfeather.
present: [Quillfeather Chair]
`
const KEPT_BACK = `${DECISION}not-for-publication: It names who sells.\n---\n`

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'exempt-'))
  await writeMadeUpCouncil(join(top, 'content'))
  await mkdir(join(top, 'content', 'pictures'))
  // A picture as small as can be: what follows its end is no part of it, and here only says whose it is.
  await writeFile(join(top, 'content', 'pictures', 'quillfeather-yard.png'), 'quillfeather')
})
afterAll(() => rm(top, { recursive: true }))

test('before it is exempt, the paper is on the site, in search and in the packed files', async () => {
  await build(PAPER, `${DECISION}---\n`)
  const found = await filesWith(SECRET)
  expect(found).toContain('reports/2024/purchase-of-a-yard/index.html')
  expect(found).toContain('reports/2024/purchase-of-a-yard/index.html.gz')
  expect(found).toContain('pictures/quillfeather-yard.png')
  expect(found).toContain('data/reports.json')
  expect(found.some((path) => path.includes('search'))).toBe(true)
})

test.each([
  ['exempt', EXEMPTION],
  ['confidential', CONFIDENTIALITY],
])('once it is %s no byte of it is published, with the memory of the builds before it and without', async (_, why) => {
  for (const memory of [join(top, 'memory'), undefined]) {
    await build(PAPER, `${DECISION}---\n`, { memory })
    expect((await filesWith(SECRET)).length).toBeGreaterThan(10)
    await build(PAPER.replace('published:', `${why}published:`), KEPT_BACK, { memory })
    expect(await filesWith(SECRET)).toEqual([])
    expect((await filesWith('purchase of a yard')).length).toBeGreaterThan(5)
  }
})

test.each(['2024', '2024-03-12-northmoor-executive'])(
  'no byte of it is in the copy of %s for the chamber, where it was before it was exempt',
  async (asked) => {
    await build(PAPER, `${DECISION}---\n`)
    const before = await filesOfCopy(asked)
    expect(holding(before, SECRET)).toEqual(
      expect.arrayContaining(['passages.js', 'reports/2024/purchase-of-a-yard/index.html']),
    )
    for (const why of [EXEMPTION, CONFIDENTIALITY]) {
      await build(PAPER.replace('published:', `${why}published:`), KEPT_BACK)
      const copy = await filesOfCopy(asked)
      expect(holding(copy, SECRET)).toEqual([])
      expect(holding(copy, 'purchase of a yard')).toContain('reports/2024/purchase-of-a-yard/index.html')
    }
  },
)

test('an exempt paper shows its title, the category, why, when it is reviewed and how to challenge it', async () => {
  await build(
    `---\ntitle: Purchase of a yard\n${EXEMPTION}meetings:\n  - council: northmoor\n    body: executive\n    date: 2024-03-12\n---\n`,
    KEPT_BACK,
  )
  const html = await read('reports/2024/purchase-of-a-yard/index.html')
  expect(html).toContain('<h1>Purchase of a yard</h1>')
  expect(html).toContain('This paper is not for publication.')
  expect(html).toContain(
    'Exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972. Information relating to the financial or business affairs of any particular person',
  )
  expect(html).toContain('Bidders would learn what the council is ready to pay.')
  expect(html).toContain('12 March 2027')
  expect(html).toContain('Write to monitoring@northmoor.example.')
  const meeting = await read('meetings/2024-03-12-northmoor-executive/index.html')
  expect(meeting).toContain('Purchase of a yard')
  expect(meeting).toContain('What was resolved is not for publication. It names who sells.')
  expect(await read('updates/feed.xml')).toContain('A paper that is not for publication went to its first meeting.')
  expect(JSON.parse(await read('data/reports.json'))).toContainEqual({
    title: 'Purchase of a yard',
    address: expect.stringContaining('/reports/2024/purchase-of-a-yard/') as string,
    withheld: {
      kind: 'exempt',
      category: '3',
      publicInterest: 'Bidders would learn what the council is ready to pay.',
      review: '2027-03-12',
      challenge: 'Write to monitoring@northmoor.example.',
    },
  })
})

test('a paper that was public and is exempt now is no address lost, and the ledger forgets its words', async () => {
  const ledger = join(top, 'content', '.published')
  await build(PAPER, `${DECISION}---\n`, { record: true })
  const recorded = async () =>
    (await Promise.all((await readdir(ledger)).map((file) => readFile(join(ledger, file), 'utf8')))).join('')
  expect(await recorded()).toMatch(/quillfeather-asks[\s\S]*para-1/)
  await build(PAPER.replace('published:', `${EXEMPTION}published:`), KEPT_BACK, { record: true })
  expect((await recorded()).toLowerCase()).not.toContain(SECRET)
  expect(await recorded()).toContain('/reports/2024/purchase-of-a-yard/ Purchase of a yard')
  await rm(ledger, { recursive: true })
})

async function build(
  paper: string,
  decision: string,
  { memory, record = false }: { readonly memory?: string | undefined; readonly record?: boolean } = {},
): Promise<void> {
  const content = join(top, 'content')
  await writeFile(join(content, 'reports', '2024', 'purchase-of-a-yard.md'), paper)
  await writeFile(join(content, 'decisions', '2024-03-12-northmoor-executive-yard.md'), decision)
  const request = { contentFolder: content, outputFolder: join(top, '_site'), today: TODAY }
  const { problems } = await buildSite({
    ...request,
    record,
    ...(memory !== undefined && { memory: { folder: memory, program: 'this one' } }),
  })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  await compressSite(join(top, '_site'))
}

/** The files of the site whose name or bytes, unpacked, hold some words. */
async function filesWith(words: string): Promise<readonly string[]> {
  const files = await readdir(join(top, '_site'), { recursive: true, withFileTypes: true })
  const found: string[] = []
  let looked = 0
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name)
    const text = unpacked(path, await readFile(path))
      .toString('latin1')
      .toLowerCase()
    const name = path.slice(join(top, '_site').length + 1).replaceAll('\\', '/')
    looked += 1
    if (name.includes(words) || text.includes(words)) found.push(name)
  }
  expect(looked).toBeGreaterThan(60)
  return found
}

/** The files of a copy of a part of the site, by their paths in its folder. */
async function filesOfCopy(asked: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folders = { contentFolder: join(top, 'content'), outputFolder: join(top, '_site') }
  const { path } = await takeAlong({ ...folders, today: TODAY }, asked)
  const files = Object.entries(unzipSync(await readFile(path)))
  return new Map(files.map(([file, bytes]) => [file.slice(asked.length + 1), bytes]))
}

/** The files whose name or bytes hold some words. */
function holding(files: ReadonlyMap<string, Uint8Array>, words: string): readonly string[] {
  const holds = (text: string) => text.toLowerCase().includes(words)
  return [...files]
    .filter(([file, bytes]) => holds(file) || holds(Buffer.from(bytes).toString('latin1')))
    .map(([file]) => file)
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

function read(path: string): Promise<string> {
  return readFile(join(top, '_site', path), 'utf8')
}
