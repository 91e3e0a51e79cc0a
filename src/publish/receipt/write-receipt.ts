import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { listFiles } from '../list-files.ts'
import { digestOf, type FileDigest } from './digest-of.ts'
import { formatReceipt, isHidden, RECEIPT, type Receipt, type ReceiptFile } from './receipt.ts'

/**
 * Writes the receipt of a site into its folder, which nothing is added to afterwards but a signature, and gives what it says of
 * each file. A file whose digest is known is not read again.
 */
export async function writeReceipt(
  folder: string,
  { address, basePath, source }: Omit<Receipt, 'files'>,
  known: (path: string) => FileDigest | undefined = () => undefined,
): Promise<ReadonlyMap<string, FileDigest>> {
  const files: ReceiptFile[] = []
  for (const path of listFiles(folder)) {
    // One after another: there are thousands, most of them small.
    if (!isHidden(path)) files.push({ path, ...(known(path) ?? digestOf(readFileSync(join(folder, path)))) })
  }
  await pipeline(formatReceipt({ address, basePath, source, files }), createWriteStream(join(folder, RECEIPT)))
  return new Map(files.map(({ path, bytes, sha256 }) => [path, { bytes, sha256 }]))
}
