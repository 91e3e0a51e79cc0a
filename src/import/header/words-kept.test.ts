import { assert, asyncProperty } from 'fast-check'
import { expect, test } from 'vitest'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { LEFTOVER_KINDS } from '../document/document.ts'
import { madeUpHeader } from '../fixtures/made-up-headers.ts'
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

test('no word of a header is lost in silence, whatever its shape', { timeout: 120_000 }, async () => {
  await assert(
    asyncProperty(madeUpHeader, async ({ parts, title }) => {
      const own = { words: ['Bridges and culverts'], xml: paragraph('Bridges and culverts', { style: 'Title' }) }
      const all = [...(title === 'above' ? [own] : []), ...parts, ...(title === 'below' ? [own] : [])]
      const body = `${all.map(({ xml }) => xml).join('')}${paragraph('The text of the report.')}`
      const styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
      const result = await importReport(
        { name: 'paper.docx', bytes: makeDocx({ body, styles }) },
        { context: CONTEXT, allow: LEFTOVER_KINDS, year: '2026', writeDocument: formatDocument },
      )
      if (result.outcome !== 'imported') throw new Error(result.outcome)
      const { errors, dropped, toReview } = result.receipt
      expect(errors).toEqual([])
      const came = new Set(
        splitWords([result.report.markdown, ...dropped.map(({ what }) => what), ...toReview].join('\n')),
      )
      const silent = all
        .flatMap(({ words }) => splitWords(words.join('\n')))
        .filter((word) => !came.has(word) && !STOOD_FOR.has(word))
      expect(silent).toEqual([])
    }),
    { numRuns: 200 },
  )
})
