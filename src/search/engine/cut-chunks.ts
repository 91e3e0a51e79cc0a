import { createHash } from 'node:crypto'
import { writeChunk, type EngineWord, type ListedChunk } from './engine-format.ts'

/** A file of words begins anew after so many mentions of pages, or with a word that has as many by itself. */
const MENTIONS_PER_CHUNK = 600

/** A file of words, and how the engine's list leads to it. */
export interface CutChunk {
  readonly listed: ListedChunk
  readonly content: Uint8Array
}

/**
 * Cuts the engine's words into smaller files than its own. It puts about 20,000 mentions in a file, all of which a reader loads
 * who asks for a word that stands on three pages. Words must come in the engine's own order.
 */
export function cutChunks(words: readonly EngineWord[]): readonly CutChunk[] {
  const chunks: EngineWord[][] = []
  let mentions = 0
  for (const word of words) {
    mentions += word[1].length
    const last = chunks.at(-1)
    if (last && mentions <= MENTIONS_PER_CHUNK) last.push(word)
    else {
      chunks.push([word])
      mentions = word[1].length
    }
  }
  const contents = chunks.map(writeChunk)
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  const name = hash.digest('hex').slice(0, 10)
  return chunks.map((chunk, at) => ({
    listed: [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', `${name}_${at.toString(36)}`],
    content: contents[at] ?? new Uint8Array(),
  }))
}
