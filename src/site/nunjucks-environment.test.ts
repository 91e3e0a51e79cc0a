import { expect, test } from 'vitest'
import { nunjucksEnvironment } from './nunjucks-environment.ts'

test('a name that a template gets wrong stops the build, where an empty heading would be published', () => {
  const environment = nunjucksEnvironment({})
  const view = { title: 'Fees & rents' }
  expect(environment.renderString('<h1>{{ view.title }}</h1>', { view })).toBe('<h1>Fees &amp; rents</h1>')
  expect(() => environment.renderString('<h1>{{ view.titel }}</h1>', { view })).toThrow('undefined')
})
