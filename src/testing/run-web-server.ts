import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { isThere } from '../publish/is-there.ts'
import type { WebServerProgram } from './web-server-program.ts'

/** A web server that was started for tests. */
export interface RunningServer {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  close(): Promise<void>
}

const TRIES = 100
const PAUSE_MS = 50

/** Starts a web server on a port of this machine and waits until it answers. Throws with what it said where it ends instead. */
export async function runWebServer(
  { program, env }: WebServerProgram,
  args: readonly string[],
  { port, log }: { readonly port: number; readonly log?: string },
): Promise<RunningServer> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const address = `http://127.0.0.1:${port}`
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}${await writtenIn(log)}`)
    if (await answers(address)) return { address, close: () => (child.kill('SIGTERM'), ended) }
    await new Promise((done) => setTimeout(done, PAUSE_MS))
  }
  child.kill('SIGKILL')
  throw new Error(`${program} does not answer on port ${port}: ${said}`)
}

/** What it wrote into its own log, where it has one. */
async function writtenIn(log: string | undefined): Promise<string> {
  return log !== undefined && (await isThere(log)) ? readFile(log, 'utf8') : ''
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || !address) throw new Error('The system gave no port')
  return address.port
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD' }).then(
    () => true,
    // It does not listen yet.
    () => false,
  )
}
