import { expect, test } from 'vitest'
import { watchFetch } from './watch-fetch.ts'

const answering = (fetchIt: () => Promise<Response>) => ({ fetch: fetchIt as typeof fetch })

test('a file that is not there is reported once, though the engine goes on without it', async () => {
  const scope = answering(() => Promise.resolve(new Response('', { status: 404 })))
  const watch = watchFetch(scope)
  await scope.fetch('/index/a.pf_index')
  expect(() => watch.throwIfFailed()).toThrow('404')
  expect(() => watch.throwIfFailed()).not.toThrow()
})

test('a connection that fails is reported, and fails for who asked', async () => {
  const scope = answering(() => Promise.reject(new Error('offline')))
  const watch = watchFetch(scope)
  await expect(scope.fetch('/index/a.pf_index')).rejects.toThrow('offline')
  expect(() => watch.throwIfFailed()).toThrow('offline')
})

test('what loads is not told', async () => {
  const scope = answering(() => Promise.resolve(new Response('words')))
  const watch = watchFetch(scope)
  expect(await (await scope.fetch('/index/a.pf_index')).text()).toBe('words')
  expect(() => watch.throwIfFailed()).not.toThrow()
})
