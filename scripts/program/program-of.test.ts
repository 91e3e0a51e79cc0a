import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const TOP = join(import.meta.dirname, '..', '..')
const MODULES = join(TOP, 'node_modules')
let project = ''

/** A project of two files, which uses the packages of this one. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'program-'))
  for (const folder of ['node_modules', 'src', 'scripts/deploy', 'scripts/bench/speed', 'scripts/preview']) {
    mkdirSync(join(project, folder), { recursive: true })
  }
  for (const name of readdirSync(MODULES)) {
    if (!name.startsWith('.')) symlinkSync(join(MODULES, name), join(project, 'node_modules', name))
  }
  cpSync(join(TOP, 'scripts/program'), join(project, 'scripts/program'), { recursive: true })
  cpSync(join(TOP, 'scripts/run.js'), join(project, 'scripts/run.js'))
  write('package.json', '{"type":"module"}')
  write('package-lock.json', '{}')
  for (const door of ['deploy/compress', 'bench/speed/build-pages-alone', 'preview/make-pages'])
    write(`scripts/${door}.ts`, 'export {}')
  write('src/say.ts', "export const say = (word: string): void => console.log('Says', word)")
  write('scripts/talk.ts', "import { say } from '../src/say.ts'\nsay(`${process.argv[2]} in ${import.meta.dirname}`)")
})
afterEach(() => rmSync(project, { recursive: true }))

test('a command runs from what was put together, and knows its own place as if it were its source', () => {
  expect(run()).toBe(`Says yes in ${join(project, 'scripts')}\n`)
  expect(kept()).toHaveLength(1)
  expect(run()).toBe(`Says yes in ${join(project, 'scripts')}\n`)
  expect(kept()).toHaveLength(1)
})

test('a copy of the whole project knows its own place', () => {
  run()
  const copy = `${project}-copy`
  cpSync(project, copy, { recursive: true, verbatimSymlinks: true })
  try {
    const { stdout } = spawnSync(process.execPath, [join(copy, 'scripts/run.js'), 'talk', 'yes'], { encoding: 'utf8' })
    expect(stdout).toBe(`Says yes in ${join(copy, 'scripts')}\n`)
  } finally {
    rmSync(copy, { recursive: true })
  }
})

test('a change to any part of the program counts at once', () => {
  run()
  write('src/say.ts', "export const say = (word: string): void => console.log('Shouts', word)")
  expect(run()).toContain('Shouts yes')
  expect(kept()).toHaveLength(2)
})

test.each(['talk.js', 'label.json'])(
  'a program whose %s was changed by somebody else is put together again',
  (name) => {
    const told = run()
    const file = join(kept()[0] ?? '', name)
    writeFileSync(file, name.endsWith('.js') ? "console.log('not ours')" : '[["talk.js"')
    expect(run()).toBe(told)
    expect(readFileSync(file, 'utf8')).not.toContain('not ours')
  },
)

test('where nothing can be kept, the TypeScript itself is run', () => {
  write('node_modules/.cache', 'a file')
  expect(run()).toBe(`Says yes in ${join(project, 'scripts')}\n`)
})

test('a mistake in the program is told with its file and line', () => {
  write('src/say.ts', 'export const say = (')
  expect(run()).toContain('src/say.ts:1:20')
  expect(kept()).toEqual([])
})

function run(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/run.js'), 'talk', 'yes'], {
    encoding: 'utf8',
  })
  return stdout + stderr
}

function kept(): readonly string[] {
  const folder = join(project, 'node_modules/.cache/cabinet-reports/programs')
  return readdirSync(folder).map((name) => join(folder, name))
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}
