import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from './read-folder.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'names-'))
  await mkdir(join(top, 'pages'))
  await writeFile(join(top, 'pages', 'about.md'), 'About')
})
afterEach(() => rm(top, { recursive: true }))

/** A path whose last part is Windows-1252, which no text of JavaScript can hold. */
const inWindows1252 = (...parts: readonly string[]) =>
  Buffer.concat([Buffer.from(`${join(top, ...parts.slice(0, -1))}/`), Buffer.from(parts.at(-1) ?? '', 'latin1')])

// Other systems hold no such name.
test.skipIf(process.platform !== 'linux')(
  'a file name that is not UTF-8 is reported as that, with the letter it was and the name to give it',
  async () => {
    await writeFile(inWindows1252('pages', 'caf\u00e9 fees.md'), 'x')
    expect(await problemsFound()).toEqual([
      {
        kind: 'bad-file-name',
        severity: 'error',
        place: { file: 'content/pages/caf\uFFFD fees.md' },
        message:
          'Cannot use the name "caf\uFFFD fees.md": byte 0xE9 in it is not UTF-8, and looks like "é" in Windows-1252',
        advice: 'Rename the file to cafe-fees.md',
      },
    ])
  },
)

test.skipIf(process.platform !== 'linux')('so is a folder, and the rest is read', async () => {
  await mkdir(inWindows1252('r\u00e9ports'))
  expect(await problemsFound()).toMatchObject([{ kind: 'bad-file-name', advice: 'Rename the folder to reports' }])
})

test.each(['privacy.md', 'council.yaml', 'chart.png'])(
  'a folder that has the name of a file is not passed over: %s',
  async (name) => {
    await mkdir(join(top, 'pages', name))
    expect(await problemsFound()).toEqual([
      {
        kind: 'unexpected-file',
        severity: 'error',
        place: { file: `content/pages/${name}` },
        message: `Cannot read "${name}": it is a folder, and has the name of a file`,
        advice: 'Put the file here in its place, or take the folder out',
      },
    ])
  },
)

test('names are read as they are, letters with accents too', async () => {
  await writeFile(join(top, 'pages', 'café.md'), 'x')
  const { value, problems } = await readFolder(top, 'content')
  expect(problems).toEqual([])
  expect(value?.map(({ path }) => path.normalize())).toEqual(['pages/about.md', 'pages/café.md'])
})

async function problemsFound() {
  const { value, problems } = await readFolder(top, 'content')
  expect(value?.map(({ path }) => path)).toEqual(['pages/about.md'])
  return problems
}
