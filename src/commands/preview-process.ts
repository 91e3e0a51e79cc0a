import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { askProcess } from '../publish/preview/page-maker-process.ts'
import type { PageMaker } from '../publish/preview/page-maker.ts'

/** Starts a program of ours in a process of its own, which tells this one what it finds. */
export function startBeside(program: string, written: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    [fileURLToPath(new URL('../../scripts/run.js', import.meta.url)), program, ...written],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    },
  )
}

/** Makes pages in a process of its own, which is another one after each change to the program. */
export interface RestartedPageMaker extends PageMaker {
  /** The next who asks is answered by another process. */
  restart(): void
  close(): void
}

/** Makes pages of what `npm start` was started with. The process begins when it is first asked. */
export function startPageMaker(written: readonly string[]): RestartedPageMaker {
  const start = () => {
    const child = startBeside('preview/make-pages', written)
    return { child, maker: askProcess(child) }
  }
  let running: ReturnType<typeof start> | undefined
  const maker = () => {
    running ??= start()
    return running.maker
  }
  const close = () => {
    running?.child.kill()
    running = undefined
  }
  return { look: () => maker().look(), give: (address) => maker().give(address), restart: close, close }
}
