import { textOf, type XmlElement } from '../reading/xml-element.ts'
import { raiseFigures } from '../document/superscript.ts'
import type { RunLook } from './run-look.ts'
import { symbolCharacter, withoutSymbolLetters } from './symbols.ts'
import type { Gathered } from './word-reading.ts'

/** The characters that a piece of a run prints; `\n` for a forced new line, undefined for what prints none. */
export function readRunText(piece: XmlElement, look: RunLook, gathered: Gathered): string | undefined {
  switch (piece.name) {
    case 'w:t': {
      const stored = textOf(piece)
      const text = withoutSymbolLetters(stored, look.font)
      // Characters of a symbol font are replaced one for one, so that what differs is what was added.
      if (text !== stored) {
        const isChanged = (sign: string, at: number): boolean => sign !== stored[at]
        gathered.added += Array.from(text).filter(isChanged).join('')
        const letters = Array.from(stored).filter((sign, at) => sign !== text[at] && /[\p{L}\p{N}]/u.test(sign))
        if (letters.length > 0) gathered.skipped.push({ why: 'symbol', text: letters.join('') })
        if (text.includes('□') && !stored.includes('□')) reviewUnreadSymbol(look.font, gathered)
      }
      // A line end inside the text is white space to Word.
      const line = text.replace(/[\r\n]+/g, ' ')
      return look.isRaised ? raiseFigures(line) : line
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
  if (text === '□') reviewUnreadSymbol(piece.attributes['w:font'], gathered)
  gathered.added += text
  return text
}

function reviewUnreadSymbol(font: string | undefined, gathered: Gathered): void {
  const name = font === undefined ? '' : ` of the font "${font}"`
  gathered.toReview.add(`A symbol${name} could not be read and came in as □: write what it prints`)
}
