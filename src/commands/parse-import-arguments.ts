import { UserError } from '../domain/user-error.ts'
import { LEFTOVER_KINDS, type LeftoverKind } from '../import/document/document.ts'
import type { ImportRequest } from '../publish/importing/import-file.ts'
import type { Usage } from './command.ts'
import { formatSynopsis } from './format-usage.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT } from './shared-options.ts'

/** How `npm run import` is written. */
export const IMPORT_USAGE = {
  name: 'npm run import',
  does: 'Makes reports of a Word, HTML or text file, or of a folder of them, each with a receipt of what was kept.',
  operands: 'FILE.docx or FOLDER',
  options: {
    projects: { type: 'boolean', words: 'records the new statuses of projects in their files too' },
    force: { type: 'boolean', words: 'writes over a report that is there' },
    allow: {
      type: 'string',
      value: 'confidential,comments',
      multiple: true,
      words: `lets through what stops an import: all, or of ${LEFTOVER_KINDS.join(', ')}`,
    },
    ...CONTENT,
  },
} as const satisfies Usage

/** Reads what is to be imported. Throws a `UserError` that says what to write instead. */
export function parseImportArguments(written: readonly string[]): Omit<ImportRequest, 'today'> {
  const { values, operands } = parseArguments(IMPORT_USAGE, written)
  const [file, ...others] = operands
  if (file === undefined || others.length > 0) {
    const wrong = file === undefined ? 'No file to import' : 'One file or folder at a time'
    throw new UserError(`${wrong}\n→ Write ${formatSynopsis(IMPORT_USAGE)}`)
  }
  return {
    file,
    contentFolder: values.content,
    allow: (values.allow ?? [])
      .flatMap((list) => list.split(','))
      .filter((word) => word.trim() !== '')
      .flatMap(parseKind),
    isForced: values.force ?? false,
    writesProjects: values.projects ?? false,
  }
}

function parseKind(word: string): readonly LeftoverKind[] {
  const wanted = word.trim().toLowerCase()
  if (wanted === 'all') return LEFTOVER_KINDS
  const kind = LEFTOVER_KINDS.find((known) => known === wanted)
  if (!kind)
    throw new UserError(`Cannot allow "${word}"\n→ Write one or more of ${LEFTOVER_KINDS.join(', ')}, with commas`)
  return [kind]
}
