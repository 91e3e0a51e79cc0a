import { expect, test } from 'vitest'
import { field, listDefinition, listInstance, makeDocx, paragraph, run, type DocxParts } from '../fixtures/make-docx.ts'
import { blockText } from '../document/inline-text.ts'
import { readWord } from './read-word.ts'

const cell = (text: string): string => `<w:tc>${paragraph(text, { list: [1, 0] })}</w:tc>`

const OUTLINE = listDefinition(0, [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
])

/** Each paragraph as it is printed: its number, then its words. */
async function printed(parts: DocxParts): Promise<readonly string[]> {
  const { blocks } = await readWord(makeDocx(parts))
  return blocks.map((block) => `${'mark' in block && block.mark ? `${block.mark.printed} ` : ''}${blockText(block)}`)
}

function listed(...places: readonly (readonly [list: number, level: number])[]): string {
  return places.map((list, at) => paragraph(`p${at}`, { list })).join('')
}

test('one list runs on across headings and unnumbered text', async () => {
  const numbering = OUTLINE + listInstance(1, 0)
  const body =
    paragraph('Cabinet is asked to note', { list: [1, 0] }) +
    paragraph('Background') +
    paragraph('The councils', { list: [1, 0] })
  expect(await printed({ body, numbering })).toEqual(['1. Cabinet is asked to note', 'Background', '2. The councils'])
})

test('levels count under one another, and begin again under a new number', async () => {
  const numbering = OUTLINE + listInstance(1, 0)
  const places = [
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 3],
    [1, 2],
    [1, 1],
    [1, 0],
    [1, 1],
  ] as const
  expect(await printed({ body: listed(...places), numbering })).toEqual([
    '1. p0',
    '1.1 p1',
    '(a) p2',
    '(i) p3',
    '(ii) p4',
    '(b) p5',
    '1.2 p6',
    '2. p7',
    '2.1 p8',
  ])
})

test('lists of one definition count together, until one has a start of its own', async () => {
  const numbering =
    OUTLINE +
    listInstance(1, 0) +
    listInstance(2, 0) +
    listInstance(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  expect(await printed({ body: listed([1, 0], [2, 0], [3, 0], [3, 0], [1, 0]), numbering })).toEqual([
    '1. p0',
    '2. p1',
    '1. p2',
    '2. p3',
    '3. p4',
  ])
})

test('lists of different definitions count apart', async () => {
  const numbering = OUTLINE + listDefinition(1, [['upperLetter', '%1.']]) + listInstance(1, 0) + listInstance(2, 1)
  expect(await printed({ body: listed([1, 0], [2, 0], [1, 0], [2, 0]), numbering })).toEqual([
    '1. p0',
    'A. p1',
    '2. p2',
    'B. p3',
  ])
})

test('an override can replace a level altogether', async () => {
  const level =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %1"/></w:lvl></w:lvlOverride>'
  expect(await printed({ body: listed([1, 0], [1, 0]), numbering: OUTLINE + listInstance(1, 0, level) })).toEqual([
    'Part V p0',
    'Part VI p1',
  ])
})

test('a level can be told never to begin again, or only under a certain level', async () => {
  const definition = listDefinition(0, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'],
  ])
  const body = listed([1, 0], [1, 2], [1, 0], [1, 2])
  expect(await printed({ body, numbering: definition + listInstance(1, 0) })).toEqual([
    '1. p0',
    '(a) p1',
    '2. p2',
    '(b) p3',
  ])
  const onlyFirst = listDefinition(0, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>'],
  ])
  const deeper = listed([1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 2])
  expect(await printed({ body: deeper, numbering: onlyFirst + listInstance(1, 0) })).toEqual([
    '1. p0',
    '1.1 p1',
    '(a) p2',
    '1.2 p3',
    '(b) p4',
    '2. p5',
    '(a) p6',
  ])
})

// This said that the parent then is 1. again. Judgments and impact assessments, whose cross-references hold the numbers
// that Word itself worked out, show otherwise: 10.1, 10.2, 11.
test('a number printed below one that was never used takes that one from its start, and uses it up', async () => {
  expect(await printed({ body: listed([1, 1], [1, 1], [1, 0]), numbering: OUTLINE + listInstance(1, 0) })).toEqual([
    '1.1 p0',
    '1.2 p1',
    '2. p2',
  ])
})

