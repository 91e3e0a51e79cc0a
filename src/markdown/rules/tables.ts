import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { plainText } from '../plain-text.ts'
import { readingOf, report } from '../reading.ts'

/** Tables scroll by themselves on a narrow screen, are named after the heading above, and their headers say what they head. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push('named_tables', nameTables)
  md.renderer.rules['table_open'] = (tokens, index) => {
    const label = md.utils.escapeHtml(tokens[index]?.info ?? '')
    return `<div class="${classOf(columnsOf(tokens, index))}" role="region" tabindex="0" aria-label="${label}">\n<table>\n`
  }
  md.renderer.rules['table_close'] = () => '</table>\n</div>\n'
}

/** On paper nothing scrolls: the more columns, the smaller the type, and from nine on the page is turned. */
function classOf(columns: number): string {
  if (columns > 18) return 'table-scroll table-scroll--turned table-scroll--widest'
  if (columns > 12) return 'table-scroll table-scroll--turned table-scroll--wider'
  if (columns > 8) return 'table-scroll table-scroll--turned'
  return columns > 5 ? 'table-scroll table-scroll--wide' : 'table-scroll'
}

function columnsOf(tokens: readonly Token[], table: number): number {
  const row = tokens.findIndex(({ type }, at) => at > table && type === 'tr_close')
  return tokens.slice(table, row).filter(({ type }) => type === 'th_open' || type === 'td_open').length
}

function nameTables(state: StateCore): void {
  if (!state.tokens.some((token) => token.type === 'table_open')) return
  const named = new Map<string, number>()
  let section = ''
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'heading_open') section = plainText(state.tokens[index + 1]?.children ?? [])
    else if (token.type === 'table_open') {
      // Regions of a page must not share a name.
      const count = (named.get(section) ?? 0) + 1
      named.set(section, count)
      token.info = `Table${count > 1 ? ` ${count}` : ''}${section && `: ${section}`}`
      reportLongRows(state, token)
    } else if (token.type === 'th_open' || token.type === 'td_open') dressCell(state.tokens, index, token)
  }
}

function dressCell(tokens: readonly Token[], index: number, cell: Token): void {
  // markdown-it aligns by a style attribute, which the site's security policy forbids.
  const alignment = /(?:left|center|right)$/.exec(String(cell.attrGet('style') ?? ''))?.[0]
  cell.attrs = alignment ? [['class', `table__cell--${alignment === 'center' ? 'centre' : alignment}`]] : null
  if (cell.tag !== 'th') return
  const close = tokens[index + 2]
  if (tokens[index + 1]?.content) cell.attrSet('scope', 'col')
  // A header without words heads nothing.
  else if (close) cell.tag = close.tag = 'td'
}

/** Cells beyond the last header would vanish without a word. */
function reportLongRows(state: StateCore, table: Token): void {
  const reading = readingOf(state.env)
  const [from, to] = table.map ?? [0, 0]
  const lines = state.src.split('\n').slice(from, to)
  const columns = cellsIn(lines[1] ?? '')
  for (const [index, line] of lines.entries()) {
    const cells = cellsIn(line)
    if (index < 2 || cells <= columns) continue
    report(reading, from + index, {
      kind: 'table-row',
      message: `This row has ${cells} cells, and the table has ${columns} columns`,
      advice: 'Give each cell its column, and write \\| for a | inside a cell',
    })
  }
}

function cellsIn(line: string): number {
  const row = line
    .trim()
    .replace(/^(?:\d[\d.]*[.)]?\s+)?\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return row.split(/(?<!\\)\|/).length
}
