import { expect, test } from 'vitest'
import { nunjucksEnvironment } from './nunjucks-environment.ts'

test('a name that a template gets wrong stops the build, where an empty heading would be published', () => {
  const template = (name: string) => `<h1>{{ view.${name} }}</h1>`
  const environment = nunjucksEnvironment({})
  expect(environment.renderString(template('title'), { view: { title: 'Fees & rents' } })).toBe(
    '<h1>Fees &amp; rents</h1>',
  )
  expect(() => environment.renderString(template('titel'), { view: { title: 'Fees & rents' } })).toThrow('undefined')
})
