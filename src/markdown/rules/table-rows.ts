import type { MarkdownIt, StateCore } from 'markdown-it'
import { tableRowAnchor } from '../../domain/anchors.ts'

/**
 * Gives each row of each table its address: `table-2--row-3`. The two hyphens keep it apart from those of headings. Headers are
 * not counted as rows.
 */
export function tableRows(md: MarkdownIt): void {
  md.core.ruler.push('table_rows', addressRows)
}

function addressRows(state: StateCore): void {
  let [table, row] = [0, 0]
  let isInBody = false
  for (const token of state.tokens) {
    if (token.type === 'table_open') [table, row] = [table + 1, 0]
    else if (token.type === 'tbody_open') isInBody = true
    else if (token.type === 'tbody_close') isInBody = false
    else if (token.type === 'tr_open' && isInBody) {
      row += 1
      token.attrSet('id', tableRowAnchor(table, row))
      token.info = `Table ${table}, row ${row}`
    }
  }
}
