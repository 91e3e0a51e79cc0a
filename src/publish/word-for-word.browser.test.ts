import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'
import { readPublishedReport } from '../testing/read-published-report.ts'

/** The report as the councils published it. */
const source = readFileSync(join(import.meta.dirname, 'fixtures', 'joint-technology-strategy-update.txt'), 'utf8')
const lines = source.split('\n').filter((line) => line.trim() !== '')
const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'))
const bodyLines = lines.slice(lines.indexOf('Purpose of report')).filter((line) => !line.includes('\t'))

describe('the first report', () => {
  test('has the text of the printed one, word for word, from its first heading to its last appendix', async ({
    open,
  }) => {
    const { body } = await readPublishedReport(await open(KINDS_OF_PAGE.report, { scripts: false }))
    expect(plain(body)).toBe(plain(bodyLines.join(' ')))
  })

  test('has every paragraph’s number directly before its text, 19 being one paragraph', async ({ open }) => {
    const { paragraphs } = await readPublishedReport(await open(KINDS_OF_PAGE.report, { scripts: false }))
    expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => `${index + 1}.`))
    const printed = plain(bodyLines.join(' '))
    for (const { number, text } of paragraphs) expect(printed).toContain(`${number} ${plain(text)}`)
    expect(paragraphs[18]?.text).toContain('As drafted, the Joint Technology Strategy proposed sets out')
  })

  test('has the headings of the printed one as headings, in order', async ({ open }) => {
    const { headings } = await readPublishedReport(await open(KINDS_OF_PAGE.report, { scripts: false }))
    const printed = bodyLines.filter((line) => !/^(\d+\.|-|Annex|the) /.test(line))
    expect(headings).toEqual(printed)
  })

  test('has the printed table between paragraphs 10 and 11, row by row', async ({ open }) => {
    const { table, isTableBetween10And11 } = await readPublishedReport(
      await open(KINDS_OF_PAGE.report, { scripts: false }),
    )
    expect(table).toHaveLength(23)
    expect(table).toEqual(withProgrammes(rows))
    expect(isTableBetween10And11).toBe(true)
  })

  test('has its title, recommendation and everything its head says', async ({ open }) => {
    const { title, head } = await readPublishedReport(await open(KINDS_OF_PAGE.report, { scripts: false }))
    expect(title).toBe('Joint Technology Strategy update')
    const top = lines.slice(0, lines.indexOf('Purpose of report'))
    const said = top
      .flatMap((line) => line.split(/: +| (?=E-mail)/))
      .filter((words) => !/Dates|VALE|CABINET/.test(words))
    expect(said).toContain('andrea.powell@southoxon.gov.uk')
    for (const words of said) expect(plain(head)).toContain(plain(words))
    for (const words of ['Vale Friday 29 October 2021', 'South Thursday 4 November 2021', 'To Cabinet']) {
      expect(plain(head)).toContain(words)
    }
  })
})

/** The printed table names a programme once; a cell that spans its rows says the same of each. */
function withProgrammes(printed: readonly (readonly string[])[]): string[][] {
  let programme = ''
  return printed.map(([first = '', ...rest]) => {
    programme = first || programme
    return [programme, ...rest].map(plain)
  })
}

/** Words alone: white space is one space, and the text file's own marks for bold and lists go. */
function plain(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/(^|\s)- (?=Appendix A)/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
