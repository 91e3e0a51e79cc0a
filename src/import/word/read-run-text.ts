import { textOf, type XmlElement } from '../reading/xml-element.ts'
import type { RunLook } from './run-look.ts'
import { symbolCharacter, withoutPrivateCharacters } from './symbols.ts'
import type { Gathered } from './word-reading.ts'

/** The characters that a piece of a run prints; `\n` for a forced new line, undefined for what prints none. */
export function readRunText(piece: XmlElement, look: RunLook, gathered: Gathered): string | undefined {
  switch (piece.name) {
    case 'w:t': {
      const stored = textOf(piece)
      const text = withoutPrivateCharacters(stored, look.font)
      // Characters of a symbol font are replaced one for one, so that what differs is what was added.
      if (text !== stored)
        gathered.added += Array.from(text)
          .filter((sign, at) => sign !== stored[at])
          .join('')
      // A line end inside the text is white space to Word.
      return text.replace(/[\r\n]+/g, ' ')
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return piece.attributes['w:type'] === 'page' || piece.attributes['w:type'] === 'column' ? ' ' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return readSymbol(piece, gathered)
    default:
      return undefined
  }
}

function readSymbol(piece: XmlElement, gathered: Gathered): string {
  const code = Number.parseInt(piece.attributes['w:char'] ?? '', 16)
  const text = Number.isNaN(code) ? '□' : symbolCharacter(code, piece.attributes['w:font'])
  if (text === '□') gathered.eye.add('A symbol could not be read and came in as □')
  gathered.added += text
  return text
}
