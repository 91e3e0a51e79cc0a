import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { digestOf } from './digest-of.ts'
import { isHidden, type Receipt } from './receipt.ts'

/** A copy of a site, in a folder or at an address. */
export interface SiteCopy {
  /** The bytes of a file by its path; undefined where it is not there. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Every path that the copy has; absent where nobody can tell. */
  readonly paths?: readonly string[]
}

/** How a copy differs from what its receipt says, by paths. */
export interface Comparison {
  readonly missing: readonly string[]
  readonly changed: readonly string[]
  readonly extra: readonly string[]
}

/** So many files are asked for at once. */
const AT_ONCE = 8
const UNPACK = { gz: gunzipSync, br: brotliDecompressSync } as const

/** Compares every file of a copy with the receipt. A file that was packed beside another is as good as what it unpacks to. */
export async function compareWithReceipt({ files }: Receipt, copy: SiteCopy): Promise<Comparison> {
  const missing: string[] = []
  const changed: string[] = []
  const known = new Map(files.map((file) => [file.path, file.sha256]))
  const look = async (path: string, sha256: string): Promise<void> => {
    const bytes = await copy.read(path)
    if (!bytes) missing.push(path)
    else if (digestOf(bytes).sha256 !== sha256) changed.push(path)
  }
  await eachOf(files, ({ path, sha256 }) => look(path, sha256))
  const extra: string[] = []
  const others = (copy.paths ?? []).filter((path) => !known.has(path) && !isOfReceipt(path))
  await eachOf(others, async (path) => {
    const packed = /^(.*)\.(gz|br)$/.exec(path)
    const sha256 = packed && known.get(packed[1] ?? '')
    if (!packed || sha256 === undefined) return void extra.push(path)
    const bytes = unpacked((await copy.read(path)) ?? new Uint8Array(), packed[2] === 'gz' ? 'gz' : 'br')
    if (!bytes || digestOf(bytes).sha256 !== sha256) changed.push(path)
  })
  return { missing: missing.toSorted(), changed: changed.toSorted(), extra: extra.toSorted() }
}

/** The receipt does not list itself, nor what is hidden: no server sends that. */
function isOfReceipt(path: string): boolean {
  return /^manifest\.json(\.sig)?(\.gz|\.br)?$/.test(path) || isHidden(path)
}

function unpacked(bytes: Uint8Array, ending: keyof typeof UNPACK): Uint8Array | undefined {
  try {
    return UNPACK[ending](bytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of queue) await act(one)
    }),
  )
}
