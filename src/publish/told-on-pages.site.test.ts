import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const SITES = ['site', 'fullCouncil'] as const
const read = (site: (typeof SITES)[number], file: string) => readFileSync(join(inject(site).folder, file), 'utf8')
const DATA = /<link rel="alternate" type="application\/json"[^>]* href="\/([^"]+)">/

test.each(SITES)('each report, project, meeting and decision of the %s names the JSON that it is in', (site) => {
  const pages = readdirSync(inject(site).folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:reports\/\d{4}|projects|meetings|decisions)\/(?!\d{4}\/)[^/]+\/index\.html$/.test(file),
  )
  const told = pages.flatMap((file) => {
    const [, data] = DATA.exec(read(site, file)) ?? []
    return data === undefined ? [] : [[file, read(site, data)] as const]
  })
  for (const folder of ['reports/', 'projects/', 'meetings/', 'decisions/'])
    expect([folder, told.some(([file]) => file.startsWith(folder))]).toEqual([folder, true])
  for (const [file, data] of told) expect(data).toContain(`/${file.replace('index.html', '')}"`)
})

test('the accessibility statement prints what was tried and what failed, and that templates are others since', () => {
  const statement = read('fullCouncil', 'accessibility/index.html').replace(/\s+/g, ' ')
  expect(statement).toMatch(/gone through by keyboard alone<\/th> ?<td>31<\/td> ?<td>2 failed/)
  expect(statement).toContain('have changed since')
})
