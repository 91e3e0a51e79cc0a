import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ImportOptions } from '../../import/make-report.ts'
import type { WorkerAnswer, WorkerTask } from './import-worker.ts'

const PROGRAM = fileURLToPath(new URL('import-worker.ts', import.meta.url))
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** How long one file may take, in milliseconds, before it is given up: no report of a council takes seconds. */
const LONGEST = 120_000

/**
 * Imports files in as many processes as there are cores, and hands each answer over as it comes, with the file's place in the
 * list. A file that breaks its process, or never ends, is reported as broken, and another process takes its place.
 */
export async function importInPool(
  paths: readonly string[],
  options: Omit<ImportOptions, 'readAsSite' | 'writeDocument'>,
  take: (index: number, answer: WorkerAnswer) => Promise<void>,
): Promise<void> {
  let next = 0
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined
    try {
      for (let index = next++; index < paths.length; index = next++) {
        worker ??= begin(options)
        const answer = await ask(worker, { kind: 'file', path: paths[index] ?? '' })
        if (answer.outcome === 'broken') {
          worker.kill('SIGKILL')
          worker = undefined
        }
        await take(index, answer)
      }
    } finally {
      worker?.kill()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), paths.length) }, work))
}

function begin(options: Omit<ImportOptions, 'readAsSite' | 'writeDocument'>): ChildProcess {
  const worker = fork(PROGRAM, {
    execArgv: ['--import', TYPESCRIPT],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  send(worker, { kind: 'options', options })
  return worker
}

function send(worker: ChildProcess, task: WorkerTask): void {
  // One that has ended is told of by its exit.
  worker.send(task, () => undefined)
}

async function ask(worker: ChildProcess, task: WorkerTask): Promise<WorkerAnswer> {
  const controller = new AbortController()
  const { signal } = controller
  const answered = once(worker, 'message', { signal }).then(([answer]): WorkerAnswer => {
    // Our own program on the other side sends nothing else.
    return answer as WorkerAnswer
  })
  const ended = once(worker, 'exit', { signal }).then((): WorkerAnswer => ({
    outcome: 'broken',
    message: 'The import broke off over this file',
  }))
  const late = new Promise<WorkerAnswer>((settle) => {
    const timer = setTimeout(
      () => settle({ outcome: 'broken', message: 'The import took longer than two minutes and was given up' }),
      LONGEST,
    )
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
  send(worker, task)
  try {
    return await Promise.race([answered, ended, late])
  } finally {
    for (const waiting of [answered, ended]) waiting.catch(() => undefined)
    controller.abort()
  }
}
