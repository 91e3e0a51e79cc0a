/** Bullets of Word's symbol fonts that mean something other than a round dot. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '–',
  '\uf0de': '⇒',
  '\uf0e0': '→',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
}

/** The bullet as it was printed: a dot for every kind of dot and square, a ring for the `o` of Word's second level. */
export function bulletMark(text: string, font: string | undefined): string {
  const glyph = text.trim()
  if (glyph === 'o' || glyph === '○' || glyph === '◦') return '◦'
  if (glyph === '-' || glyph === '\u00ad' || glyph === '–' || glyph === '—' || glyph === '●')
    return glyph === '\u00ad' ? '-' : glyph
  if (/wingdings/i.test(font ?? '')) return glyph === '\uf0fc' ? '✓' : glyph === '\uf0d8' ? '➢' : '•'
  return SYMBOLS[glyph] ?? '•'
}
