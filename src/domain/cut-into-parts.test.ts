import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { cutIntoParts } from './cut-into-parts.ts'

const MOST = 100
const itself = (weight: number) => weight
const weights = array(integer({ min: 1, max: MOST }), { maxLength: 60 })
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

test('a short list is shown whole', () => {
  expect(cutIntoParts([40, 30, 20], itself, MOST)).toEqual({ newest: [40, 30, 20], earlier: [] })
})

test('an item that is too heavy for any part has one of its own', () => {
  const { newest, earlier } = cutIntoParts([10, 10, 500, 10], itself, MOST)
  expect([newest, earlier]).toEqual([[10, 10, 500], [[10]]])
})

test('nothing is lost or shown twice, and the newest stands first', () => {
  assert(
    property(weights, (list) => {
      const { newest, earlier } = cutIntoParts(list, itself, MOST)
      expect([...newest, ...earlier.toReversed().flat()]).toEqual(list)
    }),
  )
})

test('no part is heavier than it may be, and the newest never more than twice that', () => {
  assert(
    property(weights, (list) => {
      const { newest, earlier } = cutIntoParts(list, itself, MOST)
      expect(earlier.every((part) => sum(part) <= MOST)).toBe(true)
      expect(sum(newest)).toBeLessThanOrEqual(2 * MOST)
    }),
  )
})

test('what is added changes no earlier part', () => {
  assert(
    property(weights, integer({ min: 1, max: MOST }), (list, added) => {
      const before = cutIntoParts(list, itself, MOST).earlier
      const after = cutIntoParts([added, ...list], itself, MOST).earlier
      expect(after.slice(0, before.length)).toEqual(before)
    }),
  )
})
