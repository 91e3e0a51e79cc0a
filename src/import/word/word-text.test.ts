import { expect, test } from 'vitest'
import { field, listDefinition, listInstance, makeDocx, paragraph, run } from '../fixtures/make-docx.ts'
import { importedBody, tryImport } from '../fixtures/try-import.ts'

const lines = (...texts: readonly string[]): string => texts.map((text) => run(text)).join('<w:r><w:br/></w:r>')

const picture = (described: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${described}"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r>`

const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`

const TITLE = paragraph('An update', { properties: '<w:outlineLvl w:val="0"/>' })
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function bodyOf(body: string, more: Partial<Parameters<typeof makeDocx>[0]> = {}): Promise<string> {
  return importedBody('paper.docx', makeDocx({ body: TITLE + body, ...more }))
}

test('bold and italic words stay so, with their spaces outside', async () => {
  const runs = run('It is ') + run('not ', '<w:b/>') + run('agreed', '<w:i/>') + run(', yet.')
  expect(await bodyOf(paragraph('', { runs }))).toBe('It is **not** *agreed*, yet.\n')
})

test.each([
  ['(South)', 'wide.', '(**South**)wide.'],
  ['Note:', 'the fee rises.', '**Note**:the fee rises.'],
  ['£50', 'm is spent.', '**£50**m is spent.'],
  ['…', 'wide.', '…wide.'],
])('emphasis on "%s" right before "%s" survives, its signs outside', async (bold, plain, expected) => {
  expect(await bodyOf(paragraph('', { runs: run(bold, '<w:b/>') + run(plain) }))).toBe(`${expected}\n`)
})

test('emphasis that follows a word at once keeps its signs outside too', async () => {
  const runs = run('rates') + run('(new)', '<w:i/>') + run(' and ') + run('fees', '<w:b/>') + run('rise', '<w:i/>')
  expect(await bodyOf(paragraph('', { runs }))).toBe('rates(*new*) and **fees**_rise_\n')
})

test('figures printed raised stay apart from those before them, and raised letters stay letters', async () => {
  const raised = '<w:vertAlign w:val="superscript"/>'
  const runs = run('10') + run('6', raised) + run(' W at 10') + run('-3', raised) + run(' m') + run('2', raised)
  expect(await bodyOf(paragraph('', { runs: `${runs}${run(', the 1')}${run('st', raised)}` }))).toBe(
    '10⁶ W at 10⁻³ m², the 1st\n',
  )
})

test('a footnote’s own mark is printed once, by the site', async () => {
  const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>53</w:t></w:r>'
  const footnotes = `<w:footnote w:id="2">${paragraph('', { runs: run('53') + run(' Note text.') })}</w:footnote>`
  expect(await bodyOf(paragraph('', { runs: `${run('a total of 425')}${own}${run(' members')}` }), { footnotes })).toBe(
    'a total of 425[^1] members\n\n[^1]: Note text.\n',
  )
})

test('a large first letter joins its word', async () => {
  const drop = paragraph('T', { properties: '<w:framePr w:dropCap="drop" w:lines="3"/>' })
  expect(await bodyOf(drop + paragraph('he councils agreed.'))).toBe('The councils agreed.\n')
})

test('a paragraph with nothing but a forced new line is nothing', async () => {
  expect(await bodyOf(paragraph('One.') + paragraph('', { runs: '<w:r><w:br/></w:r>' }) + paragraph('Two.'))).toBe(
    'One.\n\nTwo.\n',
  )
})

const STYLED = ['Para', 'Sub'].map(
  (id, at) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${at}"/></w:pPr></w:style>`,
)
const LEVELS =
  listDefinition(0, [
    ['decimal', '%1.', '<w:start w:val="1"/><w:pStyle w:val="Para"/>'],
    ['lowerRoman', '%2)', '<w:start w:val="1"/><w:pStyle w:val="Sub"/>'],
  ]) + listInstance(1, 0)

test('numbered text in a style of the file’s own with an outline level is numbered text', async () => {
  const body =
    paragraph('The invoices were these:', { style: 'Para' }) +
    paragraph('KYC fee, USD 200.00; and', { style: 'Sub' }) +
    paragraph('He added at page 8', { style: 'Para' })
  expect(await bodyOf(body, { styles: STYLED.join(''), numbering: LEVELS })).toBe(
    '1. The invoices were these:\n\n    i) KYC fee, USD 200.00; and\n\n2. He added at page 8\n',
  )
})

