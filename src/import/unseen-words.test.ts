import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDocx, paragraph, run } from './fixtures/make-docx.ts'
import { tryImport } from './fixtures/try-import.ts'

/*
 * Every way of making words unseen, in every place, by hand or by a style. `comesOut` tells whether the words are printed all the
 * same, so that they come out once an officer allows them; words that are never printed stay out for good.
 */

const SECRET = 'Wexcombe sale'
const TITLE = paragraph('Ferry fares', { properties: '<w:outlineLvl w:val="0"/>' })
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Way {
  readonly name: string
  /** What a run's properties, or a style's, hold. */
  readonly properties: string
  readonly kind: 'hidden' | 'struck'
  readonly comesOut: boolean
}

const way = (name: string, properties: string, kind: Way['kind'] = 'hidden', comesOut = true): Way => ({
  name,
  properties,
  kind,
  comesOut,
})

const WAYS: readonly Way[] = [
  way('black highlight', '<w:highlight w:val="black"/>'),
  way('white highlight on white words', '<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>'),
  way('yellow words on yellow highlight', '<w:color w:val="FFFF33"/><w:highlight w:val="yellow"/>'),
  way('black shading', '<w:shd w:val="clear" w:color="auto" w:fill="000000"/>'),
  way('nearly black shading', '<w:shd w:val="clear" w:color="auto" w:fill="111122"/>'),
  way('solid pattern', '<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000" w:fill="auto"/>'),
  way('white words', '<w:color w:val="FFFFFF"/>'),
  way('nearly white words', '<w:color w:val="F4F4F4"/>'),
  way('white by the theme', '<w:color w:val="000000" w:themeColor="background1"/>'),
  way('white by a theme’s tint', '<w:color w:val="4472C4" w:themeColor="accent1" w:themeTint="0A"/>'),
  way('shading by the theme', '<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="text1"/>'),
  way('one-point type', '<w:sz w:val="2"/>'),
  way('type of three and a half points', '<w:sz w:val="7"/>'),
  way('squeezed type', '<w:w w:val="1"/>'),
  way('letters drawn together', '<w:spacing w:val="-200"/>'),
  way('no fill', '<w14:textFill><w14:noFill/></w14:textFill>'),
  way('a white fill', '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'),
  way('hidden on the web', '<w:webHidden/>'),
  way('hidden', '<w:vanish/>', 'hidden', false),
  way('struck out', '<w:strike/>', 'struck'),
  way('struck out twice', '<w:dstrike/>', 'struck'),
]

type By = 'hand' | 'character style' | 'style it is based on'

interface Written {
  readonly body: string
  readonly footnotes?: string
  readonly relationships?: string
}

