import { expect, test } from 'vitest'
import { field, listDefinition, listInstance, makeDocx, paragraph, run } from '../fixtures/make-docx.ts'
import { readWord } from './read-word.ts'

const NUMBERING =
  listDefinition(0, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
  ]) + listInstance(1, 0)

/** What is told of a cross-reference to the third of 1., 1.1, (a), (b), given Word's result for it. */
async function reviewOf(code: string, result: string, more = ''): Promise<readonly string[]> {
  const mark = '<w:bookmarkStart w:id="1" w:name="_Ref7"/><w:bookmarkEnd w:id="1"/>'
  const body =
    paragraph('Scope', { list: [1, 0] }) +
    paragraph('The fees', { list: [1, 1] }) +
    paragraph('', { list: [1, 2], runs: `${mark}${run('rise')}` }) +
    paragraph('fall', { list: [1, 2] }) +
    paragraph('', { runs: `${run('See ')}${field(code, result)}` }) +
    more
  return (await readWord(makeDocx({ body, numbering: NUMBERING }))).toReview
}

test.each([
  ['REF _Ref7 \\n \\h', '(a)'],
  ['REF _Ref7 \\w \\h', '1.1(a)'],
  ['REF _Ref7 \\r \\h', '1.1(a)'],
  ['REF _Ref7 \\r \\h', '(a)'],
  ['REF _Ref7 \\h', 'rise'],
  ['REF _Ref8 \\r', '12'],
])('a reference %s that Word made %s of agrees', async (code, result) => {
  expect(await reviewOf(code, result)).toEqual([])
})

test.each([
  ['REF _Ref7 \\n \\h', '(b)'],
  ['REF _Ref7 \\w \\h', '2.1(a)'],
  ['REF _Ref7 \\r \\h', '1.2(a)'],
  ['REF _Ref7 \\r \\h', '3'],
])('a reference %s that Word made %s of is named', async (code, result) => {
  expect(await reviewOf(code, result)).toEqual([
    `A cross-reference prints "${result}", and the paragraph that it leads to is numbered 1.1(a) here: see which is right`,
  ])
})

test('a reference to a paragraph that has no number here is named', async () => {
  const mark = '<w:bookmarkStart w:id="2" w:name="_Ref9"/><w:bookmarkEnd w:id="2"/>'
  expect(await reviewOf('REF _Ref9 \\r \\h', '4', mark + paragraph('Plain'))).toEqual([
    'A cross-reference prints "4", and the paragraph that it leads to is not numbered here: see which is right',
  ])
})

test('a reference that leads nowhere is named', async () => {
  expect(await reviewOf('REF _Ref7 \\r \\h', 'Error! Reference source not found.')).toEqual([
    'A cross-reference leads nowhere and prints "Error! Reference source not found."',
  ])
})
