import { deserialize, serialize } from 'node:v8'
import { FieldPlaces } from '../content/front-matter/field-places.ts'
import type { FileMemory, ParsedFile } from '../content/parse-file.ts'
import { isProseData, writtenProse } from '../domain/written-prose.ts'
import { keyOf } from '../memory/key-of.ts'
import type { Memory } from '../memory/memory.ts'

/** Keeps what each file of content says, by its place and its bytes. Pictures are bytes already. */
export function fileMemory(memory: Memory): FileMemory {
  return {
    recallOr: ({ path, file, bytes }, make) => {
      const key = keyOf('file', path, file, bytes)
      const kept = memory.recall(key)
      // Written below, by this program: the memory has no others.
      if (kept) return takenOut(deserialize(kept) as ParsedFile)
      const made = make()
      if (!made.picture) memory.keep(key, serialize(made))
      return made
    },
  }
}

/** Gives what was put away as plain data its abilities back: texts that print, fields that know where they stand. */
function takenOut(file: ParsedFile): ParsedFile {
  const { parsed } = file
  if (typeof parsed?.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) return file
  const value = Object.fromEntries(Object.entries(parsed.value).map(([name, field]) => [name, able(field)]))
  return { ...file, parsed: { ...parsed, value } }
}

function able(field: unknown): unknown {
  if (isProseData(field)) return writtenProse(field)
  return isPlaces(field) ? new FieldPlaces(field.file, field.places) : field
}

function isPlaces(field: unknown): field is FieldPlaces {
  return typeof field === 'object' && field !== null && 'places' in field && field.places instanceof Map
}
