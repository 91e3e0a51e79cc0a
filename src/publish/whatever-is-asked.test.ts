import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, constant, constantFrom, oneof, sample, string, tuple, type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerEditor } from './editing/answer-editor.ts'
import { makePreview } from './preview/preview.ts'
import { servePreview } from './preview/serve-preview.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

const REQUESTS = 3000
const AT_ONCE = 25

let top = ''
const servers = new Map<string, ServedSite>()
const serverOf = (name: string): ServedSite => {
  const served = servers.get(name)
  if (!served) throw new Error(`${name} is not being served`)
  return served
}

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'whatever-'))
  const site = join(top, '_site')
  await mkdir(join(site, 'reports'), { recursive: true })
  await mkdir(join(top, 'content', 'pages'), { recursive: true })
  await writeFile(join(site, 'index.html'), '<body>Home</body>')
  await writeFile(join(site, 'reports', 'index.html'), '<body>Reports</body>')
  await writeFile(join(site, '404.html'), '<body>Not here</body>')
  await writeFile(join(top, 'secret.html'), 'SECRET')
  await writeFile(join(top, 'content', 'pages', 'about.md'), 'About us')
  await symlink(join(top, 'secret.html'), join(site, 'leads-out.html'))
  await symlink(top, join(site, 'leads-up'))
  const preview = makePreview({
    site: { folder: site, basePath: '/' },
    edition: '1',
    news: { problems: [], help: new Map() },
  })
  servers.set('the site', await serveSite(site, { port: 0, basePath: '/' }))
  servers.set('the preview', await servePreview(preview, { port: 0 }))
  servers.set('the editor', await servePreview(preview, { port: 0, before: answerEditor(join(top, 'content'), []) }))
})
afterAll(async () => {
  await Promise.all([...servers.values()].map((one) => one.close()))
  await rm(top, { recursive: true })
})

describe.each(['the site', 'the preview', 'the editor'])('%s', (name) => {
  test('answers whatever is asked, shows no place of this computer, changes nothing, and goes on', async () => {
    const { address } = serverOf(name)
    const port = Number(new URL(address).port)
    const requests = sample(request(port), { numRuns: REQUESTS, seed: 8 })
    for (let from = 0; from < REQUESTS; from += AT_ONCE) {
      const asked = requests.slice(from, from + AT_ONCE)
      const answers = await Promise.all(asked.map((one) => ask(port, one)))
      for (const [index, answer] of answers.entries()) {
        const asIs = { asked: asked[index], answer }
        expect(asIs).toMatchObject({ answer: expect.stringMatching(/^HTTP\/1\.1 (?!500)[1-5]\d\d/) })
        expect(asIs).not.toMatchObject({ answer: expect.stringContaining(top) })
        expect(asIs).not.toMatchObject({ answer: expect.stringContaining('SECRET') })
      }
    }
    expect(await (await fetch(`${address}reports/`)).text()).toContain('Reports')
    expect(await readFile(join(top, 'content', 'pages', 'about.md'), 'utf8')).toBe('About us')
  })

  test.each(['elsewhere.example', 'localhost.elsewhere.example', '', 'localhost@elsewhere.example', '192.168.0.1'])(
    'answers no page that calls this computer "%s"',
    async (host) => {
      const port = Number(new URL(serverOf(name).address).port)
      for (const path of ['/', '/__preview/events', '/admin/folder/', '/admin/folder/%', '/%ff', '/reports/']) {
        const answer = await ask(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
        expect(answer).toMatch(/^HTTP\/1\.1 40[03] /)
        expect(answer).not.toMatch(/Home|Reports|Preview/)
      }
    },
  )

  test('does not follow a link that leads out of the site, nor a file that begins with a dot', async () => {
    const { address } = serverOf(name)
    for (const path of ['leads-out.html', 'leads-up/secret.html', 'leads-up/', 'leads-up/content/pages/about.md']) {
      const answer = await fetch(address + path)
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, expect.stringContaining('Not here')])
    }
  })
})