test('a short paragraph in a heading style that numbers the file’s text is no heading', async () => {
  const styles = STYLED.join('').replace('<w:name w:val="Para"/>', '<w:name w:val="heading 2"/>')
  const body =
    paragraph('The councils agreed the strategy in October 2018, with a plan for each of them.', { style: 'Para' }) +
    paragraph('None', { style: 'Para' })
  expect(await bodyOf(body, { styles, numbering: LEVELS })).toBe(
    '1. The councils agreed the strategy in October 2018, with a plan for each of them.\n\n2. None\n',
  )
  expect(await bodyOf(paragraph('Risks', { style: 'Para' }), { styles, numbering: LEVELS })).toBe('## 1. Risks\n')
})

test('a bold word in a bold style is as the style has it', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>'
  expect(
    await bodyOf(
      paragraph('', {
        style: 'S',
        runs: run('All bold but ') + run('this', '<w:b w:val="off"/>') + run(' word, which is plain.'),
      }),
      { styles },
    ),
  ).toBe('**All bold but** this **word, which is plain.**\n')
})

test('links to the web stay links; others keep their words and are reported', async () => {
  const relationships = `<Relationship Id="a" Type="${R}/hyperlink" Target="https://www.gov.uk/x_y_z" TargetMode="External"/><Relationship Id="b" Type="${R}/hyperlink" Target="file:///S:/private.docx" TargetMode="External"/>`
  const body = paragraph('', { runs: `${link('a', 'guidance')}${run(' and ')}${link('b', 'the file')}${run('.')}` })
  const result = await tryImport('paper.docx', makeDocx({ body: TITLE + body, relationships }))
  expect(result.outcome === 'imported' && result.report.markdown).toContain(
    '[guidance](https://www.gov.uk/x_y_z) and the file.',
  )
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'A link to "file:///S:/private.docx" was left out; its words are kept',
  )
})

test('a link made by a field is a link, and an address on its own stays as it is', async () => {
  const runs = `${field('HYPERLINK "https://www.gov.uk/"', 'the site')}${run(' or ')}${field('HYPERLINK "https://a.uk/b_c"', 'https://a.uk/b_c')}`
  expect(await bodyOf(paragraph('', { runs }))).toBe('[the site](https://www.gov.uk/) or https://a.uk/b_c\n')
})

test('fields give the result that Word last worked out; page numbers and contents are left out and counted', async () => {
  const runs = `${run('See ')}${field('REF _Ref1 \\h', 'paragraph 4')}${run(' on page ')}${field('PAGEREF _Ref1', '12')}${run('.')}${field('XE "index"')}`
  expect(await bodyOf(paragraph('', { runs }))).toBe('See paragraph 4 on page 12.\n')
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Purpose 1')}</w:sdtContent></w:sdt>`
  expect(await bodyOf(contents + paragraph('Text.'))).toBe('Text.\n')
})

test('a contents field that runs over several paragraphs is left out whole', async () => {
  const body =
    paragraph('', {
      runs: `${mark('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${mark('separate')}${run('Purpose 1')}`,
    }) +
    paragraph('Risks 2') +
    paragraph('', { runs: mark('end') }) +
    paragraph('Text.')
  expect(await bodyOf(body)).toBe('Text.\n')
})

