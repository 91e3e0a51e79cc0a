import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { ANCHOR } from '../domain/anchors.ts'
import { pageAnchors } from '../domain/page-anchors.ts'
import { formatSiteAddress } from '../domain/permanence/site-address.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { loadSiteRecord } from './load-site-record.ts'

/** Fields of forms, which stand in the head of every page; nobody links to them. */
const FIELDS: readonly string[] = [ANCHOR.mastheadSearch]
/** Parts of a page that are there or not by what the rest of the record says of its paper. */
const isByOthers = (anchor: string) =>
  anchor === ANCHOR.chain || anchor === ANCHOR.compared || anchor.startsWith(ANCHOR.citedBy)

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')
const { value: real } = await loadSiteRecord('content', today)

test.each([
  ['the real record', real, inject('site').folder],
  ['the council that uses every field', readFullRecord(), inject('fullCouncil').folder],
])('every place that a page of %s has can be linked to, and no other', (_whose, record, folder) => {
  if (!record) throw new Error('The content has problems')
  const offered = [...pageAnchors(record)]
  expect(offered.length).toBeGreaterThan(20)
  const former = new Set(
    [...record.moved.map(({ from }) => from), ...record.removed.map(({ address }) => address)].map(formatSiteAddress),
  )
  const differences = offered.flatMap(([address, anchors]) => {
    const html = readFileSync(join(folder, address, 'index.html'), 'utf8')
    const printed = [...html.matchAll(/ id="([^"]*)"/g)]
      .map(([, id = '']) => id)
      .filter((id) => !FIELDS.includes(id) && !former.has(`${address}#${id}`) && id !== ANCHOR.formerPlaces)
    const missing = [...anchors].filter((anchor) => !printed.includes(anchor) && !isByOthers(anchor))
    const unknown = printed.filter((id) => !anchors.has(id))
    return missing.length + unknown.length > 0 ? [{ address, missing, unknown }] : []
  })
  expect(differences).toEqual([])
})
