import type { Parsed, Problem } from '../../domain/problem.ts'
import type { ContentFile } from './content-file.ts'
import { findInvisible } from './find-invisible.ts'
import { windowsLetter } from '../../domain/windows-1252.ts'

// Everything below a space but tab and line ends, and a carriage return that does not end a line.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/

/** Reads bytes as UTF-8 text with `\n` at line ends. One byte-order mark is taken off; nothing else is changed. */
export function decodeText({ file, bytes }: ContentFile): Parsed<string> {
  const text = decode(bytes)
  if (text === undefined) return { problems: [notUtf8(file, bytes)] }
  const problems = hasOddLetters(text)
    ? text.split('\n').flatMap((line, index): readonly Problem[] => oddLetters(file, line, index + 1))
    : []
  const control = problems.some((problem) => problem.severity === 'error')
  if (control) return { problems }
  const value = text.replaceAll('\r\n', '\n')
  return { value, problems: [...problems, ...findInvisible(value, file)] }
}

/** Whether a text is worth reading line by line: nearly none is. */
function hasOddLetters(text: string): boolean {
  return text.includes('\uFFFD') || CONTROL.test(text)
}

function oddLetters(file: string, line: string, number: number): readonly Problem[] {
  const control = CONTROL.exec(`${line}\n`)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return [
      {
        kind: 'control-character',
        severity: 'error',
        place: { file, line: number, column: control.index + 1 },
        message: `Cannot read the line: it holds an invisible control character (U+${code})`,
        advice: 'Delete the character, or type the line again',
      },
    ]
  }
  const lost = line.indexOf('\uFFFD')
  if (lost === -1) return []
  return [
    {
      kind: 'lost-letter',
      severity: 'warning',
      place: { file, line: number, column: lost + 1 },
      message: 'A letter was lost here before the file was saved: "\uFFFD" stands in its place',
      advice: 'Type the letter again',
    },
  ]
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const { line, number } = firstBadLine(bytes)
  const column = line.findIndex(
    (byte, index) => byte >= 0x80 && decode(line.subarray(0, index)) !== undefined && !beginsLetter(line, index),
  )
  const byte = line[column] ?? 0
  const letter = windowsLetter(byte)
  return {
    kind: 'not-utf-8',
    severity: 'error',
    place: { file, line: number },
    message: isUtf16
      ? 'Cannot read the file: it is saved as UTF-16'
      : `Cannot read the file: byte 0x${byte.toString(16).toUpperCase()} on this line is not UTF-8, and looks like "${letter}" in Windows-1252`,
    advice: 'Save the file again with the encoding UTF-8',
  }
}

function firstBadLine(bytes: Uint8Array): { readonly line: Uint8Array; readonly number: number } {
  let start = 0
  for (let number = 1; ; number++) {
    const end = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (end === -1 || decode(line) === undefined) return { line, number }
    start = end + 1
  }
}

function beginsLetter(line: Uint8Array, index: number): boolean {
  return [2, 3, 4].some(
    (length) => index + length <= line.length && decode(line.subarray(index, index + length)) !== undefined,
  )
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes)
  } catch {
    // A TypeError is how a fatal decoder says "not UTF-8": the caller makes a problem of it.
    return undefined
  }
}
