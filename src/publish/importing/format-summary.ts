/** How one file of a folder came through. */
export interface SummaryLine {
  readonly file: string
  readonly outcome: 'imported' | 'to review' | 'unchanged' | 'wrong' | 'stopped' | 'failed'
  /** The report that it became, by its id; or why there is none. */
  readonly report?: string
  readonly why?: string
  /** How many things an officer is to review. */
  readonly points: number
}

const MEANS: Readonly<Record<SummaryLine['outcome'], string>> = {
  imported: 'imported, nothing to review',
  'to review': 'imported, to review',
  unchanged: 'there already and unchanged',
  wrong: 'imported, but something was lost: see its receipt',
  stopped: 'stopped',
  failed: 'could not be imported',
}

/** Whether every file is in, and nothing of any was lost. */
export function isAllWell(lines: readonly SummaryLine[]): boolean {
  return lines.every(({ outcome }) => !['wrong', 'stopped', 'failed'].includes(outcome))
}

/** The table of what came of a folder's files, as Markdown, and under it how many came through how. */
export function formatSummary(lines: readonly SummaryLine[], others: readonly string[]): string {
  const rows = lines.map(({ file, outcome, report, why, points }) =>
    [file, outcome, points === 0 ? '' : String(points), report ?? why ?? ''].map(cell),
  )
  const table = [['File', 'Outcome', 'To review', 'Report, or why there is none'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = table
  return [
    line(head),
    `| ${[...widths.map((width) => '-'.repeat(width)), '---'].join(' | ')} |`,
    ...body.map(line),
    '',
    ...counts(lines),
    ...(others.length === 0 ? [] : [`${others.length} of other kinds, passed over: ${others.join(', ')}`]),
  ].join('\n')
}

function counts(lines: readonly SummaryLine[]): readonly string[] {
  const outcomes = [...new Set(lines.map(({ outcome }) => outcome))]
  return [
    `${lines.length} ${lines.length === 1 ? 'file' : 'files'}`,
    ...outcomes.map((outcome) => `  ${lines.filter((line) => line.outcome === outcome).length} ${MEANS[outcome]}`),
  ]
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
