import { gunzipSync, gzipSync } from 'node:zlib'

/*
 * The engine names each page by a hash of what is in it, and its list of pages is made of such names: most of what a first
 * search loads. Our own names are numbers in order, which take no room, and by which everything else about a page is found.
 * The list is CBOR: an array of the engine's version, then the pages, each [name, words] or [name, words, group], and so on.
 */

const SIGNATURE = 'pagefind_dcd'
const ARRAY = 4
const TEXT = 3

/** Gives each page in the engine's list the name asked for. Throws where the list is not as this version writes it. */
export function namePages(list: Uint8Array, nameOf: (hash: string) => string): Uint8Array {
  const bytes = Buffer.from(gunzipSync(list))
  let at = SIGNATURE.length
  const head = () => {
    const start = at
    const first = bytes[at] ?? 0
    const short = first & 31
    const size = short < 24 ? 0 : 2 ** (short - 24)
    if (short > 26) throw new Error('The search engine’s list of pages holds a number that is too long')
    const value = size === 0 ? short : bytes.readUIntBE(at + 1, size)
    at += 1 + size
    return { type: first >> 5, value, start }
  }
  const expect = (type: number) => {
    const found = head()
    if (found.type !== type) throw new Error('The search engine’s list of pages is not as it was')
    return found.value
  }
  if (bytes.toString('latin1', 0, at) !== SIGNATURE) throw new Error('The search engine’s list of pages is not signed')
  expect(ARRAY)
  const version = expect(TEXT)
  at += version
  const pages = expect(ARRAY)
  const parts: Buffer[] = [bytes.subarray(0, at)]
  for (let page = 0; page < pages; page += 1) {
    const start = at
    const fields = expect(ARRAY)
    const fieldsEnd = at
    const length = expect(TEXT)
    const name = nameOf(bytes.toString('utf8', at, at + length))
    at += length
    const rest = at
    for (let field = 1; field < fields; field += 1) {
      const { type, value } = head()
      if (type === TEXT) at += value
    }
    parts.push(bytes.subarray(start, fieldsEnd), textBytes(name), bytes.subarray(rest, at))
  }
  parts.push(bytes.subarray(at))
  return gzipSync(Buffer.concat(parts), { level: 9 })
}

function textBytes(text: string): Buffer {
  const bytes = Buffer.from(text)
  if (bytes.length > 23) throw new Error(`The name ${text} is too long for a page`)
  return Buffer.concat([Buffer.from([(TEXT << 5) | bytes.length]), bytes])
}
