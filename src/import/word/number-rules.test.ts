import { expect, test } from 'vitest'
import { listDefinition, listInstance, makeDocx, paragraph, run, type DocxParts } from '../fixtures/make-docx.ts'
import { blockText } from '../document/inline-text.ts'
import { readWord } from './read-word.ts'

const OUTLINE = listDefinition(0, [
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '(%3)'],
])

async function printed(parts: DocxParts): Promise<readonly string[]> {
  const { blocks } = await readWord(makeDocx(parts))
  return blocks.map((block) => `${'mark' in block && block.mark ? `${block.mark.printed} ` : ''}${blockText(block)}`)
}

/** The numbers alone of paragraphs at these places: the list, then the level. */
async function numbers(numbering: string, ...places: readonly (readonly [number, number])[]): Promise<string> {
  const body = places.map((list) => paragraph('x', { list })).join('')
  return (await printed({ body, numbering })).map((line) => line.replace(/ ?x$/, '')).join(' ')
}

function starts(...levels: readonly (readonly [level: number, start: number])[]): string {
  return levels
    .map(([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`)
    .join('')
}

test('a list that is first met at a deeper level goes on from the numbers above it', async () => {
  const numbering = OUTLINE + listInstance(1, 0) + listInstance(2, 0, starts([0, 1], [1, 1], [2, 1]))
  expect(await numbers(numbering, [1, 0], [1, 1], [1, 0], [2, 1], [2, 1], [2, 0], [1, 0])).toBe(
    '1. (a) 2. (a) (b) 3. 4.',
  )
})

test('a list that is first met at its own first level begins there', async () => {
  const numbering = OUTLINE + listInstance(1, 0) + listInstance(2, 0, starts([0, 7], [1, 3]))
  expect(await numbers(numbering, [1, 0], [2, 0], [2, 1], [2, 1], [2, 0], [2, 1], [1, 0])).toBe(
    '1. 7. (c) (d) 8. (a) 9.',
  )
})

test('a start of its own counts for numbers printed below it that come first', async () => {
  const decimal = listDefinition(0, [
    ['decimal', '%1'],
    ['decimal', '%1.%2'],
  ])
  const numbering = decimal + listInstance(1, 0, starts([0, 5]))
  expect(await numbers(numbering, [1, 1], [1, 1], [1, 0])).toBe('5.1 5.2 6')
})

test('a level that is passed over counts as if it had been there', async () => {
  expect(await numbers(OUTLINE + listInstance(1, 0), [1, 0], [1, 2], [1, 2], [1, 1], [1, 2])).toBe(
    '1. (i) (ii) (b) (i)',
  )
})

test('several lists of one definition each begin once', async () => {
  const numbering =
    OUTLINE + listInstance(1, 0, starts([0, 1])) + listInstance(2, 0, starts([0, 1])) + listInstance(3, 0)
  expect(await numbers(numbering, [1, 0], [1, 0], [2, 0], [3, 0], [2, 0], [1, 0])).toBe('1. 2. 1. 2. 3. 4.')
})

const hidden = (text: string): string =>
  paragraph('', {
    list: [1, 0],
    properties: '<w:rPr><w:vanish/></w:rPr>',
    runs: text === '' ? '' : run(text, '<w:vanish/>'),
  })

test.each(['', 'Skipped on purpose'])('a hidden paragraph "%s" counts and prints nothing', async (text) => {
  const body = paragraph('One', { list: [1, 0] }) + hidden(text) + hidden(text) + paragraph('Four', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '4. Four'])
})

const cell = (inner: string, merge = ''): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${inner}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

test('what stands behind a merged cell does not count, and its words are hidden text', async () => {
  const body =
    paragraph('One', { list: [1, 0] }) +
    `<w:tbl>${row(cell(paragraph('Sites'), '<w:vMerge w:val="restart"/>'), cell(paragraph('Cost')))}` +
    `${row(cell(paragraph('unseen', { list: [1, 0] }), '<w:vMerge/>'), cell(paragraph('4')))}</w:tbl>` +
    paragraph('Two', { list: [1, 0] })
  const { blocks, leftovers } = await readWord(makeDocx({ body, numbering: OUTLINE + listInstance(1, 0) }))
  expect(blocks.at(-1)).toMatchObject({ mark: { printed: '2.' } })
  expect(leftovers).toEqual([{ kind: 'hidden', text: 'unseen', where: 'in a table, behind a merged cell' }])
})

test('a cell that says it goes on a merged one, under none, is a cell of its own', async () => {
  const body = `<w:tbl>${row(cell(paragraph('Sites')), cell(paragraph('Cost')))}${row(cell(paragraph('Didcot', { list: [1, 0] }), '<w:vMerge/>'), cell(paragraph('4')))}</w:tbl>`
  const { blocks, leftovers } = await readWord(makeDocx({ body, numbering: OUTLINE + listInstance(1, 0) }))
  expect(blocks[0]?.kind === 'table' && blocks[0].rows[1]?.[0]?.lines[0]?.mark?.printed).toBe('1.')
  expect(leftovers).toEqual([])
})

test('a numbered paragraph that holds only an unfilled form field is counted, without its instruction', async () => {
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click to enter text.', { list: [1, 0] })}</w:sdtContent></w:sdt>`
  const body = paragraph('One', { list: [1, 0] }) + control + paragraph('Three', { list: [1, 0] })
  expect(await printed({ body, numbering: OUTLINE + listInstance(1, 0) })).toEqual(['1. One', '2. ', '3. Three'])
})

test('lists in footnotes and text boxes keep their numbers, and count apart from the text', async () => {
  const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph('In a box', { list: [1, 0] })}</w:txbxContent></wps:txbx></w:drawing></w:r>`
  const footnotes = `<w:footnote w:id="1">${paragraph('It says:')}${paragraph('peace,', { list: [1, 1] })}${paragraph('or security', { list: [1, 1] })}</w:footnote>`
  const body =
    paragraph('', { list: [1, 0], runs: `${run('One')}<w:r><w:footnoteReference w:id="1"/></w:r>${box}` }) +
    paragraph('Two', { list: [1, 0] })
  const { blocks, notes, toReview } = await readWord(
    makeDocx({ body, footnotes, numbering: OUTLINE + listInstance(1, 0) }),
  )
  expect(blocks.map((block) => ('mark' in block ? block.mark?.printed : ''))).toEqual(['1.', '1.', '2.'])
  expect(notes[0]?.inlines.map((inline) => (inline.kind === 'words' ? inline.text : '')).join('')).toBe(
    'It says: (a) peace, (b) or security',
  )
  expect(toReview).toContain(
    'A text box holds numbered paragraphs, which count apart from the text: see that they are right',
  )
})

test.each([
  ['<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>', '009 010'],
  [
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
    '09 10',
  ],
])('a format of the file’s own prints its noughts', async (format, expected) => {
  const definition = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9"/>${format}<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`
  expect(await numbers(definition + listInstance(1, 0), [1, 0], [1, 0])).toBe(expected)
})

test('a format that is not known is reported', async () => {
  const numbering = listDefinition(0, [['thaiLetters', '%1.']]) + listInstance(1, 0)
  const { toReview } = await readWord(makeDocx({ body: paragraph('x', { list: [1, 0] }), numbering }))
  expect(toReview).toEqual([
    'A list is numbered in a way that is not known here (thaiLetters): its numbers came in as figures',
  ])
})
