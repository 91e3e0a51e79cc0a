import { expect, test } from 'vitest'
import { nameMatcher } from './name-matcher.ts'

test.each([
  ['Place', 'Many changes take place.', false],
  ['Place', 'Place your orders early.', false],
  ['Place', 'Officers moved Place to the new system.', true],
  ['Place', 'The Place project is late.', true],
  ['Place', 'Place', true],
  ['Place', 'Marketplace is not it, nor Place-making.', false],
  ['Economy', 'the economy of the Vale', false],
  ['Economy', 'It was part of Economy, which is late.', true],
  ['Lottery', 'a grant of the National Lottery', false],
  ['Lottery', 'The Lottery is live.', true],
  ['Lottery', 'The Lottery Fund paid.', false],
  ['CRM', 'crm and CRMs', true],
  ['Call centre', 'the call centre', true],
  ['Call centre', 'Recall centred on it', false],
])('the project "%s" in "%s": %s', (name, text, isNamed) => {
  expect(nameMatcher(name)(text)).toBe(isNamed)
})
