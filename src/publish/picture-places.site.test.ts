import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

test.each(['site', 'fullCouncil'] as const)('every picture of the %s has its place before it is there', (name) => {
  const { folder } = inject(name)
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/<img\b[^>]*>/g) ?? [])
  expect(pictures.length).toBeGreaterThan(1)
  expect(pictures.filter((picture) => !/ width="[1-9]\d*" height="[1-9]\d*"/.test(picture))).toEqual([])
})
