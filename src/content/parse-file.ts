import type { Picture } from '../domain/picture.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReadProse } from '../domain/prose.ts'
import type { ContentFile } from './files/content-file.ts'
import type { ClassifiedFile } from './files/classify-file.ts'
import { parseDocument, type ParsedDocument } from './parse/parse-documents.ts'
import { readFile } from './read-documents.ts'

/** Everything that one file says by itself, whatever stands in the others. */
export interface ParsedFile {
  readonly parsed?: ParsedDocument
  readonly broken?: ClassifiedFile
  readonly picture?: Picture
  /** What is wrong with the file before its fields are looked at. */
  readonly problems: readonly Problem[]
}

/** Keeps what files said in earlier builds. `make` is called where a file is not remembered as it is now. */
export interface FileMemory {
  recallOr(file: ContentFile, make: () => ParsedFile): ParsedFile
}

/** Reads one file of content as far as it can be read alone. `largest` is how many bytes a text may hold. */
export function parseFile(file: ContentFile, readProse: ReadProse, largest: number): ParsedFile {
  const { document, ...read } = readFile(file, largest)
  return document ? { ...read, parsed: parseDocument(document, readProse) } : read
}
