import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ProseContext } from '../domain/prose.ts'
import { resolveReference } from '../domain/numbering/resolve-reference.ts'
import { parseFixtures } from './fixture.ts'
import { readProse } from './read-prose.ts'

/*
 * The examples in fixtures/*.txt. A problem is expected as a line `! LINE KIND: message`. A file whose name begins with
 * `numbered-` is read as a report. The page they are printed on stands under /base/ and knows Annex B, Appendix A and
 * the paragraphs that the example itself has. The marks of words are left out: words-mark.test.ts has them.
 */
const FOLDER = new URL('fixtures/', import.meta.url)

for (const file of readdirSync(FOLDER)) {
  describe(file, () => {
    for (const { title, line, input, expected } of parseFixtures(readFileSync(new URL(file, FOLDER), 'utf8'))) {
      test(`${title} (line ${line})`, () => {
        expect(outcome(input, file.startsWith('numbered-'))).toBe(expected)
      })
    }
  })
}

function outcome(input: string, numbered: boolean): string {
  const { value, problems } = readProse(input, { file: 'report.md', firstLine: 1, numbered })
  const known = new Map([
    ['Annex B', '/strategy/annex-b/'],
    ['Appendix A', '/strategy/'],
  ])
  const context: ProseContext = {
    href: (address) => `/base${address}`,
    referTo: (reference) => {
      if (reference.to === 'appendix') return known.get(reference.key)
      const { found } = resolveReference(reference, value.paragraphs, reference.from)
      return found && `#${found.anchor}`
    },
    insert: (name) => `<table id="${name}"></table>`,
  }
  const said = problems.map(({ location, kind, message }) => `! ${location.line} ${kind}: ${message}`)
  const html = value.toHtml(context).replace(/ data-words="[0-9a-f]{8}"/g, '')
  return [html.trimEnd(), ...said].filter(Boolean).join('\n')
}
