import { request } from 'node:http'

/** What a server answered, its body not unpacked. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Asks a server for an address as a browser would, and gives the answer as it came. */
export function readAnswer(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, fail) => {
    request(url, { headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', fail)
      response.once('end', () => {
        const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
        done({ status: response.statusCode ?? 0, headers: Object.fromEntries(received), body: Buffer.concat(chunks) })
      })
    })
      .once('error', fail)
      .end()
  })
}
