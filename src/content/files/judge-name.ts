import { isUtf8 } from 'node:buffer'
import { kebab } from '../../domain/kebab.ts'
import type { Problem } from '../../domain/problem.ts'
import { windowsLetter } from '../../domain/windows-1252.ts'

const LOOKS_LIKE_A_FILE = /\.(?:md|ya?ml|png|jpe?g|gif|webp)$/i

/** What is wrong with the name of a file or folder, as bytes, before anything in it is looked at. `shown` is the folder it is in. */
export function judgeName(name: Uint8Array, isFolder: boolean, shown: string): readonly Problem[] {
  if (!isUtf8(name)) return [notUtf8(name, isFolder, shown)]
  const text = Buffer.from(name).toString()
  return isFolder && LOOKS_LIKE_A_FILE.test(text) ? [folderNamedAsFile(text, shown)] : []
}

function notUtf8(name: Uint8Array, isFolder: boolean, shown: string): Problem {
  const lost = Buffer.from(name).toString()
  const at = lost.indexOf('\uFFFD')
  // What stands before the first byte that is lost is whole, so its length in bytes is known.
  const byte = name[Buffer.byteLength(lost.slice(0, at))] ?? 0
  const meant = [...name].map((one) => (one < 0x80 ? String.fromCharCode(one) : windowsLetter(one))).join('')
  const [, stem = meant, ending = ''] = isFolder ? [] : (/^(.*?)(\.\w+)?$/s.exec(meant) ?? [])
  return {
    kind: 'bad-file-name',
    severity: 'error',
    place: { file: shown + lost },
    message: `Cannot use the name "${lost}": byte 0x${byte.toString(16).toUpperCase()} in it is not UTF-8, and looks like "${windowsLetter(byte)}" in Windows-1252`,
    advice: `Rename the ${isFolder ? 'folder' : 'file'} to ${(kebab(stem) || 'a-short-title') + ending.toLowerCase()}`,
  }
}

function folderNamedAsFile(name: string, shown: string): Problem {
  return {
    kind: 'unexpected-file',
    severity: 'error',
    place: { file: shown + name },
    message: `Cannot read "${name}": it is a folder, and has the name of a file`,
    advice: 'Put the file here in its place, or take the folder out',
  }
}