test('legal numbering prints the levels above as figures', async () => {
  const numbering =
    listDefinition(0, [
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2', '<w:start w:val="1"/><w:isLgl/>'],
    ]) + listInstance(1, 0)
  expect(await printed({ body: listed([1, 0], [1, 1]), numbering })).toEqual(['I. p0', '1.1 p1'])
})

test.each([
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 53, 'AAA'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 49, 'XLIX'],
  ['decimalZero', 7, '07'],
  ['ordinal', 2, '2nd'],
  ['ordinal', 11, '11th'],
  ['cardinalText', 21, 'Twenty-one'],
  ['ordinalText', 12, 'Twelfth'],
  ['decimal', 100, '100'],
])('the format %s prints %i as %s', async (format, start, expected) => {
  const numbering = listDefinition(0, [[format, '%1', `<w:start w:val="${start}"/>`]]) + listInstance(1, 0)
  expect(await printed({ body: listed([1, 0]), numbering })).toEqual([`${expected} p0`])
})

test('a level without a format prints its words alone, and an empty one prints nothing but still counts', async () => {
  const numbering =
    listDefinition(0, [
      ['none', 'Note:'],
      ['decimal', '%2.'],
    ]) +
    listInstance(1, 0) +
    listDefinition(1, [['decimal', '']]) +
    listInstance(2, 1)
  expect(await printed({ body: listed([1, 0], [1, 1], [2, 0]), numbering })).toEqual(['Note: p0', '1. p1', 'p2'])
})

const NUMBERED_STYLE =
  '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'

test('numbers come from a style, and from the style that it is based on', async () => {
  const styles = `${NUMBERED_STYLE}<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Para"/></w:style>`
  const body = paragraph('One', { style: 'Para' }) + paragraph('Two', { style: 'Child' })
  expect(await printed({ body, styles, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '2. Two'])
})

test('a level that names a style is that style’s level', async () => {
  const styles = ['A', 'B'].map((id) => NUMBERED_STYLE.replaceAll('Para', id)).join('')
  const numbering = listDefinition(0, [
    ['decimal', '%1.', '<w:start w:val="1"/><w:pStyle w:val="A"/>'],
    ['decimal', '%1.%2', '<w:start w:val="1"/><w:pStyle w:val="B"/>'],
  ])
  const body = paragraph('One', { style: 'A' }) + paragraph('Under it', { style: 'B' })
  expect(await printed({ body, styles, numbering: numbering + listInstance(1, 0) })).toEqual(['1. One', '1.1 Under it'])
})

test('list 0 turns a style’s numbering off', async () => {
  const body =
    paragraph('One', { style: 'Para' }) +
    paragraph('Plain', { style: 'Para', list: [0, 0] }) +
    paragraph('Two', { style: 'Para' })
  expect(await printed({ body, styles: NUMBERED_STYLE, numbering: OUTLINE + listInstance(1, 0) })).toEqual([
    '1. One',
    'Plain',
    '2. Two',
  ])
})

test('the default paragraph style can number every paragraph', async () => {
  const styles = NUMBERED_STYLE.replace('w:type="paragraph"', 'w:type="paragraph" w:default="1"')
  expect(
    await printed({ body: '<w:p><w:r><w:t>One</w:t></w:r></w:p>', styles, numbering: OUTLINE + listInstance(1, 0) }),
  ).toEqual(['1. One'])
})

// This said that the two go on from each other. The cross-references of a real file say that its body and its appendix, in
// two definitions that link to one list style, both begin at 1.
test('a definition that links to a list style looks like that style’s list, and counts apart from it', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="House"><w:name w:val="House"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="House"/></w:abstractNum>'
  const numbering = OUTLINE + link + listInstance(1, 5) + listInstance(2, 0)
  expect(await printed({ body: listed([1, 0], [2, 0], [1, 1]), styles, numbering })).toEqual([
    '1. p0',
    '1. p1',
    '1.1 p2',
  ])
})

