import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ServedSite } from '../serve-site.ts'
import { servePreview } from '../preview/serve-preview.ts'
import { makePreview } from '../preview/preview.ts'
import { answerEditor } from './answer-editor.ts'

let top = ''
let served: ServedSite
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'in-turn-'))
  await writeFile(join(top, 'about.md'), 'As it was')
  const preview = makePreview({ edition: '1', news: { problems: [], help: new Map() } })
  served = await servePreview(preview, { port: 0, before: answerEditor(top, []) })
})
afterEach(async () => {
  await served.close()
  await rm(top, { recursive: true })
})

test('twenty files saved at once, fifty times over, each hold what was saved in them', async () => {
  const versions = new Map<string, string>()
  for (let round = 0; round < 50; round += 1) {
    const written = Array.from(
      { length: 20 },
      (_, number) => [`file-${number}.md`, `${round} ${number} `.repeat(500)] as const,
    )
    const answers = await Promise.all(
      written.map(async ([name, text]) => {
        const answer = await save(name, text, versions.get(name))
        versions.set(name, answer.version)
        return answer.status
      }),
    )
    expect(new Set(answers)).toEqual(new Set([200]))
    for (const [name, text] of written) expect(await readFile(join(top, name), 'utf8')).toBe(text)
  }
  expect(await readdir(top)).toHaveLength(21)
})

test('of twenty changes to one version of a file made at once, one is saved and the others are told that it was not', async () => {
  const { version } = await read('about.md')
  const texts = Array.from({ length: 20 }, (_, number) => `Change ${number} `.repeat(500))
  const answers = await Promise.all(texts.map((text) => save('about.md', text, version)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(19)
  const saved = answers.findIndex(({ status }) => status === 200)
  expect(await readFile(join(top, 'about.md'), 'utf8')).toBe(texts[saved])
  expect(await readdir(top)).toEqual(['about.md'])
})

test('a file that was changed on the disk meanwhile is left as it is, and why is said in words', async () => {
  const { version } = await read('about.md')
  await writeFile(join(top, 'about.md'), 'As another program left it')
  const { status, words } = await save('about.md', 'Mine', version)
  expect(status).toBe(412)
  expect(words).toBe(
    'content/about.md was changed meanwhile, in another window or by another program. What stands there was left as it is, and what you wrote is still in the form.\n',
  )
  expect(await readFile(join(top, 'about.md'), 'utf8')).toBe('As another program left it')
})

test('a save that names no version makes a file, and writes over none', async () => {
  expect((await save('about.md', 'Mine')).status).toBe(412)
  expect((await save('new.md', 'Mine')).status).toBe(200)
  expect((await save('new.md', 'Mine')).status).toBe(200)
  expect((await save('new.md', 'Yours')).status).toBe(412)
  expect(await readFile(join(top, 'new.md'), 'utf8')).toBe('Mine')
})

test('a file that was taken away meanwhile is not brought back in silence', async () => {
  const { version } = await read('about.md')
  await rm(join(top, 'about.md'))
  const { status, words } = await save('about.md', 'Mine', version)
  expect([status, words]).toEqual([412, expect.stringContaining('was moved or taken away meanwhile')])
  expect(await readdir(top)).toEqual([])
})

test('one saves again and again what one saved oneself', async () => {
  let { version } = await read('about.md')
  for (const text of ['One', 'Two', 'Three']) ({ version } = await save('about.md', text, version))
  expect(await readFile(join(top, 'about.md'), 'utf8')).toBe('Three')
})

test('what the disk says no to is told in a sentence, without a place of this computer', async () => {
  await writeFile(join(top, 'pages'), 'no folder')
  const long = `${'a'.repeat(300)}.md`
  expect(await save(long, 'Mine')).toMatchObject({
    status: 507,
    words: `Cannot use content/${long}: the name is longer than the disk allows\n`,
  })
  expect((await save('pages/about.md', 'Mine')).words).toBe(
    'Cannot use content/pages/about.md: something on the way to it is a file, not a folder\n',
  )
  expect((await readdir(top)).toSorted()).toEqual(['about.md', 'pages'])
})

async function read(name: string) {
  return answerOf(await fetch(`${served.address}admin/folder/content/${name}`))
}

async function save(name: string, body: string, version?: string) {
  const headers = { 'X-Editor': 'save', ...(version !== undefined && { 'If-Match': version }) }
  return answerOf(await fetch(`${served.address}admin/folder/content/${name}`, { method: 'PUT', body, headers }))
}

async function answerOf(response: Response) {
  return { status: response.status, version: response.headers.get('ETag') ?? '', words: await response.text() }
}
