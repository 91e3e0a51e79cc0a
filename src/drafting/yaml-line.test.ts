import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../content/front-matter/read-yaml.ts'
import { yamlLine } from './yaml-line.ts'

test.each([
  ['Care home fees', 'title: Care home fees'],
  ['Care home fees: an update', 'title: "Care home fees: an update"'],
  ['Item #3', 'title: "Item #3"'],
  ['“Care”', 'title: "“Care”"'],
  ['- a list', 'title: "- a list"'],
  ['(still to fill – the wards)', 'title: (still to fill – the wards)'],
])('%s is written %s', (value, line) => {
  expect(yamlLine('title', value)).toBe(line)
})

test('every value is read back to the letter', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (value) => {
      expect(readYaml(yamlLine('title', value), 'council.yaml')).toMatchObject({
        problems: [],
        value: { data: { title: value } },
      })
    }),
  )
})
