import { expect, test } from 'vitest'
import { HeadingTrail } from './heading-trail.ts'

const heading = (level: number, text: string) => ({ level, text, line: 1 })

test('before the first heading a text is under none', () => {
  const trail = new HeadingTrail()
  expect([trail.place, trail.fresh]).toEqual(['', undefined])
})

test('the place is the outermost heading, until one of its level or above comes', () => {
  const trail = new HeadingTrail()
  const places = [
    heading(3, 'Scope'),
    heading(2, 'Annex A'),
    heading(3, 'Costs'),
    heading(4, 'Fees'),
    heading(2, 'Annex B'),
  ].map((one) => {
    trail.enter(one)
    return trail.place
  })
  expect(places).toEqual(['Scope', 'Annex A', 'Annex A', 'Annex A', 'Annex B'])
})

test('what a number stands under is no longer new', () => {
  const trail = new HeadingTrail()
  trail.enter(heading(2, 'Annex A'))
  trail.enter(heading(3, 'Costs'))
  expect(trail.fresh?.text).toBe('Annex A')
  trail.settle()
  expect([trail.fresh, trail.place]).toEqual([undefined, 'Annex A'])
  trail.enter(heading(3, 'Fees'))
  trail.enter(heading(3, 'Risks'))
  expect(trail.fresh?.text).toBe('Risks')
})
