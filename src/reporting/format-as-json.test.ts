import { expect, test } from 'vitest'
import { formatAsJson } from './format-as-json.ts'

test('names with invisible characters are escaped in JSON, and read back as they are', () => {
  const file = 'content/\u001b[31m\u009b\u202e\u2028\u007f\u{e0041}é.md'
  const json = formatAsJson({
    problems: [{ kind: 'bad-file-name', severity: 'error', location: { file }, message: file, advice: 'Rename it' }],
    files: 1,
    help: new Map(),
  })
  expect(json).toMatch(/^[\n -~é]*$/)
  const { problems } = JSON.parse(json) as { readonly problems: readonly { readonly file: string }[] }
  expect(problems[0]?.file).toBe(file)
})
