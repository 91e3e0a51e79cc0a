const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '(': '⁽',
  ')': '⁾',
}

/** Figures that were printed raised, as raised characters: 10 to the sixth is never 106. Raised letters stay as they are: 1st. */
export function raiseFigures(text: string): string {
  const characters = Array.from(text)
  const isFigures = /[^\s]/.test(text) && characters.every((sign) => sign in RAISED || sign.trim() === '')
  return isFigures ? characters.map((sign) => RAISED[sign] ?? sign).join('') : text
}
