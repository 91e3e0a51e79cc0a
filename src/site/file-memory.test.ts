import { expect, test } from 'vitest'
import { loadSiteRecord } from './load-site-record.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import type { Memory } from '../memory/memory.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')

/** A memory that forgets nothing while it is there, and counts what it gave. */
function memoryInMemory() {
  const kept = new Map<string, Uint8Array>()
  let given = 0
  const memory: Memory = {
    recall: (key) => {
      const found = kept.get(key)
      given += found ? 1 : 0
      return found
    },
    keep: (key, bytes) => void kept.set(key, bytes),
    save: () => undefined,
    close: () => undefined,
    trouble: undefined,
  }
  return { memory, given: () => given }
}

test.each([['content'], [FULL_COUNCIL]])('a remembered record of %s is the record', async (folder) => {
  const { memory, given } = memoryInMemory()
  const read = await loadSiteRecord(folder, today, { memory })
  expect(given()).toBe(0)
  const remembered = await loadSiteRecord(folder, today, { memory })
  expect(given()).toBeGreaterThan(20)
  expect(remembered).toEqual(read)
  const context = { href: (address: string) => `/base${address}`, referTo: () => '#there', insert: () => '<table>' }
  const html = ({ value }: typeof read) => value?.reports.map(({ body }) => body.toHtml(context))
  expect(html(remembered)?.join('').length).toBeGreaterThan(1000)
  expect(html(remembered)).toEqual(html(read))
  const locations = ({ value }: typeof read) => value?.reports.map(({ source }) => source.locationOf('meetings.0.date'))
  expect(locations(remembered)).toEqual(locations(read))
})
