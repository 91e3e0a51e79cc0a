import type { Pagefind } from '../../src/search/loading/load-engine.ts'
import { loadSearch } from '../../src/search/loading/load-search.ts'
import type { LoadedSearch } from '../../src/search/loading/loaded-search.ts'
import { watchFetch } from '../../src/search/loading/watch-fetch.ts'
import { replyToSearch } from '../../src/search/reply-to-search.ts'
import type { SearchCall, SearchReply, SearchReturn } from '../../src/search/search-reply.ts'

/*
 * Answers searches away from the page, so that typing never waits for an answer.
 */

const watch = watchFetch(globalThis)
let loading: Promise<LoadedSearch> | undefined

addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  void reply(data).then(
    (answered) => postMessage({ id: data.id, reply: answered } satisfies SearchReturn),
    (cause: unknown) => postMessage({ id: data.id, failure: String(cause) } satisfies SearchReturn),
  )
})

async function reply({ folder, ...question }: SearchCall): Promise<SearchReply> {
  loading ??= loadSearch(folder, (script) => import(script) as Promise<Pagefind>) // Written beside the page by the same build.
  const answered = await replyToSearch(question, await loading)
  watch.throwIfFailed()
  return answered
}
