import type { MarkdownIt, StateBlock } from 'markdown-it'
import { closest } from 'fastest-levenshtein'
import { leaveGap } from '../printing.ts'
import { readingOf, report, type Reading } from '../reading.ts'

const INSERT = /^\[\[([^[\]\n]+)\]\][ \t]*$/

/** A line by itself such as `[[project-table]]` asks the page to put something there. */
export function inserts(md: MarkdownIt): void {
  md.block.ruler.before('paragraph', 'insert', readInsert, { alt: ['paragraph', 'reference', 'blockquote'] })
  md.renderer.rules['insert'] = (tokens, index, _options, env) => {
    const name = tokens[index]?.info ?? ''
    return `${leaveGap(env, { kind: 'insert', name })}\n`
  }
  md.renderer.rules['unknown_insert'] = (tokens, index) =>
    `<p>${md.utils.escapeHtml(tokens[index]?.content ?? '')}</p>\n`
}

function readInsert(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)
  const line = state.src.slice(from, state.eMarks[start])
  const name = INSERT.exec(line)?.[1]?.trim()
  if (!name) return false
  if (silent) return true
  const reading = readingOf(state.env)
  const isKnown = reading.knownInserts.includes(name)
  const token = state.push(isKnown ? 'insert' : 'unknown_insert', '', 0)
  token.map = [start, start + 1]
  token.block = true
  if (isKnown) token.info = name
  else {
    token.content = line.trim()
    reportUnknown(reading, start, name)
  }
  state.line = start + 1
  return true
}

function reportUnknown(reading: Reading, line: number, name: string): void {
  const known = reading.knownInserts
  report(reading, line, {
    kind: 'unknown-insert',
    message: `Cannot insert "${name}": there is no such thing to insert`,
    advice: `Write ${known.map((each) => `[[${each}]]`).join(' or ') || 'the text itself'}`,
    ...(known.length > 0 && { nearest: closest(name, known) }),
  })
}
