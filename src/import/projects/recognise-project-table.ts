import type { Block, Cell, TableBlock } from '../document/document.ts'
import { inlineText, tidy } from '../document/inline-text.ts'

/** A row of a report's project table, as printed. A programme printed once for several rows is given to each. */
export interface ProjectRow {
  readonly programme: string
  readonly project: string
  readonly sponsor: string
  readonly manager: string
  readonly status: string
}

/** A project table in a report, and the number of the paragraph that it follows. */
export interface ProjectTable {
  readonly rows: readonly ProjectRow[]
  /** `10`; undefined where no numbered paragraph stands before it. */
  readonly paragraph?: string
  /** Where it stands among the blocks. */
  readonly at: number
}

const COLUMNS: Readonly<Record<keyof ProjectRow, RegExp>> = {
  programme: /^programmes?( name| title)?$/i,
  project: /^projects?( name| title)?$/i,
  sponsor: /\bsponsor\b/i,
  manager: /^(project )?(manager|lead)( name)?$/i,
  status: /^(current |project )?(status|stage|progress)$/i,
}

/** Finds the table of projects: the one with columns for programme, project, sponsor, manager and status, in any order. */
export function recogniseProjectTable(blocks: readonly Block[]): ProjectTable | undefined {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    const rows = readRows(block)
    if (!rows || rows.length === 0) continue
    const before = blocks.slice(0, at).findLast((other) => other.kind === 'paragraph' && other.mark?.kind === 'number')
    const printed = before?.kind === 'paragraph' ? before.mark?.printed : undefined
    return { rows, at, ...(printed === undefined ? {} : { paragraph: printed.replace(/^\(|[.)]+$/g, '') }) }
  }
  return undefined
}

function readRows(table: TableBlock): readonly ProjectRow[] | undefined {
  const titles = (table.rows[0] ?? []).map(textOf)
  const column = (key: keyof ProjectRow): number => titles.findIndex((title) => COLUMNS[key].test(title))
  const at = {
    programme: column('programme'),
    project: column('project'),
    sponsor: column('sponsor'),
    manager: column('manager'),
    status: column('status'),
  }
  if (Object.values(at).includes(-1)) return undefined
  const rows: ProjectRow[] = []
  for (const cells of table.rows.slice(table.headerRows)) {
    const cell = (index: number): string => (cells[index] ? textOf(cells[index]) : '')
    const programme = cell(at.programme) || (rows.at(-1)?.programme ?? '')
    if (cell(at.project) === '') continue
    rows.push({
      programme,
      project: cell(at.project),
      sponsor: cell(at.sponsor),
      manager: cell(at.manager),
      status: cell(at.status),
    })
  }
  return rows
}

function textOf(cell: Cell): string {
  return tidy(cell.lines.map(({ inlines }) => inlineText(inlines)).join(' '))
}
