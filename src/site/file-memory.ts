import { deserialize, serialize } from 'node:v8'
import { FieldLocations } from '../content/front-matter/field-locations.ts'
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

/** Gives what was put away as plain data its abilities back, wherever it stands: texts print, fields know their places. */
function takenOut(file: ParsedFile): ParsedFile {
  const { parsed } = file
  return parsed ? { ...file, parsed: { ...parsed, ...('value' in parsed && { value: able(parsed.value) }) } } : file
}

function able(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(able)
  if (typeof value !== 'object' || value === null) return value
  if (isProseData(value)) return writtenProse(value)
  if (isLocations(value)) return new FieldLocations(value.file, value.places)
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, able(field)]))
}

function isLocations(value: object): value is FieldLocations {
  return 'places' in value && value.places instanceof Map
}
