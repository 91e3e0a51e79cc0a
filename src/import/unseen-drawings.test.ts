import { expect, test } from 'vitest'
import { makeDocx, paragraph, run } from './fixtures/make-docx.ts'
import { tryImport } from './fixtures/try-import.ts'

const TITLE = paragraph('Ferry fares', { properties: '<w:outlineLvl w:val="0"/>' })
const SECRET = 'Wexcombe sale'
const SOLID = '<a:prstGeom prst="rect"/><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'

const place = (axis: string, from: string, points: number): string =>
  `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${points * 12_700}</wp:posOffset></wp:position${axis}>`

/** A drawing that stands free of the text; sizes and places in points. */
function anchor(
  inner: string,
  { x = 0, y = 0, width = 200, height = 100, depth = 1, attributes = '', wrap = '<wp:wrapNone/>', hidden = '' } = {},
): string {
  return `<w:r><w:drawing><wp:anchor relativeHeight="${depth}" ${attributes}>${place('H', 'page', x)}${place('V', 'paragraph', y)}<wp:extent cx="${width * 12_700}" cy="${height * 12_700}"/>${wrap}<wp:docPr id="1" name="x" ${hidden}/>${inner}</wp:anchor></w:drawing></w:r>`
}

const box = (fill = '', words = paragraph(SECRET)): string =>
  `<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${words}</w:txbxContent></wps:txbx></wps:wsp>`
const shape = (properties = SOLID): string => `<wps:wsp><wps:spPr>${properties}</wps:spPr></wps:wsp>`
const whiteWords = paragraph('', { runs: run(SECRET, '<w:color w:val="FFFFFF"/>') })
const vml = (
  style: string,
  inner = `<v:textbox><w:txbxContent>${paragraph(SECRET)}</w:txbxContent></v:textbox>`,
): string => `<w:r><w:pict><v:shape style="${style}">${inner}</v:shape></w:pict></w:r>`

test.each<[what: string, stops: boolean, runs: string]>([
  ['a text box on the page', false, anchor(box())],
  ['a text box to the left of the page', true, anchor(box(), { x: -900 })],
  ['a text box to the right of the page', true, anchor(box(), { x: 700 })],
  ['a text box below the page', true, anchor(box(), { y: 2000 })],
  ['a text box of no size', true, anchor(box(), { width: 1, height: 1 })],
  ['a hidden text box', true, anchor(box(), { hidden: 'hidden="1"' })],
  [
    'a text box behind a picture',
    true,
    anchor(box(), { attributes: 'behindDoc="1"' }) + anchor('<pic:pic/>', { depth: 5 }),
  ],
  ['a text box under a shape', true, anchor(box()) + anchor(shape(), { depth: 5, wrap: '<wp:wrapSquare/>' })],
  [
    'a text box beside a picture',
    false,
    anchor(box(), { wrap: '<wp:wrapSquare/>' }) + anchor('<pic:pic/>', { x: 300, depth: 5, wrap: '<wp:wrapSquare/>' }),
  ],
  [
    'white words in a dark text box',
    false,
    anchor(box('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>', whiteWords)),
  ],
  [
    'white words in a white text box',
    true,
    anchor(box('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', whiteWords)),
  ],
  ['white words in a text box of no colour', true, anchor(box('<a:noFill/>', whiteWords))],
  ['an older text box outside the page', true, vml('position:absolute;margin-left:-900pt;width:100pt;height:50pt')],
  ['an older hidden text box', true, vml('position:absolute;visibility:hidden;width:100pt;height:50pt')],
  ['an older text box on the page', false, vml('position:absolute;margin-left:10pt;width:100pt;height:50pt')],
])('%s', async (_what, stops, runs) => {
  const result = await tryImport(
    'paper.docx',
    makeDocx({ body: TITLE + paragraph('', { runs: run('1. Text.') + runs }) }),
    { allow: [] },
  )
  expect(result.outcome).toBe(stops ? 'stopped' : 'imported')
  if (result.outcome === 'stopped') expect(result.leftovers.map(({ text }) => text)).toContain(SECRET)
})

test.each<[what: string, stops: boolean, runs: string]>([
  ['a filled shape over the words', true, anchor(shape())],
  ['an older filled shape over the words', true, vml('position:absolute;width:200pt;height:20pt', '')],
  ['a shape with no fill', false, anchor(shape('<a:prstGeom prst="rect"/><a:noFill/>'))],
  ['a line', false, anchor(shape('<a:prstGeom prst="line"/>'))],
  ['a shape behind the words', false, anchor(shape(), { attributes: 'behindDoc="1"' })],
  ['a shape that the words run round', false, anchor(shape(), { wrap: '<wp:wrapSquare/>' })],
])('%s', async (_what, stops, runs) => {
  const result = await tryImport(
    'paper.docx',
    makeDocx({ body: TITLE + paragraph('', { runs: run(`1. The ${SECRET}.`) + runs }) }),
    { allow: [] },
  )
  expect(result.outcome).toBe(stops ? 'stopped' : 'imported')
  if (result.outcome === 'stopped')
    expect(result.leftovers).toMatchObject([{ kind: 'hidden', text: `1. The ${SECRET}.` }])
})
