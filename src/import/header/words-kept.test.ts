import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  oneof,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { expect, test } from 'vitest'
import { LEFTOVER_KINDS } from '../document.ts'
import { makeDocx, paragraph } from '../fixtures/make-docx.ts'
import { CONTEXT } from '../fixtures/try-import.ts'
import { importReport } from '../import-report.ts'
import { splitWords } from '../receipt/split-words.ts'

/*
 * Whatever shape a header has, each of its words comes out: in front matter, in the text, or on the receipt beside why it is
 * not. The words of labels and of days are those that a field may stand for; no other may be missing from all three.
 */

const STOOD_FOR = new Set(
  splitWords(
    `report of the author authors contact officer lead telephone tel phone e mail email ward wards affected s cabinet member members responsible
     portfolio holder to date dates meeting title and at on from by south vale oxfordshire white horse district council
     thursday friday 4 29 10 11 2021 04 29th 4th october november`,
  ),
)

const LABELS = [
  'Report of',
  'Report of:',
  'Report by:',
  'Author',
  'Author:',
  'Report author',
  'Contact officer:',
  'Lead officer',
  'Telephone',
  'Tel:',
  'E-mail:',
  'Contact',
  'Wards affected',
  'Ward(s) affected:',
  'Cabinet member responsible',
  'Cabinet member responsible (South):',
  'Vale Cabinet member responsible:',
  'Cabinet Member for Housing and Leisure:',
  'Portfolio holder',
  'To',
  'Report to:',
  'Date',
  'Dates:',
  'Date of meeting',
  'Title',
  'Key decision?',
  'Exempt:',
  'Forward plan ref:',
  'Date first notified',
  'Agenda item',
  'Zorblax:',
  'Approved thing',
] as const
const VALUES = [
  'Head of Corporate Services – James Carpenter',
  'Deputy Chief Executive – Transformation and Operations',
  'Director of Finance (Section 151 Officer)',
  'Jane Doe',
  'Jane Doe, Housing Officer, tel 01235 422422',
  'Cllr Joan Pike, Cabinet Member for Housing, Leisure and Culture',
  'Growing Greener',
  'All Wards',
  'Abingdon Abbey, Didcot West',
  'South: Cllr Maggie Rivers; Vale: Cllr Helen Pighills',
  'Cllr Neil Fawcett (Vale), Cllr David Rouane (South)',
  'Cabinet',
  'Scrutiny Committee and Cabinet',
  'CABINET Dates: VALE 29/10/2021 SOUTH 04/11/2021',
  '6.30pm on Friday 29 October 2021',
  'Committee Room 2, 29 October 2021',
  '29 October 2021 (deferred to 12 November 2021)',
  '29 October and 4 November 2021',
  '31 February 2021',
  'South',
  'Vale',
  'Yes',
  'No',
  '',
  '01235 422422',
  'jane.doe@example.gov.uk, 07717 271897',
  'Care home fees',
  'n/a',
] as const

const label = constantFrom(...LABELS)
const junk = string({ unit: constantFrom(...'abcxyzQW 7,()–/&:;'), maxLength: 12 })
const value: Arbitrary<string> = oneof(
  { weight: 6, arbitrary: constantFrom(...VALUES) },
  { weight: 1, arbitrary: tuple(constantFrom(...VALUES), junk).map(([known, more]) => `${known} ${more}`) },
  { weight: 1, arbitrary: tuple(junk, constantFrom(...VALUES)).map(([more, known]) => `${more} ${known}`) },
)

/** One piece of a header: the words that it shows, and its XML. */
interface Shape {
  readonly words: readonly string[]
  readonly xml: string
}

const cell = (lines: readonly string[], properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map((line) => paragraph(escaped(line))).join('')}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const tableOf = (rows: readonly Shape[]): Shape => ({
  words: rows.flatMap(({ words }) => words),
  xml: `<w:tbl>${rows.map(({ xml }) => xml).join('')}</w:tbl>`,
})