/** Puts runs into each place in which words can stand. */
const PLACES: Readonly<Record<string, (runs: string) => Written>> = {
  paragraph: (runs) => ({ body: paragraph('', { runs: run('1. The ') + runs + run(' is agreed.') }) }),
  'list item': (runs) => ({ body: paragraph('', { list: [1, 0], runs }) + paragraph('Next', { list: [1, 0] }) }),
  heading: (runs) => ({
    body: paragraph('', { properties: '<w:outlineLvl w:val="1"/>', runs: run('The ') + runs }) + paragraph('1. Text.'),
  }),
  'table cell': (runs) => ({
    body: table(paragraph('Site'), paragraph('Price'), paragraph('Ambleford'), paragraph('', { runs })),
  }),
  'header row': (runs) => ({
    body: table(paragraph('', { runs }), paragraph('Price'), paragraph('Ambleford'), paragraph('£4')),
  }),
  footnote: (runs) => ({
    body: paragraph('', { runs: `${run('1. Text')}<w:r><w:footnoteReference w:id="2"/></w:r>` }),
    footnotes: `<w:footnote w:id="2">${paragraph('', { runs })}</w:footnote>`,
  }),
  hyperlink: (runs) => ({
    body: paragraph('', { runs: `${run('1. See ')}<w:hyperlink r:id="web">${runs}</w:hyperlink>` }),
    relationships: `<Relationship Id="web" Type="${R}/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/>`,
  }),
  'text box': (runs) => ({
    body: paragraph('', {
      runs: `${run('1. Beside it.')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('', { runs })}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    }),
  }),
  'content control': (runs) => ({
    body: paragraph('', { runs: `${run('1. ')}<w:sdt><w:sdtContent>${runs}</w:sdtContent></w:sdt>` }),
  }),
  'field result': (runs) => ({
    body: paragraph('', { runs: `${run('1. See ')}<w:fldSimple w:instr="REF a">${runs}</w:fldSimple>` }),
  }),
  insertion: (runs) => ({ body: paragraph('', { runs: `${run('1. See ')}<w:ins w:id="1">${runs}</w:ins>` }) }),
}

const row = (some: readonly string[]): string => `<w:tr>${some.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`

function table(...cells: readonly string[]): string {
  return `<w:tbl>${row(cells.slice(0, 2))}${row(cells.slice(2))}</w:tbl>`
}

function fileWith({ properties }: Pick<Way, 'properties'>, place: string, by: By, secret = SECRET): Uint8Array {
  const based = '<w:style w:type="character" w:styleId="Mine"><w:basedOn w:val="Gone"/></w:style>'
  const styles =
    by === 'hand' ? '' : `<w:style w:type="character" w:styleId="Gone"><w:rPr>${properties}</w:rPr></w:style>${based}`
  const own = by === 'hand' ? properties : `<w:rStyle w:val="${by === 'character style' ? 'Gone' : 'Mine'}"/>`
  const { body, footnotes, relationships = '' } = PLACES[place]?.(run(secret, own)) ?? { body: '' }
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  return makeDocx({
    body: TITLE + body,
    styles,
    numbering,
    ...(footnotes === undefined ? {} : { footnotes }),
    relationships: `${relationships}<Relationship Id="theme" Type="${R}/theme" Target="theme/theme1.xml"/>`,
    parts: { 'word/theme/theme1.xml': new TextEncoder().encode(THEME) },
  })
}

const somewhere = fc.record({
  way: fc.constantFrom(...WAYS),
  place: fc.constantFrom(...Object.keys(PLACES)),
  by: fc.constantFrom<By>('hand', 'character style', 'style it is based on'),
})

test('no word that nobody would see comes out unless it is allowed, however it was hidden and wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(somewhere, async ({ way: { kind, comesOut, ...made }, place, by }) => {
      const bytes = fileWith(made, place, by)
      const stopped = await tryImport('paper.docx', bytes, { allow: [] })
      expect(stopped).toMatchObject({ outcome: 'stopped', leftovers: [{ kind, text: SECRET }] })
      const others = await tryImport('paper.docx', bytes, {
        allow: ['confidential', 'draft', 'comments', 'deletions', 'pictures', kind === 'hidden' ? 'struck' : 'hidden'],
      })
      expect(others.outcome).toBe('stopped')
      const allowed = await tryImport('paper.docx', bytes, { allow: [kind] })
      if (allowed.outcome !== 'imported') throw new Error(allowed.outcome)
      expect(allowed.receipt.errors).toEqual([])
      expect(allowed.report.markdown.includes(kind === 'struck' ? `~~${SECRET}~~` : SECRET)).toBe(comesOut)
    }),
    { numRuns: 400 },
  )
})

test('words that are printed to be read stop nothing, however they look', async () => {
  const looks = fc.constantFrom(
    '<w:color w:val="808080"/>',
    '<w:highlight w:val="yellow"/>',
    '<w:sz w:val="8"/>',
    '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>',
    '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>',
    '<w:strike w:val="0"/><w:vanish w:val="false"/>',
    '<w:spacing w:val="-10"/>',
    '<w:b/><w:i/>',
  )
  await fc.assert(
    fc.asyncProperty(looks, fc.constantFrom(...Object.keys(PLACES)), async (properties, place) => {
      expect(await tryImport('paper.docx', fileWith({ properties }, place, 'hand'), { allow: [] })).toMatchObject({
        outcome: 'imported',
        receipt: { errors: [] },
      })
    }),
    { numRuns: 120 },
  )
})

const shaded = (fill: string): string => `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`
const white = (text: string): string => paragraph('', { runs: run(text, '<w:color w:val="FFFFFF"/>') })

test.each<[what: string, stops: boolean, body: string, styles?: string]>([
  [
    'white words in a dark header cell',
    false,
    table(shaded('1F3864') + white('Site'), paragraph('Price'), paragraph('A'), paragraph('B')),
  ],
  [
    'white words in a cell of no colour',
    true,
    table(white(SECRET), paragraph('Price'), paragraph('A'), paragraph('B')),
  ],
  [
    'dark words in a dark cell',
    true,
    table(
      shaded('1F3864') + paragraph('', { runs: run(SECRET, '<w:color w:val="1F3870"/>') }),
      paragraph('Price'),
      paragraph('A'),
      paragraph('B'),
    ),
  ],
  [
    'automatic words in a dark cell, which Word prints white',
    false,
    table(shaded('1F3864') + paragraph('Site'), paragraph('Price'), paragraph('A'), paragraph('B')),
  ],
  [
    'white words on a dark paragraph',
    false,
    paragraph('', {
      properties: '<w:shd w:val="clear" w:fill="1F3864"/>',
      runs: run('1. Text.', '<w:color w:val="FFFFFF"/>'),
    }),
  ],
  [
    'a row of no height',
    true,
    `<w:tbl><w:tr><w:tc>${paragraph('Site')}</w:tc></w:tr><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr><w:tc>${paragraph(SECRET)}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'a hidden row',
    true,
    `<w:tbl><w:tr><w:tc>${paragraph('Site')}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(SECRET)}</w:tc></w:tr></w:tbl>`,
  ],
  ['a line of no height', true, paragraph(SECRET, { properties: '<w:spacing w:line="10" w:lineRule="exact"/>' })],
  ['a paragraph to the left of the page', true, paragraph(SECRET, { properties: '<w:ind w:left="-9000"/>' })],
  [
    'a frame under the page',
    true,
    paragraph(SECRET, { properties: '<w:framePr w:x="100" w:y="30000" w:vAnchor="page"/>' }),
  ],
  [
    'words hidden by a paragraph’s style',
    true,
    paragraph(SECRET, { style: 'S' }),
    '<w:style w:type="paragraph" w:styleId="S"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
  ],
  [
    'words hidden by the document’s defaults',
    true,
    paragraph(SECRET),
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="4"/></w:rPr></w:rPrDefault></w:docDefaults>',
  ],
  [
    'words struck out by two styles, which cancel each other',
    false,
    paragraph('', { style: 'S', runs: run('1. Text.', '<w:rStyle w:val="C"/>') }),
    '<w:style w:type="paragraph" w:styleId="S"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:strike/></w:rPr></w:style>',
  ],
  [
    'a header row that the table’s style makes white on dark',
    false,
    `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="0020"/></w:tblPr><w:tr><w:tc>${paragraph('Site')}</w:tc></w:tr><w:tr><w:tc>${paragraph('A')}</w:tc></w:tr></w:tbl>`,
    '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>',
  ],
  [
    'a header row that the table’s style makes white on white',
    true,
    `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tr><w:tc>${paragraph(SECRET)}</w:tc></w:tr><w:tr><w:tc>${paragraph('A')}</w:tc></w:tr></w:tbl>`,
    '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr></w:style>',
  ],
  [
    'a table to the right of the page',
    true,
    `<w:tbl><w:tblPr><w:tblInd w:w="20000" w:type="dxa"/></w:tblPr><w:tr><w:tc>${paragraph('Site')}</w:tc><w:tc>${paragraph('Price')}</w:tc></w:tr><w:tr><w:tc>${paragraph(SECRET)}</w:tc><w:tc>${paragraph('4')}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'a column of no width',
    true,
    `<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tr><w:tc>${paragraph('Site')}</w:tc><w:tc><w:tcPr><w:tcW w:w="5" w:type="dxa"/></w:tcPr>${paragraph(SECRET)}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'the theme’s white in a file without a theme',
    true,
    paragraph('', { runs: run(SECRET, '<w:color w:val="auto" w:themeColor="background1"/>') }),
  ],
  [
    'hidden characters of a formula',
    true,
    paragraph('', { runs: `<m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>${SECRET}</m:t></m:r></m:oMath>` }),
  ],
])('%s', async (_what, stops, body, styles) => {
  const bytes = makeDocx({ body: TITLE + paragraph('1. First.') + body, ...(styles === undefined ? {} : { styles }) })
  const result = await tryImport('paper.docx', bytes, { allow: [] })
  expect(result.outcome).toBe(stops ? 'stopped' : 'imported')
  if (result.outcome === 'stopped')
    expect(result.leftovers.map(({ kind, text }) => `${kind}: ${text}`)).toContain(`hidden: ${SECRET}`)
})

test('a cell deleted with tracking on, and a footnote whose mark is hidden, stop the import and never come out', async () => {
  const deleted = `<w:tc><w:tcPr><w:cellDel w:id="5" w:author="x"/></w:tcPr>${paragraph(SECRET)}</w:tc>`
  const cells = `<w:tbl><w:tr><w:tc>${paragraph('Site')}</w:tc>${deleted}</w:tr></w:tbl>`
  const mark = '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="3"/></w:r>'
  const files = [
    ['deletions', { body: TITLE + paragraph('1. Text.') + cells }],
    [
      'hidden',
      {
        body: TITLE + paragraph('', { runs: run('1. Text.') + mark }),
        footnotes: `<w:footnote w:id="3">${paragraph(SECRET)}</w:footnote>`,
      },
    ],
  ] as const
  for (const [kind, parts] of files) {
    const stopped = await tryImport('paper.docx', makeDocx(parts), { allow: [] })
    expect(stopped).toMatchObject({ outcome: 'stopped', leftovers: [{ kind }] })
    const allowed = await tryImport('paper.docx', makeDocx(parts), { allow: [kind] })
    if (allowed.outcome !== 'imported') throw new Error(allowed.outcome)
    expect(allowed.receipt.errors).toEqual([])
    expect(allowed.report.markdown).not.toContain(SECRET)
  }
})