test('styles that are based on each other in a circle do no harm', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
  const looped = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Nobody"/></w:abstractNum>'
  expect(
    await printed({
      body: paragraph('Plain', { style: 'A', list: [1, 0] }),
      styles,
      numbering: looped + listInstance(1, 5),
    }),
  ).toEqual(['Plain'])
})

test('an empty numbered paragraph counts, as Word prints its number', async () => {
  const body =
    paragraph('One', { list: [1, 0] }) + paragraph('', { list: [1, 0] }) + paragraph('Three', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '2. ', '3. Three'])
})

test('a paragraph that only ends a section does not count', async () => {
  const end = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>'
  const body = paragraph('One', { list: [1, 0] }) + end + paragraph('Two', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '2. Two'])
})

test('a paragraph whose end was deleted joins the next and is not counted', async () => {
  const body =
    paragraph('Half ', { list: [1, 0], properties: '<w:rPr><w:del w:id="1"/></w:rPr>' }) +
    paragraph('whole', { list: [1, 0] }) +
    paragraph('Two', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. Half whole', '2. Two'])
})

test('a heading with a hidden end runs on into its paragraph under its own number', async () => {
  const body =
    paragraph('Risks. ', { list: [1, 0], properties: '<w:rPr><w:vanish/><w:specVanish/></w:rPr>' }) +
    paragraph('There are some.')
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. Risks. There are some.'])
})

test('numbers inside tables count in reading order with those outside', async () => {
  const body =
    paragraph('One', { list: [1, 0] }) +
    `<w:tbl><w:tr>${cell('Two')}${cell('Three')}</w:tr></w:tbl>` +
    paragraph('Four', { list: [1, 0] })
  const { blocks } = await readWord(makeDocx({ body, numbering: OUTLINE + listInstance(1, 0) }))
  const table = blocks[1]
  expect(table?.kind === 'table' && table.rows[0]?.map((own) => own.lines[0]?.mark?.printed)).toEqual(['2.', '3.'])
  expect(blocks[2]).toMatchObject({ mark: { printed: '4.' } })
})

test.each([
  ['LISTNUM LegalDefault \\l 1', ['1. One', '2. Two']],
  ['LISTNUM \\l 2', ['a) One', 'b) Two']],
  ['LISTNUM NumberDefault \\l 1 \\s 4', ['4) One', '4) Two']],
  ['AUTONUM', ['1. One', '2. Two']],
  ['AUTONUMLGL \\e', ['1 One', '2 Two']],
  ['SEQ para', ['1 One', '2 Two']],
])('a field %s prints the number that Word works out', async (code, expected) => {
  const body = ['One', 'Two'].map((text) => paragraph('', { runs: `${field(code)}${run(`\u00a0${text}`)}` })).join('')
  expect((await printed({ body })).map((line) => line.replace('\u00a0', ' '))).toEqual(expected)
})

test('a list’s field counts in the list that it names', async () => {
  const body =
    paragraph('One', { list: [1, 0] }) +
    paragraph('', { runs: `${field('LISTNUM 1 \\l 1')}${run('\tTwo')}` }) +
    paragraph('Three', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '2.\tTwo', '3. Three'])
})

test.each([
  ['\uf0b7', '•'],
  ['o', '◦'],
  ['-', '-'],
  ['\uf0a7', '•'],
  ['', '•'],
  ['●', '●'],
])('the bullet %j is printed %s', async (glyph, expected) => {
  const numbering = listDefinition(0, [['bullet', glyph]]) + listInstance(1, 0)
  expect(await printed({ body: listed([1, 0]), numbering })).toEqual([`${expected} p0`])
})

test.each([
  ['no numbering part', undefined],
  ['a list that is not defined', OUTLINE],
  ['a list whose definition is missing', listInstance(1, 9)],
  ['a level that is not defined', listDefinition(0, []) + listInstance(1, 0)],
])('a file with %s still gives its words', async (_what, numbering) => {
  expect(await printed({ body: listed([1, 0]), ...(numbering === undefined ? {} : { numbering }) })).toEqual(['p0'])
})
