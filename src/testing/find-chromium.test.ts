import { expect, test } from 'vitest'
import { findChromium, type Candidate } from './find-chromium.ts'

const debian: Candidate = { name: 'Debian’s', find: async () => ({ executablePath: '/usr/bin/chromium' }) }
const packed: Candidate = { name: 'the packed one', find: async () => ({ executablePath: '/cache/chromium' }) }
const absent: Candidate = { name: 'an absent one', find: async () => undefined }
const asked: Candidate = { ...debian, name: 'CHROMIUM_PATH', isAskedFor: true }

test('takes the first that starts', async () => {
  const found = await findChromium([absent, debian, packed], async () => {})
  expect(found.executablePath).toBe('/usr/bin/chromium')
})

test('passes over one that is there but does not start', async () => {
  const found = await findChromium([debian, packed], async ({ executablePath }) => {
    if (executablePath === '/usr/bin/chromium') throw new Error('libnss3.so is missing')
  })
  expect(found.executablePath).toBe('/cache/chromium')
})

test('does not look further where the one that was asked for does not start', async () => {
  const finding = findChromium([asked, packed], async () => {
    throw new Error('not a browser\nand more')
  })
  await expect(finding).rejects.toThrow('CHROMIUM_PATH does not start: not a browser')
})

test('says everything it tried where nothing starts', async () => {
  const finding = findChromium([absent, debian], async () => {
    throw new Error('libnss3.so is missing')
  })
  await expect(finding).rejects.toThrow(
    'No Chromium starts on this machine. Tried:\n  an absent one: not there\n  Debian’s: libnss3.so is missing',
  )
})
