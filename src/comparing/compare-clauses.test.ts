import { expect, test } from 'vitest'
import { readProse } from '../markdown/read-prose.ts'
import { firstRecord } from '../search/fixtures/first-record.ts'
import { compareClauses } from './compare-clauses.ts'

function prose(text: string) {
  const read = readProse(text, { file: 'dues.md', firstLine: 1, numbered: true, unit: 'resolution', notes: 'nowhere' })
  return read.value ?? expect.fail()
}

/** A comparison as one would read it aloud. */
function told(asked: string, resolved: string): readonly string[] {
  return compareClauses(prose(asked), prose(resolved)).map(
    ({ fate, label, formerLabel, isMoved, words }) =>
      `${label}${formerLabel === undefined ? '' : ` was ${formerLabel}`} ${fate}${isMoved ? ', moved' : ''}: ${words
        .map(({ kind, text }) => (kind === 'same' ? text : kind === 'put-in' ? `[+${text}]` : `[-${text}]`))
        .join('')}`,
  )
}

const DUES = `That Cabinet:

(a) raises the dues of fishing boats by 2% from 1 April 2025;

(b) raises the dues of pleasure boats by 6% from 1 April 2025; and

(c) notes what the harbour’s users said.`

test('a resolution in the words of the recommendation is as recommended, clause by clause', () => {
  expect(told(DUES, DUES)).toEqual([
    ' as-recommended: That Cabinet',
    '(a) as-recommended: raises the dues of fishing boats by 2% from 1 April 2025',
    '(b) as-recommended: raises the dues of pleasure boats by 6% from 1 April 2025',
    '(c) as-recommended: notes what the harbour’s users said',
  ])
})

test('a changed sum is marked where it stands, and no other word of the clause is', () => {
  expect(told(DUES, DUES.replace('by 2%', 'by 1%'))[1]).toBe(
    '(a) changed: raises the dues of fishing boats by [-2][+1]% from 1 April 2025',
  )
})

test('a clause that is put in moves the letters of those after it, and they are still the same clauses', () => {
  const resolved = `That Cabinet:

(a) raises the dues of fishing boats by 2% from 1 April 2025;

(b) asks the Head of Coast to write to each owner;

(c) raises the dues of pleasure boats by 6% from 1 April 2025; and

(d) notes what the harbour’s users said.`
  expect(told(DUES, resolved)).toEqual([
    ' as-recommended: That Cabinet',
    '(a) as-recommended: raises the dues of fishing boats by 2% from 1 April 2025',
    '(b) put-in: [+asks the Head of Coast to write to each owner]',
    '(c) was (b) as-recommended: raises the dues of pleasure boats by 6% from 1 April 2025',
    '(d) was (c) as-recommended: notes what the harbour’s users said',
  ])
})

test('a clause that is left out stands where it would have stood, and one that changed its place says so', () => {
  const resolved = `That Cabinet:

(a) notes what the harbour’s users said; and

(b) raises the dues of fishing boats by 2% from 1 April 2025.`
  expect(told(DUES, resolved)).toEqual([
    ' as-recommended: That Cabinet',
    '(a) was (c) as-recommended, moved: notes what the harbour’s users said',
    '(b) was (a) as-recommended: raises the dues of fishing boats by 2% from 1 April 2025',
    '(b) left-out: [-raises the dues of pleasure boats by 6% from 1 April 2025]',
  ])
})

test('nothing that was resolved instead is taken for a change of something it has nothing to do with', () => {
  expect(told('That the fees be agreed.', 'Deferred to the next meeting for more figures.')).toEqual([
    ' put-in: [+Deferred to the next meeting for more figures]',
    ' left-out: [-That the fees be agreed]',
  ])
})

test('South’s resolution of 2021 is the recommendation in fewer words, which are marked', async () => {
  const { reports, decisions } = await firstRecord()
  const resolution = decisions.find(({ council }) => council === 'south')?.resolution
  const [report] = reports
  if (!report || resolution === undefined || resolution === 'not held') throw new Error('Nothing to compare')
  const [clause, ...others] = compareClauses(report.recommendation, resolution)
  expect(others).toEqual([])
  expect(clause?.fate).toBe('changed')
  const without = (kind: 'left-out' | 'put-in') =>
    (clause?.words ?? [])
      .filter((words) => words.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect(without('put-in')).toBe(
    'Cabinet to note the update on the projects incorporated in the Joint Technology Strategy and to support the continuing implementation of the programme',
  )
  expect(without('left-out')).toBe('Resolved to note the update and to support the continuing implementation')
})
