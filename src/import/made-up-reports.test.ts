import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProse } from '../markdown/read-prose.ts'
import { madeUpReport, type MadeUpBlock, type MadeUpReport } from '../testing/made-up-report.ts'
import { listDefinition, listInstance, makeDocx, paragraph } from './fixtures/make-docx.ts'
import { importedBody } from './fixtures/try-import.ts'

test('the same report as Word and as HTML comes in with the same numbers, at the addresses they must have', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpReport, async (report) => {
      const expected = report.numbers.map(({ printed, anchor }) => [printed, anchor])
      expect(numbersIn(await importedBody('report.docx', wordOf(report)))).toEqual(expected)
      expect(numbersIn(await importedBody('report.html', htmlOf(report)))).toEqual(expected)
    }),
    { numRuns: 60, seed: 20261126 },
  )
})

function numbersIn(markdown: string) {
  const { value } = readProse(markdown, { file: 'report.md', firstLine: 1, numbered: true })
  return value.paragraphs.map(({ printed, anchor }) => [printed, anchor])
}

/** Numbers that Word counts, a list for each part; those put in later are typed, as officers do. */
function wordOf({ blocks, numbers }: MadeUpReport): Uint8Array {
  const mark = numbers[0]?.printed.endsWith(')') ? ')' : '.'
  const areTyped = numbers.some(({ printed }) => printed === '(ba)')
  let list = 0
  const written = blocks.map((block) => {
    if (block.kind === 'heading') {
      list += 1
      return paragraph(block.text, { properties: '<w:outlineLvl w:val="1"/>' })
    }
    if (block.kind !== 'number') return otherWord(block.kind)
    const { printed, depth, words } = block.number
    const isTyped = areTyped || /\d[A-Z]/.test(printed)
    return isTyped ? paragraph(`${printed} ${words}`) : paragraph(words, { list: [list, depth] })
  })
  const levels = [
    ['decimal', `%1${mark}`],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
  ] as const
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  return makeDocx({
    body: [paragraph('An update', { properties: '<w:outlineLvl w:val="0"/>' }), ...written].join(''),
    numbering:
      listDefinition(0, levels) + Array.from({ length: list }, (_, at) => listInstance(at + 1, 0, restart)).join(''),
  })
}

function otherWord(kind: 'table' | 'list' | 'passage'): string {
  if (kind !== 'table') return paragraph('Words that have no number.')
  return `<w:tbl><w:tr>${cell('Home')}${cell('Fee')}</w:tr><w:tr>${cell('Larch')}${cell('1.10')}</w:tr></w:tbl>`
}

function cell(text: string): string {
  return `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`
}

function htmlOf({ blocks }: MadeUpReport): string {
  const written = blocks.map((block: MadeUpBlock) => {
    if (block.kind === 'heading') return `<h2>${block.text}</h2>`
    if (block.kind === 'table')
      return '<table><tr><th>Home</th><th>Fee</th></tr><tr><td>Larch</td><td>1.10</td></tr></table>'
    if (block.kind !== 'number') return '<p>Words that have no number.</p>'
    return `<p>${block.number.printed} ${block.number.words}</p>`
  })
  return `<html><body><h1>An update</h1>${written.join('\n')}</body></html>`
}
