import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { listFiles } from '../list-files.ts'
import { digestOf } from './digest-of.ts'
import { formatReceipt, isHidden, RECEIPT, type Receipt, type ReceiptFile } from './receipt.ts'

/** Writes the receipt of a site into its folder, which nothing is added to afterwards but a signature. */
export async function writeReceipt(
  folder: string,
  { address, basePath, source }: Omit<Receipt, 'files'>,
): Promise<void> {
  const files: ReceiptFile[] = []
  for (const path of await listFiles(folder)) {
    if (!isHidden(path)) files.push({ path, ...digestOf(await readFile(join(folder, path))) })
  }
  await pipeline(formatReceipt({ address, basePath, source, files }), createWriteStream(join(folder, RECEIPT)))
}
