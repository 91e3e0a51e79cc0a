import type { WordCount } from './search-words.ts'

/** Few enough words that a shard loads at once, enough that a word's other endings are in the same one. */
const WORDS_PER_SHARD = 1500

/** The record's words in the alphabet's order, cut into files of which a search loads only those it asks for. */
export interface WordShards {
  /** The first word of each. */
  readonly firsts: readonly string[]
  readonly shards: readonly (readonly WordCount[])[]
}

/** Cuts the words. */
export function cutWords(counts: ReadonlyMap<string, number>): WordShards {
  const words = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const shards = Array.from({ length: Math.ceil(words.length / WORDS_PER_SHARD) }, (_, at) =>
    words.slice(at * WORDS_PER_SHARD, (at + 1) * WORDS_PER_SHARD),
  )
  return { firsts: shards.map((shard) => shard[0]?.[0] ?? ''), shards }
}

/** Which shards hold the words that begin with some letters. */
export function shardsFor(beginning: string, firsts: readonly string[]): readonly number[] {
  const last = firsts.findLastIndex((first) => first <= `${beginning}\uFFFF`)
  const first = Math.max(
    0,
    firsts.findLastIndex((word) => word <= beginning),
  )
  return last < 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** A shard as it is published: each word tells how many letters it shares with the one above it. */
export function packShard(words: readonly WordCount[]): string {
  const lines = words.map(([word, pages], at) => {
    const shared = sharedLetters(word, words[at - 1]?.[0] ?? '')
    return `${shared} ${word.slice(shared)} ${pages}`
  })
  return lines.join('\n')
}

/** Reads a published shard. */
export function unpackShard(packed: string): readonly WordCount[] {
  let before = ''
  return packed.split('\n').flatMap((line): readonly WordCount[] => {
    const [shared = '', rest = '', pages = ''] = line.split(' ')
    if (pages === '') return []
    before = before.slice(0, Number(shared)) + rest
    return [[before, Number(pages)]]
  })
}

function sharedLetters(word: string, other: string): number {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared += 1
  return shared
}
