import type { ChildProcess } from 'node:child_process'
import type { PageMaker } from './page-maker.ts'

/** What is asked of the process that makes pages, and its answer; one without `given` means that it could not. */
type Question = { readonly id: number } & (
  { readonly ask: 'look' } | { readonly ask: 'give'; readonly address: string }
)
interface Answer {
  readonly id: number
  readonly given?: unknown
  readonly failure?: string
}

/** Answers whoever started this process, until they end. */
export function answerQuestions(maker: PageMaker): void {
  process.on('message', (message) => {
    // Only the process below talks to us.
    const question = message as Question
    void answerTo(maker, question).then((answer) => process.send?.(answer))
  })
  process.once('disconnect', () => process.exit())
}

async function answerTo(maker: PageMaker, question: Question): Promise<Answer> {
  try {
    const given = await (question.ask === 'look' ? maker.look() : maker.give(question.address))
    return { id: question.id, given }
  } catch (error) {
    return { id: question.id, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Has pages made by a process. Rejects what is asked of one that has ended. */
export function askProcess(child: ChildProcess): PageMaker {
  let last = 0
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (message) => {
    const answer = message as Answer
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  child.once('exit', () => {
    for (const [id, tell] of waiting) tell({ id, failure: 'The process that makes pages has ended' })
  })
  const ask = <T>(what: { readonly ask: 'look' } | { readonly ask: 'give'; readonly address: string }): Promise<T> =>
    new Promise((done, fail) => {
      last += 1
      waiting.set(last, ({ given, failure }) => {
        if (failure === undefined) done(given as T)
        else fail(new Error(failure))
      })
      child.send({ id: last, ...what }, (error) => error && fail(error))
    })
  return { look: () => ask({ ask: 'look' }), give: (address) => ask({ ask: 'give', address }) }
}
