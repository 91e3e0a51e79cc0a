/** The Greek of the Symbol font, from `A` and from `a`. */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

/** Characters of the Symbol font beyond its Greek. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb6: '∂',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xc6: '∅',
  0xd0: '∠',
  0xd6: '√',
  0xd7: '⋅',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xde: '⇒',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™',
  0xe5: '∑',
  0xa2: '′',
}

/** Characters of the Wingdings fonts that papers use: ticks, crosses, boxes, telephones, bullets, arrows. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x76: '❖',
  0x77: '◆',
  0xa7: '▪',
  0xa8: '☐',
  0x9f: '•',
  0xd8: '➢',
  0xe0: '→',
  0xdf: '←',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

/** The WordPerfect font of typographic signs, from `!`. */
const WORDPERFECT = '●○■•∗¶§¡¿«»£¥₧ƒªº½¼¢²ⁿ®©¤¾³‛’‘‟”“–—‹›○□†‡™℠℞●◦■▪□▫‒ﬀﬃﬄﬁﬂ…'

/** The everyday character for one of a symbol font; a hollow box for one that is not known. */
export function symbolCharacter(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const name = (font ?? '').toLowerCase()
  if (name === 'symbol' || (name === '' && low !== code)) {
    const special = SYMBOL[low]
    if (special) return special
    if (low >= 0x41 && low <= 0x5a) return GREEK_CAPITALS.charAt(low - 0x41)
    if (low >= 0x61 && low <= 0x7a) return GREEK_SMALL.charAt(low - 0x61)
  } else if (name.startsWith('wingdings')) {
    return WINGDINGS[low] ?? '□'
  } else if (name.startsWith('wp typographicsymbols')) {
    return WORDPERFECT.charAt(low - 0x21) || '□'
  } else if (isSymbolFont(name)) {
    return '□'
  } else if (name.startsWith('webdings')) {
    return low === 0x61 ? '✓' : low === 0x72 ? '✗' : '□'
  }
  if (low >= 0x20 && low < 0x7f) return String.fromCharCode(low)
  return low === code && code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '□'
}

/**
 * Text in which characters of a symbol font stand as the private characters that Word stores them as, or as the letters of
 * their keys, made readable; each character becomes one.
 */
export function withoutSymbolLetters(text: string, font: string | undefined): string {
  const name = (font ?? '').toLowerCase()
  if (name.startsWith('wp typographicsymbols') || name.startsWith('wingdings') || isSymbolFont(name)) {
    return text.replace(/[!-~\u00a1-\u00ff\uf021-\uf0ff]/g, (character) =>
      symbolCharacter(character.charCodeAt(0), font),
    )
  }
  return text.replace(/[\uf020-\uf0ff]/g, (character) => symbolCharacter(character.charCodeAt(0), font ?? 'symbol'))
}

/** Other fonts whose letters are signs: what they print is not known, and a letter would be a wrong word. */
function isSymbolFont(name: string): boolean {
  return /^(?!webdings|wingdings|symbol$)(wp |.*\b(?:dingbats?|symbols?|webdings|wingdings|ornaments|extras|monotype sorts|marlett|bookshelf symbol|mt extra)\b)/.test(
    name,
  )
}
