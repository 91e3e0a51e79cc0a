import { expect, test } from 'vitest'
import { importedBody, tryImport } from '../fixtures/try-import.ts'

/*
 * Pages whose elements are closed in the wrong order or not at all, as committee systems and old versions of Word write them. What a
 * reader sees of them is what a browser makes of them, so that is what an import must read (decision 95).
 */

const page = (inner: string): string => `<html><body><h1>An update</h1>${inner}</body></html>`

test.each([
  ['a white font that its paragraph was closed over', '<p><font color=white>Fees.</p><p>Wexcombe sale</p>'],
  ['a white font that nothing closes', '<p>Fees.</p><p><font color="#fff">One</p><div>Wexcombe sale</div>'],
])('%s goes on in what follows, so those words are unseen', async (_what, html) => {
  const result = await tryImport('paper.html', page(html), { allow: [] })
  expect(result.outcome === 'stopped' && result.leftovers.map(({ text }) => text).join()).toContain('Wexcombe sale')
})

test.each([
  [
    'bold that is never closed goes on in the next paragraph',
    '<p>Fees <b>rise<p>again',
    'Fees **rise**\n\n**again**\n',
  ],
  [
    'text between the rows of a table stands before it',
    '<table><tr><th>Fee<th>Now</tr>Fees rise.<tr><td>A<td>1</tr></table>',
    'Fees rise.\n\n| Fee | Now |\n| --- | --- |\n| A | 1 |\n',
  ],
  [
    'bold and italic closed the wrong way round',
    '<p><b>One <i>two</b> three</i> four.</p>',
    '**One** ***two*** *three* four.\n',
  ],
  ['a paragraph that is closed and was never opened', 'Fees.</p>Charges.', 'Fees.\n\nCharges.\n'],
])('%s', async (_what, html, expected) => {
  expect(await importedBody('paper.html', page(html))).toBe(expected)
})
