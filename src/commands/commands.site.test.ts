import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const TOP = join(import.meta.dirname, '..', '..')
const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** Every npm command of ours, and the door it goes through. */
const doors = Object.entries(scripts).flatMap(([name, line]) => {
  const [, door] = /^node scripts\/run\.js (\S+)$/.exec(line) ?? []
  return door === undefined ? [] : [[name === 'start' ? 'npm start' : `npm run ${name}`, door] as const]
})

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('every door is an npm command', () => {
  expect(doors.length).toBeGreaterThan(9)
  const files = readdirSync(join(TOP, 'scripts')).filter((name) => name.endsWith('.ts'))
  const named = doors.map(([, door]) => `${door}.ts`)
  expect(files.filter((file) => !named.includes(file))).toEqual([])
})

test.each(doors)('%s says what it is and what its options are for, and does nothing else', (name, door) => {
  const { status, stdout, stderr } = run(door, ['--help'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(new RegExp(`^${name} -- .+\\n\\n[A-Z].+\\.?\\n\\n(  --.+\\n)*  --help .*says this\\n$`))
  expect(readdirSync(folder)).toEqual([])
})

test.each(doors)('%s turns away an option that it does not know, in words', (name, door) => {
  const kind = name === 'npm run new' ? ['meeting'] : []
  const { status, stdout, stderr } = run(door, [...kind, '--nonsense'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Cannot use the option "--nonsense"\.\n→ The options( of a meeting)? are --[^\n]+\n$/)
  expect(readdirSync(folder)).toEqual([])
})

function run(door: string, words: readonly string[]) {
  return spawnSync(process.execPath, [join(TOP, 'scripts', 'run.js'), door, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
}