test('footnotes and endnotes are numbered in the order in which they are met', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${[5, 2].map((id) => `<w:footnote w:id="${id}">${paragraph(`Note ${id}.`)}</w:footnote>`).join('')}`
  expect(
    await bodyOf(paragraph('', { runs: `${run('One')}${note(5)}${run(' two')}${note(2)}${run('.')}` }), { footnotes }),
  ).toBe('One[^1] two[^2].\n\n[^1]: Note 5.\n\n[^2]: Note 2.\n')
})

test('a footnote that begins with a year or a sign is no list', async () => {
  const footnotes = ['1986. A year', '- a dash']
    .map((text, at) => `<w:footnote w:id="${at}">${paragraph(text)}</w:footnote>`)
    .join('')
  expect(await bodyOf(paragraph('', { runs: `${run('One')}${note(0)}${note(1)}` }), { footnotes })).toBe(
    'One[^1][^2]\n\n[^1]: 1986\\. A year\n\n[^2]: \\- a dash\n',
  )
})

test('tracked insertions are kept; deletions are left out and stop the import', async () => {
  const runs = `${run('We ')}<w:ins w:id="1">${run('will ')}</w:ins><w:del w:id="2"><w:r><w:delText>secretly </w:delText></w:r></w:del>${run('act.')}`
  const bytes = makeDocx({ body: TITLE + paragraph('', { runs }) })
  expect(await importedBody('paper.docx', bytes)).toBe('We will act.\n')
  expect(await tryImport('paper.docx', bytes, { allow: [] })).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind: 'deletions', text: 'secretly' }],
  })
})

test('text that was moved stands where it was moved to', async () => {
  const body =
    paragraph('', { runs: `${run('Text ')}<w:moveFrom w:id="1">${run('moved ')}</w:moveFrom>${run('here.')}` }) +
    paragraph('', { runs: `<w:moveTo w:id="2">${run('moved ')}</w:moveTo>${run('there.')}` })
  expect(await bodyOf(body)).toBe('Text here.\n\nmoved there.\n')
})

test('hidden text is left out and stops the import', async () => {
  const bytes = makeDocx({
    body: TITLE + paragraph('', { runs: run('Seen') + run(' exempt cost £4m', '<w:vanish/>') + run('.') }),
  })
  expect(await importedBody('paper.docx', bytes)).toBe('Seen.\n')
  expect(await tryImport('paper.docx', bytes, { allow: ['comments'] })).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind: 'hidden', text: 'exempt cost £4m' }],
  })
})

test('comments stop the import, each with its author', async () => {
  const comments = `<w:comment w:id="0" w:author="Legal">${paragraph('Are we sure?')}</w:comment>`
  const result = await tryImport('paper.docx', makeDocx({ body: TITLE + paragraph('Text.'), comments }), { allow: [] })
  expect(result).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind: 'comments', text: 'Are we sure?', where: 'as a comment by Legal' }],
  })
})

test.each([
  ['CONFIDENTIAL', 'confidential'],
  ['Private and confidential', 'confidential'],
  ['NOT FOR PUBLICATION by virtue of paragraph 3', 'confidential'],
  ['DRAFT', 'draft'],
  ['Draft v0.3', 'draft'],
  ['DRAFT – 3 May', 'draft'],
  ['OFFICIAL-SENSITIVE', 'confidential'],
])('a left-over "%s" stops the import, in the text or in a header', async (marking, kind) => {
  const inText = await tryImport('paper.docx', makeDocx({ body: TITLE + paragraph(marking) + paragraph('Text.') }), {
    allow: [],
  })
  expect(inText).toMatchObject({ outcome: 'stopped', leftovers: [{ kind, where: 'in the text' }] })
  const inHeader = await tryImport(
    'paper.docx',
    makeDocx({ body: TITLE + paragraph('Text.'), header: paragraph(marking) }),
    { allow: [] },
  )
  expect(inHeader).toMatchObject({ outcome: 'stopped', leftovers: [{ kind, where: 'in the running header' }] })
})

test('a watermark is found', async () => {
  const header = paragraph('', { runs: '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>' })
  expect(
    await tryImport('paper.docx', makeDocx({ body: TITLE + paragraph('Text.'), header }), { allow: [] }),
  ).toMatchObject({ outcome: 'stopped', leftovers: [{ kind: 'draft' }] })
})

test('a report may speak of confidential and draft things', async () => {
  const body =
    paragraph('The draft budget and the confidential appendix were considered by Cabinet, which agreed them both.') +
    paragraph('THE DRAFT OFFICIAL STATISTICS ORDER')
  expect(await tryImport('paper.docx', makeDocx({ body: TITLE + body }), { allow: [] })).toMatchObject({
    outcome: 'imported',
  })
})

test('running headers and footers are dropped, and said', async () => {
  const result = await tryImport(
    'paper.docx',
    makeDocx({ body: TITLE + paragraph('Text.'), header: paragraph('Listening Learning Leading') }),
  )
  expect(result.outcome === 'imported' && result.receipt.dropped).toEqual([
    {
      what: 'Running header "Listening Learning Leading"',
      why: 'it is printed on every page, not part of the report',
      words: 3,
    },
  ])
})

test('symbols become characters that every reader has', async () => {
  const runs =
    '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
    run(' done ') +
    '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
    run(' 4') +
    '<w:r><w:noBreakHyphen/></w:r>' +
    run('5.')
  expect(await bodyOf(paragraph('', { runs }))).toBe('✓ done ≥ 4-5.\n')
})

test('a text box follows the paragraph that it is fixed to, once', async () => {
  const box = `<w:txbxContent>${paragraph('In the box.')}</w:txbxContent>`
  const runs = `${run('Beside it.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  expect(await bodyOf(paragraph('', { runs }))).toBe('Beside it.\n\nIn the box.\n')
})

test('what stands in content controls and smart tags is text like any other', async () => {
  const runs = `<w:sdt><w:sdtContent>${run('Cabinet')}</w:sdtContent></w:sdt><w:smartTag>${run(' agrees')}</w:smartTag>${run('.')}`
  expect(await bodyOf(`<w:sdt><w:sdtContent>${paragraph('', { runs })}</w:sdtContent></w:sdt>`)).toBe(
    'Cabinet agrees.\n',
  )
})

test('the instruction of a form field that was never filled in is left out', async () => {
  const runs = `${run('Ward: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to enter text')}</w:sdtContent></w:sdt>${run('all.')}`
  expect(await bodyOf(paragraph('', { runs }))).toBe('Ward: all.\n')
})

test('a picture comes out as a file and asks for words', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  const relationships = `<Relationship Id="p" Type="${R}/image" Target="media/image1.png"/>`
  const result = await tryImport(
    'paper.docx',
    makeDocx({
      body: TITLE + paragraph('', { runs: picture('') }) + paragraph('', { runs: picture('A chart') }),
      relationships,
      parts: { 'word/media/image1.png': png },
    }),
  )
  if (result.outcome !== 'imported') throw new Error('not imported')
  expect(result.report.markdown).toContain(
    '![](/pictures/2026/paper-1.png)\n\n![A chart](/pictures/2026/paper-2.png)\n',
  )
  expect(result.report.images.map(({ name }) => name)).toEqual([
    'pictures/2026/paper-1.png',
    'pictures/2026/paper-2.png',
  ])
  expect(result.receipt.toReview).toContain('Picture 1 has no words: write what it shows')
})

