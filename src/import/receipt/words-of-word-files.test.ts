import { array, assert, asyncProperty, constantFrom, oneof, record } from 'fast-check'
import { expect, test } from 'vitest'
import { field, makeDocx, paragraph, run } from '../fixtures/make-docx.ts'
import { tryImport } from '../fixtures/try-import.ts'
import { splitWords } from './split-words.ts'

/*
 * Files made up of everything that text can stand in. Each word is its own (`word7`), so that where it went can be told: those
 * that Word prints must be in the Markdown, those of running headers on the receipt, and deleted ones nowhere.
 */

const KINDS = [
  'plain',
  'joined',
  'tab',
  'break',
  'bold',
  'symbol',
  'inserted',
  'moved',
  'link',
  'tag',
  'control',
  'page reference',
  'reference',
  'box',
  'note',
  'smart',
  'sub',
  'deleted',
  'contents',
  'hidden',
] as const
type Kind = (typeof KINDS)[number]
const PRINTED: ReadonlySet<Kind> = new Set(
  KINDS.filter((kind) => kind !== 'deleted' && kind !== 'contents' && kind !== 'hidden'),
)

/** The XML of one piece of a paragraph, around a word of its own. */
function pieceOf(kind: Kind, word: string): string {
  switch (kind) {
    case 'plain':
      return run(` ${word} `)
    case 'joined':
      return run(word.slice(0, 3)) + run(word.slice(3)) + run(' ')
    case 'tab':
      return `<w:r><w:tab/></w:r>${run(word)}<w:r><w:tab/></w:r>`
    case 'break':
      return `<w:r><w:br/></w:r>${run(word)}<w:r><w:br/></w:r>`
    case 'bold':
      return run(` ${word} `, '<w:b/>')
    case 'symbol':
      return `${run(` ${word}`)}<w:r><w:sym w:font="WP TypographicSymbols" w:char="0059"/></w:r>${run(' ')}`
    case 'inserted':
      return `<w:ins w:id="1">${run(` ${word} `)}</w:ins>`
    case 'moved':
      return `<w:moveTo w:id="1">${run(` ${word} `)}</w:moveTo><w:moveFrom w:id="2">${run(` gone${word} `)}</w:moveFrom>`
    case 'link':
      return `<w:hyperlink w:anchor="a">${run(` ${word} `)}</w:hyperlink>`
    case 'tag':
      return `<w:customXml w:element="a">${run(` ${word} `)}</w:customXml>`
    case 'control':
      return `<w:sdt><w:sdtContent>${run(` ${word} `)}</w:sdtContent></w:sdt>`
    case 'page reference':
      return `${run(' ')}${field('PAGEREF a', word)}${run(' ')}`
    case 'reference':
      return `${run(' ')}${field('REF a', word)}${run(' ')}`
    case 'box':
      return `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(word)}</w:txbxContent></v:textbox></w:pict></w:r>${run(' ')}`
    case 'note':
      return `${run(` ${word} `)}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' ')}`
    case 'smart':
      return `<w:smartTag w:element="a">${run(` ${word} `)}</w:smartTag>`
    case 'sub':
      return run(` ${word} `, '<w:smallCaps/>')
    case 'deleted':
      return `<w:del w:id="1"><w:r><w:delText> ${word} </w:delText></w:r></w:del>`
    case 'contents':
      return `${run(' ')}${field('TOC \\o', word)}${run(' ')}`
    case 'hidden':
      return run(` ${word} `, '<w:vanish/>')
  }
}

const line = array(constantFrom(...KINDS), { minLength: 1, maxLength: 6 })
const shape = record({
  lines: array(
    record({
      pieces: line,
      where: constantFrom('paragraph', 'numbered', 'heading', 'cell', 'merged cell', 'inner table'),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  running: oneof(constantFrom(''), constantFrom('Listening Learning Leading', 'Agenda item seven')),
})

test('no word that Word prints is lost in silence, wherever it stands', { timeout: 120_000 }, async () => {
  await assert(
    asyncProperty(shape, async ({ lines, running }) => {
      let count = 0
      const words: { readonly kind: Kind; readonly word: string }[] = []
      const body = lines.map(({ pieces, where }) => {
        const runs = pieces.map((kind) => {
          count += 1
          words.push({ kind, word: `word${count}` })
          return pieceOf(kind, `word${count}`)
        })
        return placed(
          where,
          paragraph('', {
            runs: `${run('Text ')}${runs.join('')}`,
            ...(where === 'heading' ? { style: 'Heading2' } : {}),
          }),
          where === 'numbered',
        )
      })
      const bytes = makeDocx({
        body: paragraph('Care home fees') + body.join(''),
        styles: '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>',
        footnotes: `<w:footnote w:id="2">${paragraph('The note.')}</w:footnote>`,
        ...(running === '' ? {} : { header: paragraph(running) }),
      })
      const result = await tryImport('paper.docx', bytes)
      if (result.outcome !== 'imported') throw new Error(result.outcome)
      const { receipt, report } = result
      expect(receipt.errors).toEqual([])
      const out = new Set(splitWords(report.markdown))
      for (const { kind, word } of words)
        expect(`${word} ${out.has(word) ? 'out' : 'not out'} (${kind})`).toBe(
          `${word} ${PRINTED.has(kind) ? 'out' : 'not out'} (${kind})`,
        )
      expect(receipt.dropped.map(({ what }) => what).join('\n')).toContain(running)
      const contents = words.filter(({ kind }) => kind === 'contents').length
      expect(receipt.dropped.find(({ what }) => what === 'Table of contents')?.words ?? 0).toBe(contents)
    }),
    { numRuns: 150 },
  )
})

function placed(where: string, xml: string, isNumbered: boolean): string {
  if (isNumbered) return xml.replace('Text ', '1. Text ')
  const other = `<w:tc><w:tcPr/>${paragraph('Other')}</w:tc>`
  if (where === 'cell')
    return `<w:tbl><w:tr><w:tc><w:tcPr/>${xml}</w:tc>${other}</w:tr><w:tr>${other}${other}</w:tr></w:tbl>`
  if (where === 'merged cell')
    return `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${xml}</w:tc></w:tr><w:tr>${other}${other}</w:tr></w:tbl>`
  if (where === 'inner table')
    return `<w:tbl><w:tr>${other}<w:tc><w:tcPr/><w:tbl><w:tr><w:tc><w:tcPr/>${xml}</w:tc>${other}</w:tr></w:tbl>${paragraph('')}</w:tc></w:tr></w:tbl>`
  return xml
}
