import { expect, test } from 'vitest'
import { withPath } from './with-path.ts'

const full = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })

test('a full disk, which names no path, is told of what was being written, also where it is the cause of another failure', async () => {
  await expect(withPath('_site', () => Promise.reject(full()))).rejects.toMatchObject({ path: '_site' })
  const wrapped = new Error('Could not write the page', { cause: full() })
  await expect(withPath('_site', () => Promise.reject(wrapped))).rejects.toMatchObject({ cause: { path: '_site' } })
  const asEleventyWraps = Object.assign(new Error('Having trouble'), { originalError: full() })
  await expect(withPath('_site', () => Promise.reject(asEleventyWraps))).rejects.toMatchObject({
    originalError: { path: '_site' },
  })
})

const failing = () => Promise.reject(Object.assign(full(), { path: 'templates/home.njk' }))

test('a failure that names its path keeps it, unless the whole is to be named', async () => {
  await expect(withPath('_site', failing)).rejects.toMatchObject({ path: 'templates/home.njk' })
  await expect(withPath('_site', failing, { isWhole: true })).rejects.toMatchObject({ path: '_site' })
})
