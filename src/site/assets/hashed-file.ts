import { createHash } from 'node:crypto'
import { assetAddress } from '../../domain/addresses.ts'

/** A file whose address holds a mark of what is in it, so that it can be kept for ever. */
export interface HashedFile {
  readonly address: string
  readonly content: string
}

/** Gives a file its address among the assets. */
export function hashedFile(name: string, ending: string, content: string): HashedFile {
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { address: assetAddress(name, mark, ending), content }
}
