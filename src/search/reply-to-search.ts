import { answerSearch } from './answer-search.ts'
import type { LoadedSearch } from './loading/loaded-search.ts'
import { completionsOf } from './query/completions-of.ts'
import { isHalfTyped } from './query/read-search.ts'
import type { SearchQuestion, SearchReply } from './search-reply.ts'

/** Replies to a search: with completions at every key, with an answer once the words are whole. */
export async function replyToSearch(
  { state, shown, counting, isTyping }: SearchQuestion,
  search: LoadedSearch,
): Promise<SearchReply> {
  const isUnfinished = isTyping && (await isHalfTyped(state.typed, search))
  const isCounted = counting === 'asked for' || (counting === 'where small' && search.volumes === 1)
  const answer = isUnfinished ? undefined : await answerSearch(state, { shown, isCounted }, search)
  return {
    answer,
    completions: completionsOf(state.typed, await search.lexiconFor([])),
    options: answer && isCounted ? await search.options() : undefined,
  }
}
