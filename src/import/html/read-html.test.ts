import { expect, test } from 'vitest'
import { importedBody, tryImport } from '../fixtures/try-import.ts'

const item = (marker: string, text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

const page = (inner: string): string => `<html><body><h1>An update</h1>${inner}</body></html>`

test.each([
  ['<ol start=17><li>One<li>Two</ol>', '17. One\n\n18. Two\n'],
  ['<ol><li>One<li value=5>Five<li>Six</ol>', '1. One\n\n5. Five\n\n6. Six\n'],
  ['<ol type=a><li>One<li>Two</ol>', 'a. One\n\nb. Two\n'],
  ['<ol style="list-style-type: lower-roman"><li>One<li>Two</ol>', 'i. One\n\nii. Two\n'],
  ['<ol reversed><li>Two<li>One</ol>', '2. Two\n\n1. One\n'],
  ['<ol><li>One<ol type=a><li>Under</ol><li>Two</ol>', '1. One\n\n    a. Under\n\n2. Two\n'],
  ['<ol><li><p>One</p><p>goes on</p></li></ol>', '1. One\n\n    goes on\n'],
  ['<ul><li>One<ul><li>Under</ul></ul>', '- One\n\n    - Under\n'],
])('%s', async (html, expected) => {
  expect(await importedBody('paper.html', page(html))).toBe(expected)
})

test('numbers that Word’s own HTML types out are read as numbers', async () => {
  expect(
    await importedBody('paper.htm', page(item('17.', 'The strategy') + item('(a)', 'note it') + item('·', 'in full'))),
  ).toBe('17. The strategy\n\n    (a) note it\n\n        • in full\n')
})

test('Windows-1252 is read by what the file says of itself, or else by its bytes', async () => {
  const text = '<meta charset=windows-1252><h1>An update</h1><p>\u0093Vale\u0094 \u0096 \u00a34m</p>'
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  expect(await importedBody('paper.html', bytes)).toBe('“Vale” – £4m\n')
})

test('footnotes of Word’s HTML become footnotes', async () => {
  const html = page(
    '<p>Fees<a href="#_ftn1" name="_ftnref1">[1]</a> rise.</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> By 4%.</p></div>',
  )
  expect(await importedBody('paper.html', html)).toBe('Fees[^1] rise.\n\n[^1]: By 4%.\n')
})

test.each([
  ['<p style="display:none">Exempt: £4m</p>', 'hidden', 'Exempt: £4m'],
  ['<p>We <del>secretly</del> act.</p>', 'deletions', 'secretly'],
  ['<div style="mso-element:comment-list"><p>Are we sure?</p></div>', 'comments', 'Are we sure?'],
  ['<p>CONFIDENTIAL</p>', 'confidential', 'CONFIDENTIAL'],
])('%s stops the import', async (html, kind, text) => {
  expect(await tryImport('paper.html', page(`<p>Text.</p>${html}`), { allow: [] })).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind, text }],
  })
})

test('scripts never come in, and what is round the report is left out and said', async () => {
  const result = await tryImport(
    'paper.html',
    page('<nav>Home</nav><script>alert(1)</script><p onclick="x()">Text.</p>'),
  )
  expect(result.outcome === 'imported' && result.report.markdown).toBe(
    '---\ntitle: An update\npublished: not held\n---\n\nText.\n',
  )
  expect(result.outcome === 'imported' && result.receipt.dropped).toEqual([
    { what: 'Part of the web page "Home"', why: 'it is not part of the report', words: 1 },
  ])
})

test('emphasis, links and forced new lines are kept', async () => {
  expect(
    await importedBody(
      'paper.html',
      page(
        '<p>It is <b>not</b> <em>so</em>,<br>see <a href="https://www.gov.uk/">the site</a> or <a href="javascript:alert(1)">this</a>.</p>',
      ),
    ),
  ).toBe('It is **not** *so*,\\\nsee [the site](https://www.gov.uk/) or this.\n')
})

test('a decimal list in a decimal list stands under its number', async () => {
  const html =
    '<h1>A paper</h1><ol><li>Take the first step<ol><li>Ask the team<p>and wait</p></li><li>Ask the board</li></ol></li><li>Take the second step</li></ol>'
  expect(await importedBody('paper.html', html)).toBe(
    '1. Take the first step\n\n    1. Ask the team\n\n        and wait\n\n    2. Ask the board\n\n2. Take the second step\n',
  )
})

test('figures that a page prints raised stay apart', async () => {
  expect(await importedBody('paper.html', '<h1>A paper</h1><p>10<sup>6</sup> W, the 1<sup>st</sup></p>')).toBe(
    '10⁶ W, the 1st\n',
  )
})

test('numbers that a page prints by its styles are reported', async () => {
  const html =
    '<style>p { counter-increment: para } p::before { content: counter(para) ". " }</style><h1>A paper</h1><p>One.</p>'
  const result = await tryImport('paper.html', html)
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'The page prints numbers by its styles (CSS counter "para"), which are not words of the file and were left out: type them in from the printed page',
  )
})

const listed = (style: string, list: string): Promise<string> =>
  importedBody('paper.html', `<style>${style}</style>${page(list)}`)

test('a style sheet’s own numbering of lists is that of the page', async () => {
  expect(await listed('ol.r { list-style: upper-roman inside }', '<ol class=r><li>One<li>Two</ol>')).toBe(
    'I. One\n\nII. Two\n',
  )
  expect(await listed('ol li { list-style-type: lower-alpha }', '<ol><li>One<li>Two</ol>')).toBe('a. One\n\nb. Two\n')
})

test('words that only a style sheet or a drawing prints are named', async () => {
  const html = `<style>p.a::before { content: "4.2 " }</style>${page('<p class=a>Fees rise.</p><svg><text>By 4%</text></svg>')}`
  const result = await tryImport('paper.html', html)
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(result.receipt.toReview.join('\n')).toContain('"4.2"')
  expect(result.receipt.dropped.map(({ what }) => what)).toEqual(['Words in a drawing "By 4%"'])
})
