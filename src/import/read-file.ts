import type { SourceDocument } from './document/document.ts'
import { readHtml } from './html/read-html.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readText } from './text/read-text.ts'
import { readWord } from './word/read-word.ts'

/** A file to import: its name, whose ending says what it claims to be, and its bytes, which say what it is. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const LARGEST = 100 * 1024 * 1024

/** Reads a file by what it is. Refuses what no reader can make sense of, and says what to do instead. */
export async function readFile({ name, bytes }: ImportFile): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty', 'Save it again and import that')
  if (bytes.length > LARGEST) {
    throw new UnreadableFile(
      'too-large',
      'The file is larger than 100 MB',
      'Compress its pictures in Word (Picture Format, Compress Pictures) and save it again',
    )
  }
  if (starts(bytes, 'PK')) return readWord(bytes)
  refuseOthers(bytes)
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const top = new TextDecoder('latin1').decode(bytes.slice(0, 2048)).replaceAll('\0', '')
  if (['html', 'htm'].includes(ending) || /<(!doctype html|html|body|meta)\b/i.test(top)) return readHtml(bytes)
  if (ending === 'txt' || ending === 'text') return readText(bytes)
  if (ending === 'docx' || ending === 'docm') {
    throw new UnreadableFile(
      'broken',
      'The file is called a Word document but is none, or is damaged',
      'Open it in Word, let Word repair it, save it again, and import that',
    )
  }
  throw wrongKind('a kind of file that cannot be imported')
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    // The names of an old container's parts are stored as UTF-16.
    const names = new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length - (bytes.length % 2)))
    if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) {
      throw new UnreadableFile(
        'encrypted',
        'The file is protected with a password',
        'Open it in Word, remove the password (File, Info, Protect Document), save it, and import that',
      )
    }
    throw wrongKind('an old Word file (.doc)')
  }
  if (starts(bytes, '%PDF'))
    throw wrongKind('a PDF', 'Import the Word file it was made from; or copy its text into a .txt file and import that')
  if (starts(bytes, '{\\rtf')) throw wrongKind('a rich text file (.rtf)')
  if (starts(bytes, '7z') || starts(bytes, 'Rar!'))
    throw wrongKind('an archive', 'Unpack it and import the Word file inside')
}

function wrongKind(
  what: string,
  advice = 'Open it in Word, save it as "Word Document (.docx)", and import that',
): UnreadableFile {
  return new UnreadableFile('wrong-kind', `The file is ${what}`, advice)
}

function starts(bytes: Uint8Array, text: string): boolean {
  return new TextEncoder().encode(text).every((byte, at) => bytes[at] === byte)
}
