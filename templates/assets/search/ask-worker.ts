import type { SearchCall, SearchQuestion, SearchReply, SearchReturn } from '../../../src/search/search-reply.ts'

/** Asks for an answer; rejects where there is none to be had. */
export type AskSearch = (question: SearchQuestion) => Promise<SearchReply>

/** Starts the worker at the first search. One that failed is given up, so that the next search starts afresh. */
export function askWorker(script: string, folder: string): AskSearch {
  const waiting = new Map<number, { resolve(reply: SearchReply): void; reject(cause: Error): void }>()
  let worker: Worker | undefined
  let calls = 0
  const giveUp = (words: string) => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(words))
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(script, { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<SearchReturn>) => {
      if ('failure' in data) return giveUp(data.failure)
      waiting.get(data.id)?.resolve(data.reply)
      waiting.delete(data.id)
    })
    started.addEventListener('error', () => giveUp('The search worker could not run'))
    return started
  }
  return (question) =>
    new Promise((resolve, reject) => {
      calls += 1
      waiting.set(calls, { resolve, reject })
      worker ??= start()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
      worker.postMessage({ ...question, id: calls, folder } satisfies SearchCall)
    })
}
