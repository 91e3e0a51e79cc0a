const CONTROLS = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu
const LONG_QUOTE = /"([^"]{100})[^"]{20,}"/g

/** Text from a file, fit for one line of a terminal: what would be invisible, or steer the terminal, is shown as a mark. */
export function visibleText(text: string): string {
  return text.replace(LONG_QUOTE, '"$1…"').replace(CONTROLS, mark)
}

function mark(character: string): string {
  const code = character.codePointAt(0) ?? 0
  // Unicode has a picture for each of the old control characters.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