test('forced new lines stay, and numbers typed after them begin paragraphs', async () => {
  expect(await bodyOf(paragraph('', { runs: lines('Abbey House', 'Abingdon') }))).toBe('Abbey House\\\nAbingdon\n')
  expect(await bodyOf(paragraph('', { runs: lines('Cabinet is asked to', '(a) note', '(b) agree') }))).toBe(
    'Cabinet is asked to\n\n(a) note\n\n(b) agree\n',
  )
})

test('formulas come in as their characters, and a person is told', async () => {
  const runs = `${run('So ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run(' holds.')}`
  expect(await bodyOf(paragraph('', { runs }))).toBe('So a+b holds.\n')
})

test('what Markdown would take for mark-up is printed as it stood', async () => {
  const body = [
    '# not a heading',
    '2018. A year, not a number',
    '* starred* text_with_lines and `ticks`',
    '- dashed words',
    'AT&amp;T &amp;amp; [[project-table]] &lt;b&gt;',
  ]
    .map((text) => paragraph(text))
    .join('')
  expect(await bodyOf(body)).toBe(
    [
      '\\# not a heading',
      '2018\\. A year, not a number',
      '- starred\\* text_with_lines and \\`ticks\\`',
      '- dashed words',
      'AT&T \\&amp; \\[[project-table]] \\<b>',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  )
})

test('letters stand under their numbers, and set-in text with what it goes on', async () => {
  const numbering =
    listDefinition(0, [
      ['decimal', '%1.'],
      ['lowerLetter', '(%2)'],
      ['bullet', '\uf0b7'],
    ]) + listInstance(1, 0)
  const body =
    paragraph('Cabinet is asked to:', { list: [1, 0] }) +
    paragraph('note it', { list: [1, 1] }) +
    paragraph('in full', { list: [1, 2] }) +
    paragraph('and to agree it', { list: [1, 1] }) +
    paragraph('Next', { list: [1, 0] })
  expect(await bodyOf(body, { numbering })).toBe(
    '1. Cabinet is asked to:\n\n    (a) note it\n\n        • in full\n\n    (b) and to agree it\n\n2. Next\n',
  )
})

test('headings keep their order of levels, whatever numbers their styles have', async () => {
  const styles = [1, 3, 7]
    .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
    .join('')
  const body =
    paragraph('Background', { style: 'H3' }) +
    paragraph('Costs', { style: 'H7' }) +
    paragraph('Text.') +
    paragraph('Risks', { style: 'H3' }) +
    paragraph('Text.')
  expect(
    await importedBody('paper.docx', makeDocx({ body: paragraph('An update', { style: 'H1' }) + body, styles })),
  ).toBe('## Background\n\n### Costs\n\nText.\n\n## Risks\n\nText.\n')
})

test('a whole sentence in a heading style is a paragraph', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
  expect(
    await bodyOf(paragraph('The councils agreed the strategy in October 2018, with a plan.', { style: 'H2' }), {
      styles,
    }),
  ).toBe('The councils agreed the strategy in October 2018, with a plan.\n')
})

test('a file of the strict standard, under other prefixes, in UTF-16, is read like any other', async () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const document = `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>An update</x:t></x:r></x:p><x:p><x:r><x:t>Text – of “Vale”.</x:t></x:r></x:p></x:body></x:document>`
  const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(document, 'utf16le')])
  expect(await importedBody('paper.docx', makeDocx({ body: '', parts: { 'word/document.xml': bytes } }))).toBe(
    'Text – of “Vale”.\n',
  )
})
