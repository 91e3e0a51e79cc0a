import type { Block } from '../document/document.ts'
import type { ImportContext } from '../context.ts'
import { blockText } from '../document/inline-text.ts'
import { compareProjects, type ProjectComparison } from './compare-projects.ts'
import { recogniseProjectTable } from './recognise-project-table.ts'

/** Puts the site's own table in the place of the printed one, and says what that one means for the project files. */
export function replaceProjectTable(
  blocks: readonly Block[],
  context: ImportContext,
  id: string,
  date: string | undefined,
): { readonly written: readonly Block[]; readonly projects?: ProjectComparison; readonly replaced: readonly string[] } {
  const table = recogniseProjectTable(blocks)
  const own = table ? blocks[table.at] : undefined
  if (!table || !own) return { written: blocks, replaced: [] }
  const written = blocks.map((block): Block => (block === own ? { kind: 'insert', name: 'project-table' } : block))
  return { written, projects: compareProjects(table, context, { report: id, date }), replaced: [unfilled(own)] }
}

function unfilled(block: Block): string {
  if (block.kind !== 'table') return blockText(block)
  return blockText({ ...block, rows: block.rows.map((row) => row.filter((cell) => !cell.filled)) })
}
