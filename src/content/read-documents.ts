import type { Picture } from '../domain/picture.ts'
import type { Problem } from '../domain/problem.ts'
import type { ContentFile } from './files/content-file.ts'
import { decodeText } from './files/decode-text.ts'
import { findStillToFill } from './files/find-still-to-fill.ts'
import { placeFile, type FilePlace } from './files/place-file.ts'
import { findTooLarge, largestFile } from './files/find-too-large.ts'
import { readYaml } from './front-matter/read-yaml.ts'
import { splitFrontMatter, type FrontMatter } from './front-matter/split-front-matter.ts'

// The guide shows how such places are written.
const OF_GUIDE: readonly string[] = ['guide', 'problem']

/** A file of content whose fields and text have been told apart, and nothing more. */
export interface ContentDocument extends FilePlace, FrontMatter {
  readonly file: string
}

/** The documents that could be read, and which could not: what refers to those is not wrong for that. */
export interface Documents {
  readonly documents: readonly ContentDocument[]
  readonly broken: readonly FilePlace[]
  readonly pictures: readonly Picture[]
  readonly problems: readonly Problem[]
}

/** Reads files into documents. Each problem stays with its file; none hides another file's. */
export function readDocuments(files: readonly ContentFile[]): Documents {
  const documents: ContentDocument[] = []
  const broken: FilePlace[] = []
  const pictures: Picture[] = []
  const problems: Problem[] = []
  const largest = largestFile(files)
  for (const contentFile of files) {
    const { place, problems: misplaced } = placeFile(contentFile.path, contentFile.file)
    problems.push(...misplaced)
    if (!place) continue
    if (place.kind === 'picture') {
      pictures.push({ address: `/${contentFile.path}`, file: contentFile.file, bytes: contentFile.bytes })
      continue
    }
    const tooLarge = findTooLarge(contentFile, largest)
    const text = tooLarge.length > 0 ? { problems: tooLarge } : decodeText(contentFile)
    problems.push(...text.problems)
    const split = text.value === undefined ? undefined : splitFile(text.value, contentFile)
    problems.push(...(split?.problems ?? []))
    if (text.value !== undefined && !OF_GUIDE.includes(place.kind))
      problems.push(...findStillToFill(text.value, contentFile.file))
    if (split?.value) documents.push({ ...place, ...split.value, file: contentFile.file })
    else broken.push(place)
  }
  return { documents, broken, pictures, problems }
}

function splitFile(text: string, { path, file }: ContentFile): ReturnType<typeof splitFrontMatter> {
  if (!path.endsWith('.yaml')) return splitFrontMatter(text, file)
  const { value, problems } = readYaml(text, file)
  return value ? { value: { ...value, body: '', bodyLine: 1 }, problems } : { problems }
}
