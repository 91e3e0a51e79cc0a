import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFile } from '../drafting/new-file.ts'
import { readProse } from '../markdown/read-prose.ts'
import { parseNewArguments } from './parse-new-arguments.ts'

const TOP = join(import.meta.dirname, '..', '..')
const GUIDE = join(TOP, 'content', 'guide')

/** A program that the guide says where to get. */
const OTHER_PROGRAM = /^pdftotext /

/** Every command of the guide, as an officer would type it. */
const commands = readdirSync(GUIDE)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => [...readFileSync(join(GUIDE, name), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)])
  .flatMap(([, block = '']) => block.trim().split('\n'))
const newCommands = commands.filter((command) => command.startsWith('npm run new -- '))

/** What is there when an officer begins: two steps of the guide may show two ways to make one file. */
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'))
  cpSync(join(TOP, 'content'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('every command of the guide is one that there is', () => {
  const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = commands
    .filter((command) => !OTHER_PROGRAM.test(command))
    .map((command) => /^npm (?:run )?([\w-]+)/.exec(command)?.[1] ?? command)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([])
})

test.each(newCommands)('%s does what the guide says', async (command) => {
  const words = [...command.slice('npm run new -- '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
  const request = parseNewArguments([...words, '--content', folder])
  // Where the guide says that questions are asked, the last choice is taken, and a day given.
  const person = {
    ask: (prompt: string) =>
      Promise.resolve(/day (?:of|on)/.test(prompt) ? '1 December 2026' : prompt.includes('a number') ? '1' : ''),
    say: () => undefined,
  }
  const { isMade, lines } = await newFile(request, readProse, person)
  expect({ isMade, lines }).toMatchObject({ isMade: true })
})
