import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import packageFile from '../package.json' with { type: 'json' }

/** What of a workflow is looked at. */
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly needs?: string
  readonly 'timeout-minutes'?: number
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly steps: readonly Step[]
}
interface Step {
  readonly uses?: string
  readonly run?: string
  readonly id?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

const folder = join(import.meta.dirname, '..', '.github', 'workflows')
const workflows = readdirSync(folder).map((name): readonly [string, Workflow] => {
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { uniqueKeys: true })
  // A workflow that is not as typed fails the tests below, which is what they are for.
  return [name, (document.errors.length > 0 ? { jobs: {} } : document.toJS()) as Workflow]
})
const jobs = workflows.flatMap(([name, { jobs: all }]) =>
  Object.entries(all).map(([job, value]) => [`${name}: ${job}`, value] as const),
)
const steps = jobs.flatMap(([name, { steps: all }]) => all.map((step) => [name, step] as const))

test('there is a workflow for each occasion, and each can be read', () => {
  expect(Object.fromEntries(workflows.map(([name, { on }]) => [name, Object.keys(on)]))).toEqual({
    'check.yml': ['pull_request'],
    'publish.yml': ['push', 'workflow_dispatch'],
    'upkeep.yml': ['schedule', 'workflow_dispatch'],
  })
})

test('every npm script that a workflow runs is there', () => {
  const scripts = steps.flatMap(([, { run = '' }]) =>
    [...run.matchAll(/npm (?:run )?(?!ci\b|run\b)([\w-]+)/g)].map((match) => match[1] ?? ''),
  )
  expect(new Set(scripts)).toEqual(new Set(['check', 'build', 'test', 'bench', 'upkeep']))
  expect(scripts.filter((script) => !(script in packageFile.scripts))).toEqual([])
})

test('actions are GitHub’s own, at a major version', () => {
  const used = [...new Set(steps.flatMap(([, { uses }]) => uses ?? []))]
  expect(used.length).toBeGreaterThan(4)
  expect(used.filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))).toEqual([])
})

test('a workflow may read the repository and no more; only the deployment may write, to Pages, and what records it, to the ledger', () => {
  expect(workflows.map(([, { permissions }]) => permissions)).toEqual(workflows.map(() => ({ contents: 'read' })))
  expect(
    Object.fromEntries(jobs.flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : []))),
  ).toEqual({
    'publish.yml: build': { contents: 'read', pages: 'read' },
    'publish.yml: deploy': { pages: 'write', 'id-token': 'write' },
    'publish.yml: record': { contents: 'write' },
  })
})

test('no job runs for ever, and none puts what others wrote into a command', () => {
  expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([])
  expect(steps.filter(([, { run = '' }]) => run.includes('${{')).map(([name]) => name)).toEqual([])
})

test('tests run on every Node that the project promises', () => {
  expect(workflows.find(([name]) => name === 'check.yml')?.[1].jobs['test']?.strategy?.matrix['node']).toEqual([
    20, 22, 24,
  ])
  expect(packageFile.engines.node).toBe('>=20.20')
})

test('what was published is recorded once it is live, and nothing else is written', () => {
  const record = workflows.find(([name]) => name === 'publish.yml')?.[1].jobs['record']
  const runs = record?.steps.flatMap(({ run }) => run ?? []) ?? []
  expect(record?.needs).toBe('deploy')
  expect(runs).toContain('npm run build -- --record')
  expect(runs.join('\n').match(/git add .*/g)).toEqual(['git add content/.published'])
})

test('what is published is built for the address and path that Pages gives, from steps that are there', () => {
  const publish = workflows.find(([name]) => name === 'publish.yml')?.[1].jobs['build']
  const build = publish?.steps.find(({ run }) => run?.startsWith('npm run build'))
  expect(build).toMatchObject({
    run: 'npm run build -- --address "$ORIGIN" --base-path "$BASE_PATH"',
    env: { ORIGIN: '${{ steps.pages.outputs.origin }}', BASE_PATH: '${{ steps.pages.outputs.base_path }}' },
  })
  expect(publish?.steps.map(({ id, uses }) => [id, uses])).toContainEqual(['pages', 'actions/configure-pages@v5'])
})

test('where content is checked or built, its whole history is at hand', () => {
  const looking = jobs.filter(([, { steps: all }]) => all.some(({ run = '' }) => /npm run (?:check|build)/.test(run)))
  expect(looking.length).toBeGreaterThan(2)
  const depths = looking.map(([name, { steps: all }]) => [
    name,
    all.find(({ uses = '' }) => uses.startsWith('actions/checkout@'))?.with?.['fetch-depth'],
  ])
  expect(depths).toEqual(looking.map(([name]) => [name, 0]))
})
