import type { Token } from 'markdown-it'
import type { TableRow } from '../domain/prose.ts'
import { plainText } from './plain-text.ts'

/** Gathers the rows that have addresses, each cell with the header of its column. */
export function outlineRows(tokens: readonly Token[]): readonly TableRow[] {
  const rows: (Omit<TableRow, 'text'> & { readonly cells: string[] })[] = []
  let section = ''
  let headers: string[] = []
  let column = 0
  for (const [index, token] of tokens.entries()) {
    const words = () => plainText(tokens[index + 1]?.children ?? []).trim()
    if (token.type === 'heading_open') section = words()
    else if (token.type === 'thead_open') headers = []
    else if (token.type === 'th_open') headers.push(words())
    else if (token.type === 'tr_open') {
      column = 0
      const anchor = token.attrGet('id')
      if (anchor !== null) rows.push({ anchor: String(anchor), label: token.info, section, cells: [] })
    } else if (token.type === 'td_open') {
      const header = headers[column] ?? ''
      if (words() !== '') rows.at(-1)?.cells.push(header === '' ? words() : `${header}: ${words()}`)
      column += 1
    }
  }
  return rows.map(({ cells, ...row }) => ({ ...row, text: cells.join(', ') })).filter(({ text }) => text !== '')
}
