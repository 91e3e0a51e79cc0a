import type { ResultRow } from './result-row.ts'

const HEADS = ['what', 'reports', 'ours', 'beside it', 'ratio', 'goal', 'met']

/** The figures as a Markdown table, its columns lined up so that it can be read in a terminal too. */
export function resultsTable(rows: readonly ResultRow[]): string {
  const cells = rows.map(({ what, reports, ours, peer, ratio, goal = '', isMet }) => [
    what,
    reports.toLocaleString('en-GB'),
    ours,
    peer,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal,
    isMet === undefined ? '' : isMet ? 'yes' : '**no**',
  ])
  const widths = HEADS.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}
