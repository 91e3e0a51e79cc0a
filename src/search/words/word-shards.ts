/** A word of the record, with the number of pages it stands on, and the volumes of the index that it stands in. */
export interface WordCount {
  readonly word: string
  readonly pages: number
  readonly volumes: readonly number[]
}

/** Few enough words that a shard loads at once, enough that a word's other endings are in the same one. */
const WORDS_PER_SHARD = 500

/** The record's words in the alphabet's order, cut into files of which a search loads only those it asks for. */
export interface WordShards {
  /** The first word of each. */
  readonly firsts: readonly string[]
  readonly shards: readonly (readonly WordCount[])[]
}

/** Cuts the words. */
export function cutWords(counts: readonly WordCount[]): WordShards {
  const words = counts.toSorted((a, b) => (a.word < b.word ? -1 : 1))
  const shards = Array.from({ length: Math.ceil(words.length / WORDS_PER_SHARD) }, (_, at) =>
    words.slice(at * WORDS_PER_SHARD, (at + 1) * WORDS_PER_SHARD),
  )
  return { firsts: shards.map((shard) => shard[0]?.word ?? ''), shards }
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

/**
 * A shard as it is published: each word tells how many letters it shares with the one above it, and its volumes where it is not
 * in all of them.
 */
export function packShard(words: readonly WordCount[], volumes: number): string {
  const lines = words.map((count, at) => {
    const shared = sharedLetters(count.word, words[at - 1]?.word ?? '')
    const where = count.volumes.length === volumes ? '' : ` ${count.volumes.join('.')}`
    return `${shared} ${count.word.slice(shared)} ${count.pages}${where}`
  })
  return lines.join('\n')
}

/** Reads a published shard of a record with so many volumes. */
export function unpackShard(packed: string, volumes: number): readonly WordCount[] {
  const all = Array.from({ length: volumes }, (_, volume) => volume)
  let word = ''
  return packed.split('\n').flatMap((line): readonly WordCount[] => {
    const [shared = '', rest = '', pages = '', where] = line.split(' ')
    if (pages === '') return []
    word = word.slice(0, Number(shared)) + rest
    return [{ word, pages: Number(pages), volumes: where === undefined ? all : where.split('.').map(Number) }]
  })
}

function sharedLetters(word: string, other: string): number {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared += 1
  return shared
}
