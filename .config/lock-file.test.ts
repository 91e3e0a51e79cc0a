import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test('every package in the lock file is held to the bytes it had when it was chosen', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>
  }
  const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '')
  expect(packages.length).toBeGreaterThan(0)
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([folder]) => folder)).toEqual([])
})
