import { promisify } from 'node:util'
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl'
import { UnreadableFile } from '../unreadable-file.ts'

const MOST_ENTRIES = 5_000
const LARGEST_PART = 80 * 1024 * 1024
const LARGEST_WHOLE = 300 * 1024 * 1024

/** A zip file that has been looked through but not yet unpacked: each part is unpacked only when it is asked for. */
export interface ZipParts {
  has(name: string): boolean
  /** The names of all parts, as the file writes them. */
  readonly names: readonly string[]
  read(name: string): Promise<Uint8Array | undefined>
}

/**
 * Opens a zip file. A name that climbs out of the file, a password, or more than any report could hold is refused
 * before anything is unpacked; a part that is longer than it said it was is refused while it is.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const zip = await open(bytes)
  const entries = await listEntries(zip)
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.toLowerCase()),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase())
      return entry ? readEntry(zip, entry) : undefined
    },
  }
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const openBuffer = promisify<Buffer, Options, ZipFile>(fromBuffer)
  try {
    return await openBuffer(Buffer.from(bytes), { lazyEntries: true, autoClose: false, validateEntrySizes: true })
  } catch (cause) {
    throw broken(cause)
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let whole = 0
    zip.on('error', (cause: Error) =>
      reject(/path|filename|characters/.test(cause.message) ? unsafe(cause) : broken(cause)),
    )
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      whole += entry.uncompressedSize
      if (entry.isEncrypted()) return reject(encrypted())
      if (entries.size >= MOST_ENTRIES || entry.uncompressedSize > LARGEST_PART || whole > LARGEST_WHOLE) {
        return reject(tooLarge())
      }
      // The first of two parts with one name is the one that Word reads.
      const name = entry.fileName.toLowerCase()
      if (!entries.has(name)) entries.set(name, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failure, stream) => {
      if (failure) return reject(broken(failure))
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', (cause: Error) => reject(/too many bytes/.test(cause.message) ? tooLarge() : broken(cause)))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

function broken(cause: unknown): UnreadableFile {
  return new UnreadableFile(
    'broken',
    'The file is damaged or cut short: it cannot be unpacked',
    'Open it in Word, let Word repair it, save it again, and import that',
    cause,
  )
}

function unsafe(cause: unknown): UnreadableFile {
  return new UnreadableFile(
    'unsafe-path',
    'The file holds a part whose name would be written outside its own folder',
    'Word never makes such a file: ask who sent it, and do not open it',
    cause,
  )
}

function encrypted(): UnreadableFile {
  return new UnreadableFile(
    'encrypted',
    'The file is protected with a password',
    'Open it in Word, remove the password (File, Info, Protect Document), save it, and import that',
  )
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    'The file unpacks to far more than a report could hold',
    'Open it in Word, compress its pictures, save it again; or ask who sent it',
  )
}
