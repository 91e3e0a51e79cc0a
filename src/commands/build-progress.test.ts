import { afterEach, expect, test, vi } from 'vitest'
import { buildProgress } from './build-progress.ts'
import { showProgress } from './show-progress.ts'

/** What is shown of a build whose steps are told at these moments, in milliseconds after it began. */
function shownOf(told: readonly (readonly [at: number, what: string, done: number, of: number])[]): readonly string[] {
  const shown: string[] = []
  let time = 0
  const progress = buildProgress(
    (done, of, what) => shown.push(`${done} of ${of} ${what}`),
    () => time,
  )
  for (const [at, what, done, of] of told) {
    time = at
    progress(what, done, of)
  }
  return shown
}

test('a long build says what it does, how many of how many, and about how long that will take yet', () => {
  expect(
    shownOf([
      [0, 'files read', 0, 20_000],
      [2000, 'files read', 1000, 20_000],
      [2100, 'files read', 1050, 20_000],
      [20_000, 'files read', 10_000, 20_000],
      [40_000, 'files read', 20_000, 20_000],
      [40_000, 'pages made', 0, 13_000],
      [50_000, 'pages made', 1000, 13_000],
    ]),
  ).toEqual([
    '1000 of 20000 files read, about 38 s left',
    '10000 of 20000 files read, about 20 s left',
    '20000 of 20000 files read',
    '0 of 13000 pages made',
    '1000 of 13000 pages made, about 2 minutes left',
  ])
})

test('a build that is over in a moment says nothing', () => {
  expect(
    shownOf([
      [0, 'files read', 0, 30],
      [400, 'files read', 30, 30],
      [900, 'pages made', 40, 40],
    ]),
  ).toEqual([])
})

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['a person watches a terminal', true, undefined, '\r5 of 9  pages made\u001b[K'],
  ['it runs in CI', true, 'true', ''],
  ['it is written to a file', false, undefined, ''],
])('progress is drawn only where somebody sees it: %s', (_, isTTY, ci, drawn) => {
  vi.stubEnv('CI', ci)
  const before = { isTTY: process.stderr.isTTY, columns: process.stderr.columns }
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  Object.assign(process.stderr, { isTTY, columns: 80 })
  try {
    showProgress(5, 9, 'pages made')
    expect(write.mock.calls.map(([text]) => text).join('')).toBe(drawn)
  } finally {
    Object.assign(process.stderr, before)
    write.mockRestore()
  }
})
