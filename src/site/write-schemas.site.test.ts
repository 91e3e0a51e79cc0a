import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { classifyFile } from '../content/files/classify-file.ts'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { describeProblems } from '../testing/describe-problems.ts'
import { writeSchemas } from './write-schemas.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const TOP = join(import.meta.dirname, '..', '..')
const CONTENT = join(TOP, 'content')

let folder = ''
const schemas = new Map<string, ValidateFunction>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schemas-'))
  expect(await writeSchemas({ contentFolder: CONTENT, outputFolder: folder, today: TODAY })).toEqual({
    written: 14,
    isWhole: true,
  })
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    keywords: ['x-refers-to'],
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, email: /@/, uri: /^https?:/ },
  })
  for (const file of await readdir(folder)) {
    schemas.set(file.replace('.json', ''), ajv.compile(JSON.parse(await readFile(join(folder, file), 'utf8'))))
  }
})
afterAll(() => rm(folder, { recursive: true }))

test('every file of the content is right by the schema of its kind, as another reader of YAML reads it', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const path of await readdir(CONTENT, { recursive: true })) {
    const kind = /\.(?:md|yaml)$/.test(path)
      ? classifyFile(path.replaceAll('\\', '/'), path).classified?.kind
      : undefined
    // The officers' guide comes with the program: its pages are not written by councils.
    if (kind === undefined || kind === 'guide' || kind === 'problem') continue
    const validate = schemas.get(kind) ?? expect.fail(`No schema of a ${kind} was written`)
    tried += 1
    if (!validate(frontMatter(await readFile(join(CONTENT, path), 'utf8'))))
      wrong.push(`${path}: ${JSON.stringify(validate.errors)}`)
  }
  expect(tried).toBeGreaterThan(35)
  expect(wrong).toEqual([])
})

test.each([
  [
    'a status that the council does not have',
    { status: 'finished' },
    '/history/0/status must be equal to one of the allowed values',
  ],
  [
    'a programme without a file',
    { programme: 'housing' },
    '/history/0/programme must be equal to one of the allowed values',
  ],
  [
    'a report that is not held',
    { report: '2019/none' },
    '/history/0/report must be equal to one of the allowed values',
  ],
  ['a day in another form', { date: '29/10/2021' }, '/history/0/date must match format "date"'],
  ['a misspelt field', { sponser: 'Ruth Okafor' }, '/history/0 must NOT have additional properties'],
])('an editor marks %s in a project', (_what, change, marked) => {
  const validate = schemas.get('project') ?? expect.fail()
  const entry = { date: '2021-10-29', report: '2021/joint-technology-strategy-update', paragraph: 10 }
  validate({ title: 'New ledger', order: 1, history: [{ ...entry, ...change }] })
  expect(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([marked])
})

test('without content that can be read, the schemas are written all the same', async () => {
  const outcome = await writeSchemas({ contentFolder: join(TOP, 'templates'), outputFolder: folder, today: TODAY })
  expect(outcome).toEqual({ written: 14, isWhole: false })
})

describe('in Visual Studio Code', () => {
  test('the files of YAML are given the schemas that npm run schemas writes', async () => {
    expect(await settingsOf('settings.json')).toEqual({
      'yaml.schemas': {
        '.vscode/schemas/settings.json': 'content/council.yaml',
        '.vscode/schemas/glossary.json': 'content/glossary.yaml',
      },
    })
    expect([...schemas.keys()]).toEqual(expect.arrayContaining(['settings', 'glossary']))
  })

  test('what npm run check tells is found and shown at its line', async () => {
    const tasks = await settingsOf('tasks.json')
    expect(tasks).toMatchObject({ tasks: [{ script: 'schemas' }, { script: 'check' }] })
    // The matcher is looked at as text: what VS Code asks of it is not ours to type.
    const [first = '', second = ''] = [...JSON.stringify(tasks).matchAll(/"regexp":("(?:[^"\\]|\\.)*")/g)].map(
      (match) => String(JSON.parse(match[1] ?? '')),
    )
    const [place = '', message = ''] = describeProblems([
      { file: 'projects/new-ledger.md', from: 'status: planned', to: 'status: plannd' },
    ]).split('\n')
    expect(new RegExp(first).exec(place)?.slice(1)).toEqual([
      'content/projects/new-ledger.md',
      '6',
      '13',
      'unknown-status',
      undefined,
    ])
    expect(new RegExp(second).exec(message)?.[1]).toMatch(/^Cannot find the status "plannd"/)
  })
})

function frontMatter(text: string): unknown {
  return parse(text.startsWith('---') ? (text.split(/^---$/m)[1] ?? '') : text)
}

async function settingsOf(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(TOP, '.vscode', name), 'utf8'))
}
