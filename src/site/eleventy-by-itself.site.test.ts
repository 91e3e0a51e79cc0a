import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { ON_TEST_DAY } from '../testing/test-day.ts'
import { PROJECT_FOLDER } from './project-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'eleventy-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('Eleventy by itself makes the pages with their styles, scripts and data, and all but search and the receipt is as in the published site', () => {
  const { status, stderr } = spawnSync('npx', ['@11ty/eleventy', '--quiet', `--output=${folder}`], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
    env: { ...process.env, ...ON_TEST_DAY },
    shell: process.platform === 'win32',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const published = filesIn(inject('site').folder).filter(
    (file) => !/^(?:pagefind|manifest\.json$|\.cabinet-reports)/.test(file),
  )
  expect(published.length).toBeGreaterThan(150)
  expect(filesIn(folder)).toEqual(published)
  const differing = published.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(inject('site').folder, file))),
  )
  expect(differing).toEqual([])
})

function filesIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
    .toSorted()
}
