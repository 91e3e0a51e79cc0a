// What Windows puts where Latin-1 has control characters; Node without full ICU does not know it. A dot stands for none.
const WINDOWS_1252 = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ'

/** The letter that a byte above ASCII stands for in files and names that old programs on Windows made. */
export function lookedLike(byte: number): string {
  return WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte)
}
