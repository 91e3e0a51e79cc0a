import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveReference } from '../domain/numbering/resolve-reference.ts'
import type { ProseContext } from '../domain/prose.ts'
import { madeUpReport, type MadeUpBlock, type MadeUpReport } from '../testing/made-up-report.ts'
import { readProse } from './read-prose.ts'

test('in a thousand made-up reports each number has one address, and each reference leads to what it says or nowhere', () => {
  let references = 0
  fc.assert(
    fc.property(madeUpReport, (report) => {
      const { value, problems } = readProse(markdownOf(report), { file: 'report.md', firstLine: 1, numbered: true })
      expect(problems).toEqual([])
      expect(value.paragraphs.map(({ printed, anchor, label }) => [printed, anchor, label])).toEqual(
        report.numbers.map(({ printed, anchor, cited, part }) => [
          printed,
          anchor,
          part === '' ? cited : `${cited} of ${part}`,
        ]),
      )
      const context: ProseContext = {
        href: (address) => address,
        insert: () => '',
        referTo: (reference) => {
          const { found } = resolveReference(reference, value.paragraphs, reference.from)
          return found && `#${found.anchor}`
        },
      }
      const [, ...pieces] = value.toHtml(context).split('<div class="paragraph" id="')
      expect(pieces.map((piece) => [...piece.matchAll(/<a href="#([^"]*)">/g)].map(([, anchor]) => anchor))).toEqual(
        report.numbers.map(({ leadsTo }) => (leadsTo === undefined ? [] : [leadsTo])),
      )
      const ids = [...value.toHtml(context).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids).toEqual([...new Set(ids)])
      references += report.numbers.filter(({ leadsTo }) => leadsTo !== undefined).length
    }),
    { numRuns: 1000, seed: 20261126 },
  )
  expect(references).toBeGreaterThan(3000)
})

function markdownOf({ blocks }: MadeUpReport): string {
  const written = blocks.map((block, at) => blockOf(block, at))
  return `${written.join('\n\n')}\n\n[^1]: A note, with paragraph 9 of the Act.\n`
}

function blockOf(block: MadeUpBlock, at: number): string {
  if (block.kind === 'heading') return `## ${block.text}${at === 0 ? '[^1]' : ''}`
  if (block.kind === 'table') return '| Home | Fee |\n| --- | --: |\n| Larch | 1.10 |'
  if (block.kind === 'list') return '- a bullet\n- another'
  if (block.kind !== 'number') return 'Words that have no number.'
  const { depth, printed, words } = block.number
  return `${' '.repeat(depth * 4)}${printed} ${words}`
}
