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
  restart(): void
  close(): void
}

/** Starts to make pages, of what `npm start` was started with. */
export function startPageMaker(written: readonly string[]): RestartedPageMaker {
  const start = () => {
    const child = startBeside('preview/make-pages', written)
    return { child, maker: askProcess(child) }
  }
  let running = start()
  return {
    look: () => running.maker.look(),
    give: (address) => running.maker.give(address),
    restart: () => {
      running.child.kill()
      running = start()
    },
    close: () => void running.child.kill(),
  }
}
