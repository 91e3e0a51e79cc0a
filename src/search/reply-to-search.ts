import { answerSearch, needsLoading, type Answer } from './answer-search.ts'
import type { LoadedSearch } from './loading/loaded-search.ts'
import { completionsOf } from './query/completions-of.ts'
import { isHalfTyped } from './query/read-search.ts'
import type { SearchQuestion, SearchReply } from './search-reply.ts'

/**
 * Replies to a search: with completions at every key, and with an answer once the words are whole. While someone types, it is
 * answered from what is loaded; what a new word takes is loaded when the typing stops.
 */
export async function replyToSearch(
  { state, shown, counting, isTyping }: SearchQuestion,
  search: LoadedSearch,
): Promise<SearchReply> {
  const isUnfinished = isTyping && ((await isHalfTyped(state.typed, search)) || (await needsLoading(state, search)))
  const isCounted = counting === 'asked for' || (counting === 'where small' && search.isSmall)
  const answered = isUnfinished
    ? undefined
    : await answerSearch(state, { shown, isCounted, isPreview: isTyping }, search)
  // Where the first few pages that were read are no answers, others may be.
  const answer = answered && !answered.isFound && answered.total > 0 ? undefined : answered
  return {
    answer,
    isPreview: isTyping && (!answer || isCutShort(answer)),
    completions: completionsOf(state.typed, await search.lexiconFor([])),
    options: answer && isCounted ? await search.options() : undefined,
  }
}

/** Whether more of the results would be shown, had the reader not been typing. */
function isCutShort({ groups, total }: Answer): boolean {
  return groups.length < total
}
