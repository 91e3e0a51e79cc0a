// What Windows puts where Latin-1 has control characters; Node without full ICU does not know it. Five bytes stand for nothing.
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text that a Latin-1 decoder made of bytes in Windows-1252, as it was meant. */
export function asWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (control) => LETTERS.charAt(control.charCodeAt(0) - 0x80))
}

/** The letter that a byte above ASCII stands for in files and names that old programs on Windows made; a dot where it stands for none. */
export function windowsLetter(byte: number): string {
  return asWindows1252(String.fromCharCode(byte)).replace(/[\u0080-\u009f]/, '·')
}
