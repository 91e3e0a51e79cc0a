import { answerSearch } from './search/answer-search.ts'
import { completionsOf } from './search/understanding/completions-of.ts'
import type { LoadedSearch } from './search/loading/loaded-search.ts'
import type { Pagefind } from './search/loading/load-engine.ts'
import { loadSearch } from './search/loading/load-search.ts'
import type { SearchCall, SearchReply, SearchReturn } from './search/showing/search-reply.ts'

/*
 * Answers searches away from the page, so that typing never waits for an answer.
 */

let loading: Promise<LoadedSearch> | undefined

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  void reply(data).then(
    (answered) => postMessage({ id: data.id, reply: answered } satisfies SearchReturn),
    (cause: unknown) => postMessage({ id: data.id, failure: String(cause) } satisfies SearchReturn),
  )
})

async function reply({ folder, state, shown }: SearchCall): Promise<SearchReply> {
  loading ??= loadSearch(folder, import(`${folder}pagefind.js`) as Promise<Pagefind>) // Written beside the page by the same build.
  const search = await loading
  const answer = await answerSearch(state, shown, search)
  return { answer, completions: completionsOf(state.typed, await search.lexiconFor([])), options: search.table.options }
}
