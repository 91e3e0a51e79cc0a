import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ADDRESS, SITE_FOLDER } from '../domain/addresses.ts'
import { ANCHOR } from '../domain/anchors.ts'

const TOP = join(import.meta.dirname, '..', '..')
const HOMES = ['src/domain/addresses.ts', 'src/domain/part-addresses.ts', 'src/domain/anchors.ts']
/** Their words are examples, and schemas show how a field is filled in. */
const EXAMPLES = /\.test\.ts$|\/fixtures\/|^src\/testing\/|\.yaml$|^src\/content\/schemas\//

const sources = ['src', 'templates']
  .flatMap((folder) =>
    readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|njk)$/.test(entry.name))
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(TOP.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  .filter((file) => !EXAMPLES.test(file) && !HOMES.includes(file))

test('addresses in the site are made in one place', () => {
  const folders = [...Object.values(ADDRESS), ...Object.values(SITE_FOLDER)].map(
    (address) => address.split('/')[1] ?? '',
  )
  const names = [...new Set(folders)].filter((name) => name !== '').map((name) => name.replace('.', '\\.'))
  expect(names).toContain('reports')
  const address = new RegExp(`['"\`]/(?:${names.join('|')})(?:[/'"\`?#]|\\$\\{)`)
  expect(linesWith(address)).toEqual([])
  expect(linesWith(/href\(['"]|permalink: \/|view\.address [!=]= "/, '.njk')).toEqual([])
})

test('anchors are made in one place', () => {
  const stems = [...new Set(Object.values(ANCHOR).map((anchor) => anchor.split('-')[0] ?? ''))]
  expect(stems).toContain('page')
  const made = ['decision', 'programme', 'project', 'term', 'para', 'recommendation', 'resolution', 'year']
  const anchor = new RegExp(`['"\`]#?(?:page--|(?:${[...stems, ...made].join('|')})-(?:-|\\$\\{))`)
  expect(linesWith(anchor)).toEqual([])
  // A template takes every id and what leads to it from a view, or from the anchors that all templates know.
  expect(linesWith(/\b(?:id|for|aria-labelledby|aria-describedby)="[a-z]|href="#[a-z]/, '.njk')).toEqual([])
})

function linesWith(pattern: RegExp, ending = ''): readonly string[] {
  expect(sources.length).toBeGreaterThan(300)
  return sources
    .filter((file) => file.endsWith(ending))
    .flatMap((file) =>
      withoutComments(readFileSync(join(TOP, file), 'utf8'))
        .split('\n')
        .flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])),
    )
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\{#[\s\S]*?#\}|(^|\s)\/\/.*$/gm, '$1')
}
