import type { MarkdownIt, StateInline } from 'markdown-it'
import { readingOf, report } from '../reading.ts'
import { newlinesBefore } from './source-lines.ts'

const ATTRIBUTE = String.raw`\s+[a-zA-Z_:][\w:.-]*(?:\s*=\s*(?:[^"'=<>` + '`' + String.raw`\s]+|'[^']*'|"[^"]*"))?`
/** A whole tag as CommonMark defines it, or the beginning of what a browser would take for one. */
const TAG = new RegExp(
  String.raw`<(?:(\/?[a-zA-Z][a-zA-Z0-9-]*)(?:(?:${ATTRIBUTE})*\s*\/?>)|` +
    String.raw`(\/?(?:script|style|iframe|svg|img|div|span|table|br|hr|ul|ol|li|form|input|object|embed|link|meta))(?=[\s/>]|$)|` +
    String.raw`(!--)(?:[^]*?-->)?|(!\[CDATA\[|\?|![a-zA-Z]))`,
  'iy',
)

/** HTML is no part of a report: whatever tag an author writes is printed as the characters it is, and reported. */
export function rawHtml(md: MarkdownIt): void {
  md.disable(['html_block', 'html_inline'])
  md.inline.ruler.before('html_inline', 'raw_html', readTag)
}

function readTag(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false
  TAG.lastIndex = state.pos
  const match = TAG.exec(state.src)
  if (!match) return false
  if (!silent) {
    state.pending += match[0]
    reportTag(state, match)
  }
  state.pos += match[0].length
  return true
}

function reportTag(state: StateInline, match: RegExpExecArray): void {
  const name = match[1] ?? match[2]
  // The tag that opens has been reported already; one report is enough for a pair.
  if (name?.startsWith('/') && new RegExp(`<${name.slice(1)}\\b`, 'i').test(state.src.slice(0, state.pos))) return
  const reading = readingOf(state.env)
  const written = name ? `the tag <${name}>` : match[3] ? 'a comment <!-- -->' : `<${match[4] ?? ''}`
  report(reading, reading.blockLine + newlinesBefore(state.src, state.pos), {
    kind: 'raw-html',
    message: `Cannot print ${written}: HTML is not allowed in a text`,
    advice: 'Write it in Markdown, for example **bold** for <b>; for the sign itself, write \\<',
  })
}
