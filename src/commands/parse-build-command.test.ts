import { expect, test } from 'vitest'
import { parseBuildCommand } from './parse-build-command.ts'

test('builds content into _site where nothing else is said', () => {
  expect(parseBuildCommand([])).toEqual({ contentFolder: 'content', outputFolder: '_site' })
})

test.each([
  ['/reports-site/', '/reports-site/'],
  ['reports-site', '/reports-site/'],
  ['/council/papers', '/council/papers/'],
  ['/', '/'],
])('reads the base path %s', (written, basePath) => {
  expect(parseBuildCommand(['--base-path', written])).toMatchObject({ basePath })
})

test('a build that is asked to record says so', () => {
  expect(parseBuildCommand(['--record'])).toMatchObject({ record: true })
})

test('a build makes PDFs only where it is asked to', () => {
  expect(parseBuildCommand(['--pdf'])).toMatchObject({ pdf: true })
  expect(parseBuildCommand([])).not.toHaveProperty('pdf')
})

test('reads the address without its slash', () => {
  const { address } = parseBuildCommand(['--address', 'https://papers.example.gov.uk/'])
  expect(address).toBe('https://papers.example.gov.uk')
})

test.each([
  [['--address', 'papers.example.gov.uk'], 'Cannot use the address "papers.example.gov.uk"'],
  [['--address', 'https://a.example/papers/'], 'and a path with --base-path'],
  [['--base-path', '/our papers/'], 'Cannot use the base path "/our papers/"'],
  [['--base-path', '/../'], 'Cannot use the base path'],
  [['--contents', 'x'], 'Cannot use the option "--contents". Did you mean "--content"?'],
  [['folder'], 'The options are --content DIR --out DIR --address URL --base-path /x/'],
])('turns away %j', (written, words) => {
  expect(() => parseBuildCommand(written)).toThrow(words)
})
