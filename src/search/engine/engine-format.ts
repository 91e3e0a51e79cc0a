import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/*
 * The engine's files as its version 1.6 writes them: a signature, then CBOR, compressed. Its version is fixed, and what is not
 * as expected stops the build.
 */

const SIGNATURE = Buffer.from('pagefind_dcd')

/** What the engine loads first: its version, its pages with their lengths in words, its files of words, and what is not used. */
export type EngineList = readonly [string, readonly ListedPage[], readonly ListedChunk[], ...unknown[]]

/** A page in the list: its name, its length in words, and what is not used. */
export type ListedPage = readonly [string, number, ...unknown[]]

/** One of the engine's files of words in the list: the first and the last word that may be in it, and its name. */
export type ListedChunk = readonly [string, string, string]

/** A word with the pages that hold it, and what is not used. */
export type EngineWord = readonly [string, readonly unknown[], ...unknown[]]

/** Reads the engine's list. Throws where it is not as this version writes it. */
export function readList(file: Uint8Array): EngineList {
  const content = unpack(file)
  if (!isList(content)) throw new Error('The search engine’s list of pages is not as it was')
  return content
}

/** Reads one of the engine's files of words. Throws where it is not as this version writes it. */
export function readChunk(file: Uint8Array): readonly EngineWord[] {
  const content = unpack(file)
  if (!isListOf(isListOf(isWord))(content)) throw new Error('The search engine’s files of words are not as they were')
  return content.flat()
}

/** Writes the list as the engine reads it. */
export function writeList(content: EngineList): Uint8Array {
  return pack(content)
}

/** Writes a file of words as the engine reads it. */
export function writeChunk(words: readonly EngineWord[]): Uint8Array {
  return pack([words])
}

function isList(content: unknown): content is EngineList {
  if (!Array.isArray(content)) return false
  const [version, pages, chunks]: readonly unknown[] = content
  return typeof version === 'string' && isListOf(isPage)(pages) && isListOf(isChunk)(chunks)
}

function isPage(page: unknown): page is ListedPage {
  return Array.isArray(page) && typeof page[0] === 'string' && typeof page[1] === 'number'
}

function isChunk(chunk: unknown): chunk is ListedChunk {
  return Array.isArray(chunk) && chunk.length === 3 && chunk.every((part) => typeof part === 'string')
}

function isWord(word: unknown): word is EngineWord {
  return Array.isArray(word) && typeof word[0] === 'string' && Array.isArray(word[1])
}

function isListOf<T>(isOne: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(isOne)
}

function unpack(file: Uint8Array): unknown {
  const bytes = gunzipSync(file)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('The search engine’s file is not signed')
  return decode(bytes.subarray(SIGNATURE.length))
}

function pack(content: unknown): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, encode(content)]), { level: 6 })
}
