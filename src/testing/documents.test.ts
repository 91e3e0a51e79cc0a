import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const TOP = join(import.meta.dirname, '..', '..')
const DECISIONS = '.github/decisions'
const decisions = readdirSync(join(TOP, DECISIONS)).map((name) => `${DECISIONS}/${name}`)
const documents = [
  'README.md',
  ...['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => `.github/${name}`),
  ...decisions,
].map((file) => ({ file, text: readFileSync(join(TOP, file), 'utf8') }))
/** A decision that another has taken the place of speaks of what was there then. */
const inForce = documents.filter(({ text }) => !/Superseded by|has taken its place/.test(text))

test('each link in the project’s documents leads to something', () => {
  const links = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => ({ file, to })),
  )
  expect(links.length).toBeGreaterThan(30)
  const broken = links.filter(
    ({ file, to }) => !/^(?:https?:|#)/.test(to) && !existsSync(join(TOP, dirname(file), to.replace(/#.*/, ''))),
  )
  expect(broken).toEqual([])
})

test('each file and folder that a document names is there', () => {
  const named = inForce.flatMap(({ file, text }) =>
    [...text.matchAll(/`((?:src|scripts|templates|content|\.config)\/[\w./*-]+)`/g)].map(([, path = '']) => ({
      file,
      path,
    })),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(({ path }) => !path.includes('*') && !existsSync(join(TOP, path)))).toEqual([])
})

test('each file that a document names without its folder is somewhere', () => {
  const names = new Set(
    ['src', 'scripts', 'templates', '.config'].flatMap((folder) =>
      readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
    ),
  )
  const named = inForce.flatMap(({ file, text }) =>
    [...text.matchAll(/`([\w-]+\.(?:ts|njk|scss))`/g)].map(([, name = '']) => ({ file, name })),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ name }) => !names.has(name))).toEqual([])
})

test('each command that a document names can be run', () => {
  const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { scripts: object }
  const named = inForce.flatMap(({ file, text }) =>
    [...text.matchAll(/npm run ([a-z]+)/g)].map(([, command = '']) => ({ file, command })),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ command }) => !(command in scripts))).toEqual([])
})

test('each room has its row in the table of rooms, and each row its room', () => {
  const text = readFileSync(join(TOP, '.github/ARCHITECTURE.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `src\/([\w-]+)`/gm)].map(([, room]) => String(room))
  const rooms = readdirSync(join(TOP, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(new Set(rows)).toEqual(new Set(rooms.map(({ name }) => name)))
})

test('a decision that another takes the place of says so', () => {
  const replaced = documents.flatMap(({ text }) =>
    [...text.matchAll(/(?:In|Takes the) place of \[decision \d+\]\(([\w.-]+)\)/g)].map(([, name = '']) => name),
  )
  expect(replaced.length).toBeGreaterThan(1)
  const unaware = replaced.filter((name) => inForce.some(({ file }) => file === `${DECISIONS}/${name}`))
  expect(unaware).toEqual([])
})
