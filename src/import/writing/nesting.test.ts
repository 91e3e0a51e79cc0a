import { expect, test } from 'vitest'
import { listDefinition, listInstance, makeDocx, paragraph } from '../fixtures/make-docx.ts'
import { importedBody } from '../fixtures/try-import.ts'

const TITLE = paragraph('A paper', { properties: '<w:outlineLvl w:val="0"/>' })
const NUMBERING =
  listDefinition(0, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['decimal', '%3.'],
  ]) +
  listDefinition(1, [
    ['bullet', '\uf0b7'],
    ['bullet', '-'],
  ]) +
  listDefinition(2, [['decimal', '%1.']]) +
  listInstance(1, 0) +
  listInstance(2, 1) +
  listInstance(3, 2)

/** The body of paragraphs, each with its words, its list and level, and perhaps how far it is set in. */
async function nested(
  ...items: readonly (readonly [text: string, list?: readonly [number, number] | undefined, indent?: number])[]
): Promise<string> {
  const body = items.map(([text, list, indent]) =>
    paragraph(text, {
      ...(list ? { list } : {}),
      properties: indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    }),
  )
  const written = await importedBody('paper.docx', makeDocx({ body: TITLE + body.join(''), numbering: NUMBERING }))
  return written.trim().replace(/\n\n/g, '\n')
}

test('figures one level under letters stand one level deeper, and the list goes on where it was', async () => {
  expect(
    await nested(['One', [1, 0]], ['a', [1, 1]], ['i', [1, 2]], ['ii', [1, 2]], ['b', [1, 1]], ['Two', [1, 0]]),
  ).toBe('1. One\n    (a) a\n        1. i\n        2. ii\n    (b) b\n2. Two')
})

test('text after a deeper list returns to the item that it goes on, and the list after it to its own level', async () => {
  expect(
    await nested(
      ['One', [1, 0], 720],
      ['a', [1, 1], 1440],
      ['i', [1, 2], 2160],
      ['One goes on', undefined, 720],
      ['b', [1, 1], 1440],
      ['b goes on', undefined, 1440],
      ['Margin', undefined, 0],
    ),
  ).toBe('1. One\n    (a) a\n        1. i\n    One goes on\n    (b) b\n        b goes on\nMargin')
})

test('bullets of another list stand under the number, and its letters go on after them', async () => {
  expect(
    await nested(
      ['One', [1, 0], 720],
      ['x', [2, 0], 360],
      ['y', [2, 1], 720],
      ['a', [1, 1], 1080],
      ['z', [2, 0], 1440],
    ),
  ).toBe('1. One\n    • x\n        - y\n    (a) a\n        • z')
})

test('a numbered list of another kind that begins further in stands under what is above it', async () => {
  expect(
    await nested(['One', [1, 0], 720], ['First', [3, 0], 1440], ['Second', [3, 0], 1440], ['Two', [1, 0], 720]),
  ).toBe('1. One\n    1. First\n    2. Second\n2. Two')
})

test.each([
  [720, '    goes on'],
  [1440, '        goes on'],
  [2160, '            goes on'],
])(
  'where a list does not say how far in its levels stand, text set in by %i goes on the level of its steps',
  async (indent, line) => {
    expect(await nested(['One', [1, 0]], ['a', [1, 1]], ['i', [1, 2]], ['goes on', undefined, indent])).toBe(
      `1. One\n    (a) a\n        1. i\n${line}`,
    )
  },
)
