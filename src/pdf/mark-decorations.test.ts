import { parseContentStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { markDecorations } from './mark-decorations.ts'

test.each([
  ['a background', '0 0 9 9 re f', 'Artifact BMC re f EMC'],
  ['a line that is drawn', '0 0 m 9 0 l S', 'Artifact BMC m l S EMC'],
  ['the number of a page', 'BT /F4 9 Tf <01> Tj ET', 'Artifact BMC BT Tf Tj ET EMC'],
])('%s, which is in no structure, is marked as decoration', (_what, before, after) => {
  expect(marked(before)).toEqual({ operations: after, decorations: [] })
})

test.each([
  ['words', '/P <</MCID 3>> BDC BT <01> Tj ET EMC', 'P BDC BT Tj ET EMC'],
  ['words with a line under them', '/P <</MCID 3>> BDC BT <01> Tj ET 0 0 9 1 re f EMC', 'P BDC BT Tj ET re f EMC'],
  ['a drawing', '/Figure <</MCID 3>> BDC 0 0 m 9 9 l S EMC', 'Figure BDC m l S EMC'],
  ['the dot of a list', '/Lbl <</MCID 3>> BDC 0 0 9 9 re f EMC', 'Lbl BDC re f EMC'],
  ['a picture', '/P <</MCID 3>> BDC /X5 Do EMC', 'P BDC Do EMC'],
  ['nothing at all', '/P <</MCID 3>> BDC BT ET EMC', 'P BDC BT ET EMC'],
  ['where what follows may be painted', '0 0 9 9 re W n', 're W n'],
  ['what may hold pieces of the structure', 'q /X5 Do Q', 'q Do Q'],
])('%s stays as it is', (_what, before, after) => {
  expect(marked(before)).toEqual({ operations: after, decorations: [] })
})

test('a box that the browser has put into the structure is decoration, and is told of', () => {
  expect(marked('q /LI <</MCID 3>> BDC 0 0 9 9 re f EMC /P <</MCID 4>> BDC BT <01> Tj ET EMC Q')).toEqual({
    operations: 'q Artifact BMC re f EMC P BDC BT Tj ET EMC Q',
    decorations: [3],
  })
})

/** Names of operations, after the kind of structure where they begin one. */
function marked(before: string) {
  const { operations, decorations } = markDecorations(parseContentStream(Buffer.from(before)))
  return {
    operations: operations
      .map(({ name, args }) => (/^B[DM]C$/.test(name) ? `${kindOf(args[0])} ${name}` : name))
      .join(' '),
    decorations: [...decorations],
  }
}

function kindOf(operand: unknown): string {
  return String(Object(operand)['value'])
}
