import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { checkContent } from './check-content.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')
const request = { contentFolder: 'content', format: 'terminal', colour: false, today } as const

test('content without a problem is told in one line, and all is well', async () => {
  const { ok, text } = await checkContent(request)
  expect(text).toMatch(/^No problems in \d+ files$/)
  expect(ok).toBe(true)
})

test('content with a problem is told, and all is not well', async () => {
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
