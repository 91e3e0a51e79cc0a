import type { MarkdownIt, StateCore } from 'markdown-it'
import { headingAnchors } from '../../domain/anchors.ts'
import { plainText } from '../plain-text.ts'
import { readingOf, report, type Reading } from '../reading.ts'

/** Gives each heading an address made of its words, and reports levels that are missing: a page's title is its one `#`. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push('heading_addresses', addressHeadings)
}

function addressHeadings(state: StateCore): void {
  const reading = readingOf(state.env)
  let level = 1
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== 'heading_open') continue
    const text = plainText(state.tokens[index + 1]?.children ?? [])
    token.attrSet('id', reading.anchors.claim(headingAnchors(text)))
    const before = level
    level = Number(token.tag.slice(1))
    reportLevel(reading, token.map?.[0] ?? 0, text, before, level)
  }
}

function reportLevel(reading: Reading, line: number, text: string, before: number, level: number): void {
  if (level > 1 && level <= before + 1) return
  const kind = 'heading-level'
  if (level === 1) {
    const message = `The heading "${text}" is a title (#), and the page has its title already`
    return report(reading, line, { kind, message, advice: `Write ## ${text}` })
  }
  const above = before === 1 ? "the page's title" : `a heading of level ${before}`
  const message = `The heading "${text}" is of level ${level} under ${above}: level ${before + 1} is left out`
  report(reading, line, { kind, message, advice: `Write ${'#'.repeat(before + 1)} ${text}` })
}
