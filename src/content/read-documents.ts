import type { Picture } from '../domain/picture.ts'
import type { Problem } from '../domain/problem.ts'
import type { ContentFile } from './files/content-file.ts'
import { decodeText } from './files/decode-text.ts'
import { findStillToFill } from './files/find-still-to-fill.ts'
import { classifyFile, type ClassifiedFile } from './files/classify-file.ts'
import { findTooLarge, largestFile } from './files/find-too-large.ts'
import { findLeaks } from './leaks/find-leaks.ts'
import { readYaml } from './front-matter/read-yaml.ts'
import { splitFrontMatter, type FrontMatter } from './front-matter/split-front-matter.ts'

// The guide shows how such places are written.
const OF_GUIDE: readonly string[] = ['guide', 'problem']

/** A file of content whose fields and text have been told apart, and nothing more. */
export interface ContentDocument extends ClassifiedFile, FrontMatter {
  readonly file: string
}

/** The documents that could be read, and which could not: what refers to those is not wrong for that. */
export interface Documents {
  readonly documents: readonly ContentDocument[]
  readonly broken: readonly ClassifiedFile[]
  readonly pictures: readonly Picture[]
  readonly problems: readonly Problem[]
}

/** What one file turned out to be. None of the three is there where it is no part of the record. */
export interface ReadFile {
  readonly document?: ContentDocument
  readonly broken?: ClassifiedFile
  readonly picture?: Picture
  readonly problems: readonly Problem[]
}

/** Reads files into documents. Each problem stays with its file; none hides another file's. */
export function readDocuments(files: readonly ContentFile[]): Documents {
  const largest = largestFile(files)
  const read = files.map((file) => readFile(file, largest))
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    broken: read.flatMap(({ broken }) => broken ?? []),
    pictures: read.flatMap(({ picture }) => picture ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** Reads one file: what it is, and its fields and text told apart. `largest` is how many bytes a text may hold. */
export function readFile(contentFile: ContentFile, largest: number): ReadFile {
  const { classified, problems } = classifyFile(contentFile.path, contentFile.file)
  if (!classified) return { problems }
  if (classified.kind === 'picture') {
    return { picture: { address: `/${contentFile.path}`, file: contentFile.file, bytes: contentFile.bytes }, problems }
  }
  const tooLarge = findTooLarge(contentFile, largest)
  const text = tooLarge.length > 0 ? { problems: tooLarge } : decodeText(contentFile)
  const split = text.value === undefined ? undefined : splitFile(text.value, contentFile)
  const isFinished = text.value === undefined || OF_GUIDE.includes(classified.kind)
  const unfilled = isFinished ? [] : findStillToFill(text.value, contentFile.file)
  const met = [...problems, ...text.problems, ...(split?.problems ?? []), ...unfilled]
  if (!split?.value) return { broken: classified, problems: met }
  const document = { ...classified, ...split.value, file: contentFile.file }
  return { document, problems: [...met, ...findLeaks(document)] }
}

function splitFile(text: string, { path, file }: ContentFile): ReturnType<typeof splitFrontMatter> {
  if (!path.endsWith('.yaml')) return splitFrontMatter(text, file)
  const { value, problems } = readYaml(text, file)
  return value ? { value: { ...value, body: '', bodyLine: 1 }, problems } : { problems }
}