const line: Arbitrary<Shape> = tuple(label, value, constantFrom(': ', ' ', '\t', ' - ')).map(([name, text, sign]) => ({
  words: [name, text],
  xml: paragraph('', {
    runs: `<w:r><w:t xml:space="preserve">${escaped(name)}</w:t>${sign === '\t' ? '<w:tab/>' : ''}<w:t xml:space="preserve">${sign === '\t' ? '' : sign}${escaped(text)}</w:t></w:r>`,
  }),
}))
const rowShape: Arbitrary<Shape> = oneof(
  tuple(label, value).map(([name, text]) => ({ words: [name, text], xml: row(cell([name]), cell([text])) })),
  tuple(label, value, label, value).map((texts) => ({ words: texts, xml: row(...texts.map((text) => cell([text]))) })),
  tuple(label, value).map(([name, text]) => ({ words: [name, text], xml: row(cell([name, text])) })),
  tuple(array(label, { minLength: 2, maxLength: 3 }), array(value, { minLength: 1, maxLength: 3 })).map(
    ([names, texts]) => ({
      words: [...names, ...texts],
      xml: row(cell(names), cell(texts)),
    }),
  ),
  tuple(label, array(value, { minLength: 1, maxLength: 4 })).map(([name, texts]) => ({
    words: [name, ...texts],
    xml: row(cell([name]), cell(texts)),
  })),
  tuple(label, value, value).map(([name, one, two]) => ({
    words: [name, one, two],
    xml: row(cell([name]), cell([one]), cell([two])),
  })),
  tuple(label, value).map(([name, text]) => ({
    words: [name, text],
    xml: row(cell([name], '<w:gridSpan w:val="2"/>'), cell([text])),
  })),
  tuple(label, value, value).map(([name, one, two]) => ({
    words: [name, one, two],
    xml: row(cell([name], '<w:vMerge w:val="restart"/>'), cell([one])) + row(cell([''], '<w:vMerge/>'), cell([two])),
  })),
  tuple(label, value).map(([name, text]) => ({
    words: [name, text],
    xml: row(cell([name]), `<w:tc><w:tbl>${row(cell([text]), cell(['Yes']))}</w:tbl>${paragraph('')}</w:tc>`),
  })),
  boolean().map((isFirst) => ({
    words: ['South', 'Vale'],
    xml: row(cell(['']), cell([isFirst ? 'South' : 'Vale']), cell([isFirst ? 'Vale' : 'South'])),
  })),
)
const header = record({
  parts: array(
    oneof(
      { weight: 2, arbitrary: line },
      { weight: 3, arbitrary: array(rowShape, { minLength: 1, maxLength: 6 }).map(tableOf) },
    ),
    { minLength: 1, maxLength: 6 },
  ),
  title: constantFrom('above', 'below', 'none'),
})

test('no word of a header is lost in silence, whatever its shape', { timeout: 120_000 }, async () => {
  await assert(
    asyncProperty(header, async ({ parts, title }) => {
      const own = { words: ['Bridges and culverts'], xml: paragraph('Bridges and culverts', { style: 'Title' }) }
      const all = [...(title === 'above' ? [own] : []), ...parts, ...(title === 'below' ? [own] : [])]
      const body = `${all.map(({ xml }) => xml).join('')}${paragraph('The text of the report.')}`
      const styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
      const result = await importReport(
        { name: 'paper.docx', bytes: makeDocx({ body, styles }) },
        { context: CONTEXT, allow: LEFTOVER_KINDS, year: '2026' },
      )
      if (result.outcome !== 'imported') throw new Error(result.outcome)
      const { errors, dropped, eye } = result.receipt
      expect(errors).toEqual([])
      const came = new Set(splitWords([result.report.markdown, ...dropped.map(({ what }) => what), ...eye].join('\n')))
      const silent = all
        .flatMap(({ words }) => splitWords(words.join('\n')))
        .filter((word) => !came.has(word) && !STOOD_FOR.has(word))
      expect(silent, result.report.markdown).toEqual([])
    }),
    { numRuns: 200 },
  )
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