test('what goes wrong inside is told here, and whoever asked hears no place of this computer', async () => {
  const { serveLocally } = await import('./local-server.ts')
  const failures: unknown[] = []
  const failing = await serveLocally(
    () => {
      throw new Error(`ENOENT: ${top}/templates`)
    },
    { port: 0, onFailure: (error) => failures.push(error) },
  )
  const answer = await fetch(`http://localhost:${failing.port}/`)
  await failing.close()
  expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong here. The terminal says what.\n'])
  expect(failures).toEqual([new Error(`ENOENT: ${top}/templates`)])
})

/** Sends bytes as they are, and resolves to what came back until nothing more comes. */
function ask(port: number, bytes: string): Promise<string> {
  return new Promise((done) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    socket.setEncoding('latin1')
    // News and kept connections never end by themselves: the first part of the answer is enough of those.
    socket.on('data', (part: string) => {
      answer += part
      if (/^HTTP\/1\.1 200[\s\S]*event-stream/.test(answer)) socket.destroy()
    })
    socket.on('error', () => socket.destroy())
    socket.once('close', () => done(answer))
  })
}

/** A whole request of a few parts, each of which may be as it should be, or anything. */
function request(port: number): Arbitrary<string> {
  const own = `localhost:${port}`
  const line = string({
    unit: constantFrom(...Array.from({ length: 95 }, (_, code) => String.fromCharCode(code + 32))),
  })
  const odd = constantFrom(
    '%',
    '%ff',
    '%00',
    '%2e%2e',
    '..',
    '%2F',
    '%5c',
    '\\',
    '\u00ff',
    '__proto__',
    'constructor',
    'toString',
    '.cabinet-reports',
    'content',
    'pages',
    'about.md',
    'reports',
    'index.html',
    '404.html',
    'leads-out.html',
    'leads-up',
    'secret.html',
    '',
    '%E2%82',
    'a'.repeat(300),
    '%252e%252e',
    ';',
    '@elsewhere.example',
    ':8080',
    '?',
    '#',
  )
  const parts = array(oneof({ weight: 4, arbitrary: odd }, line), { maxLength: 6 }).map((names) => names.join('/'))
  const start = constantFrom(
    '/',
    '/admin/',
    '/admin/folder/',
    '/admin/folder/content/',
    '/__preview/',
    '//',
    '',
    '*',
    'http://elsewhere.example/',
    `http://${own}/`,
  )
  const target = tuple(start, parts).map(([before, rest]) => (before + rest).replaceAll(' ', '%20') || '/')
  const method = oneof(
    { weight: 3, arbitrary: constantFrom('GET', 'HEAD', 'PUT') },
    constantFrom('POST', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND', 'BREW', 'get', '__proto__'),
  )
  const host = oneof(
    { weight: 6, arbitrary: constant(own) },
    constantFrom('127.0.0.1', 'elsewhere.example', '', '[::1]', `${own}, elsewhere.example`, '__proto__'),
  )
  const header = oneof(
    constantFrom(
      'Origin: null',
      'Origin: http://elsewhere.example',
      `Origin: http://${own}`,
      'X-Editor: save',
      'Sec-Fetch-Site: cross-site',
      'If-Match: "x"',
      'If-Match: *',
      'Range: bytes=5-1',
      'Expect: 100-continue',
      'Expect: the-unexpected',
      'Upgrade: websocket',
      'Transfer-Encoding: chunked',
      'Content-Length: -1',
      'Content-Length: 99999999999',
      'Host: elsewhere.example',
      '__proto__: x',
      'no colon',
      `X-Large: ${'x'.repeat(20_000)}`,
      'Accept-Encoding: ',
      'If-None-Match: *',
    ),
    line.map((text) => `X-Odd: ${text}`),
  )
  const body = oneof(constant(''), constant('spoilt'), line)
  return tuple(
    method,
    target,
    constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'SMTP'),
    host,
    array(header, { maxLength: 4 }),
    body,
  ).map(([verb, address, version, name, headers, text]) => {
    const length = text === '' ? [] : [`Content-Length: ${text.length}`]
    // A body that never comes is waited for: those who send such a request close first.
    const said = headers.filter((one) =>
      text !== '' ? !/^(?:Content-Length|Transfer|Expect)/.test(one) : !/9{5}|chunked|Expect: 100/.test(one),
    )
    return [`${verb} ${address} ${version}`, `Host: ${name}`, 'Connection: close', ...length, ...said, '', text].join(
      '\r\n',
    )
  })
}
