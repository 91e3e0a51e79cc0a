import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { checkContent } from './check-content.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')
const request = { contentFolder: 'content', format: 'terminal', fix: false, colour: false, today } as const

test('content without a problem is reported in one line, and all is well', async () => {
  const { ok, text } = await checkContent(request)
  expect(text).toMatch(/^No problems in \d+ files$/)
  expect(ok).toBe(true)
})

test('content with a problem is reported, and all is not well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'council-'))
  try {
    await writeFile(join(folder, 'notes.txt'), 'x')
    const { ok, text } = await checkContent({ ...request, contentFolder: folder, format: 'github' })
    expect(ok).toBe(false)
    expect(text).toMatch(/^::error file=.*title=missing-page::/m)
    expect(text.split('\n').at(-1)).toBe('4 problems in 4 files')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a problem is reported with the page that explains it', async () => {
  await withBrokenReport(async (contentFolder) => {
    const { text } = await checkContent({ ...request, contentFolder })
    expect(text).toContain('  More: https://cabinet-reports.example/guide/problems/unreal-date/\n')
    const github = await checkContent({ ...request, contentFolder, format: 'github' })
    expect(github.text).toContain('%0AMore: https://cabinet-reports.example/guide/problems/unreal-date/')
  })
})

test('where the site’s address cannot be read, the page is reported by its file', async () => {
  await withBrokenReport(async (contentFolder) => {
    await writeFile(join(contentFolder, 'council.yaml'), 'title: Papers')
    const { text } = await checkContent({ ...request, contentFolder })
    expect(text).toContain('/guide/problems/unreal-date.md\n')
  })
})

test('with --fix, what is plain is fixed first, and said', async () => {
  await withBrokenReport(async (contentFolder) => {
    const { ok, text } = await checkContent({ ...request, contentFolder, fix: true })
    expect(ok).toBe(true)
    expect(text).toContain(
      'fixed\n  The day "29/10/2021" is written 2021-10-29\nFixed 1 thing in 1 file\n\nNo problems',
    )
    expect(await readFile(join(contentFolder, REPORT), 'utf8')).toBe(await readFile(join('content', REPORT), 'utf8'))
  })
})

test('for other tools it is reported as JSON of a promised shape', async () => {
  await withBrokenReport(async (contentFolder) => {
    const { text } = await checkContent({ ...request, contentFolder, format: 'json' })
    expect(JSON.parse(text)).toEqual({
      version: 1,
      ok: false,
      files: expect.any(Number),
      problems: [
        {
          kind: 'unreal-date',
          severity: 'error',
          file: `${contentFolder}/${REPORT}`,
          line: 26,
          column: 11,
          message: 'Cannot read the meeting date "29/10/2021": it is not written as YYYY-MM-DD',
          advice: 'Write the day as YYYY-MM-DD, for example 2021-10-29',
          nearest: '2021-10-29',
          elsewhere: null,
          help: 'https://cabinet-reports.example/guide/problems/unreal-date/',
        },
      ],
    })
    const fixed = await checkContent({ ...request, contentFolder, format: 'json', fix: true })
    expect(JSON.parse(fixed.text)).toMatchObject({
      ok: true,
      mended: [
        {
          file: `${contentFolder}/${REPORT}`,
          line: 26,
          column: 11,
          words: 'The day "29/10/2021" is written 2021-10-29',
        },
      ],
    })
  })
})

const REPORT = 'reports/2021/joint-technology-strategy-update.md'

async function withBrokenReport(act: (contentFolder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'council-'))
  try {
    await cp('content', folder, { recursive: true })
    const text = await readFile(join(folder, REPORT), 'utf8')
    await writeFile(join(folder, REPORT), text.replace('date: 2021-10-29', 'date: 29/10/2021'))
    await act(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('what falls due is given as data too, where it is asked for', async () => {
  const { text } = await checkContent({ ...request, format: 'json', withDue: true })
  expect(JSON.parse(text)).toMatchObject({
    ok: true,
    due: {
      from: '2026-11-23',
      until: '2027-11-23',
      days: [{ day: '2027-11-04', kind: 'inspection', line: expect.any(Number) as number }, { kind: 'accessibility' }],
    },
  })
  expect(JSON.parse((await checkContent({ ...request, format: 'json' })).text)).not.toHaveProperty('due')
})
