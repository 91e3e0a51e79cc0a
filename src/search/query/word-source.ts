import { shardsFor } from '../words/word-shards.ts'
import type { WordCount } from '../words/word-shards.ts'
import { makeLexicon, type Lexicon } from './lexicon.ts'

/** Where words come from, a shard at a time. */
export interface WordFiles {
  readonly firstWords: readonly string[]
  readonly pages: number
  readonly synonyms: Lexicon['synonyms']
  loadShard(shard: number): Promise<readonly WordCount[]>
}

/** Gives a lexicon that knows every word with one of the beginnings asked for, and all it has been asked before. */
export function wordSource(files: WordFiles): (beginnings: readonly string[]) => Promise<Lexicon> {
  const loaded = new Map<number, readonly WordCount[]>()
  let lexicon = makeLexicon({ ...files, words: [] })
  return async (beginnings) => {
    const wanted = new Set(beginnings.flatMap((beginning) => shardsFor(beginning, files.firstWords)))
    const missing = [...wanted].filter((shard) => !loaded.has(shard))
    const words = await Promise.all(missing.map((shard) => files.loadShard(shard)))
    for (const [at, shard] of missing.entries()) loaded.set(shard, words[at] ?? [])
    if (missing.length > 0) lexicon = makeLexicon({ ...files, words: [...loaded.values()].flat() })
    return lexicon
  }
}
