import { parseArgs } from 'node:util'
import { LEFTOVER_KINDS, type LeftoverKind } from '../../import/document.ts'
import { Refusal } from '../refusal.ts'

/** What an import is asked for on the command line. */
export interface ImportArguments {
  /** The file, or the folder of files. */
  readonly file: string
  readonly contentFolder: string
  readonly allow: readonly LeftoverKind[]
  readonly isForced: boolean
  readonly writesProjects: boolean
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  allow: { type: 'string', multiple: true },
  force: { type: 'boolean', default: false },
  projects: { type: 'boolean', default: false },
} as const
const USAGE =
  'npm run import -- FILE.docx or FOLDER [--projects] [--force] [--allow confidential,comments] [--content DIR]'

/** Reads `FILE --allow KINDS --force --projects --content DIR`. Throws a `Refusal` that says what to write instead. */
export function parseImportArguments(written: readonly string[]): ImportArguments {
  const { values, positionals } = readOptions(written)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) {
    throw new Refusal(`${file === undefined ? 'No file to import' : 'One file or folder at a time'}\n→ Write ${USAGE}`)
  }
  return {
    file,
    contentFolder: values.content,
    allow: (values.allow ?? [])
      .flatMap((list) => list.split(','))
      .filter((word) => word.trim() !== '')
      .flatMap(parseKind),
    isForced: values.force,
    writesProjects: values.projects,
  }
}

function readOptions(written: readonly string[]) {
  try {
    return parseArgs({ args: [...written], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    throw new Refusal(`${cause instanceof Error ? cause.message : String(cause)}\n→ Write ${USAGE}`, { cause })
  }
}

function parseKind(word: string): readonly LeftoverKind[] {
  const wanted = word.trim().toLowerCase()
  if (wanted === 'all') return LEFTOVER_KINDS
  const kind = LEFTOVER_KINDS.find((known) => known === wanted)
  if (!kind)
    throw new Refusal(`Cannot allow "${word}"\n→ Write one or more of ${LEFTOVER_KINDS.join(', ')}, with commas`)
  return [kind]
}
