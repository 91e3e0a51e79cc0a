import type { Server } from 'node:http'

const TRIES = 20

/** Listens to this machine on the port, or on one after it, as something else may hold it; resolves to the one it took. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listenOn(server, next)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || next >= port + TRIES) throw error
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}
