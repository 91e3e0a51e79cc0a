import type { Mending } from '../../domain/mending.ts'
import type { ProblemKind } from '../../domain/problem-kinds.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentFile } from '../files/content-file.ts'
import { placeFile } from '../files/place-file.ts'
import { parseDocuments } from '../parse/parse-documents.ts'
import { readDocuments } from '../read-documents.ts'
import { decodeForMending } from './decode-for-mending.ts'
import { keepsWords } from './keeps-words.ts'
import { mendFences } from './mend-fences.ts'
import { mendLine } from './mend-line.ts'

/** A file after mending: its new bytes, and what was put right. */
export interface MendedFile {
  readonly bytes: Uint8Array
  readonly mendings: readonly Mending[]
}

/**
 * Puts right in one file what can be put right without knowing what it is about: how it is saved, the lines round its fields,
 * and lines of its fields whose problem says exactly what to write. Undefined where nothing was mended; a change that loses a
 * word, or that brings a new problem, is not made.
 */
export function mendFile(file: ContentFile, readProse: ReadProse): MendedFile | undefined {
  const { place } = placeFile(file.path, file.file)
  if (!place || place.kind === 'picture') return undefined
  const decoded = decodeForMending(file)
  if (!decoded) return undefined
  const fenced = mendedFences(decoded.text, file)
  const lines = mendLines({ ...file, bytes: Buffer.from(fenced.text) }, readProse)
  const mendings = [...decoded.mendings, ...fenced.mendings, ...lines.mendings]
  if (mendings.length === 0) return undefined
  return { bytes: Buffer.from(lines.text), mendings }
}

const FENCE_KINDS: readonly ProblemKind[] = [
  'text-before-front-matter',
  'bad-fence',
  'unclosed-front-matter',
  'missing-front-matter',
]

/** The lines round the fields, where mending them makes the fields seen. */
function mendedFences(text: string, { path, file }: ContentFile): ReturnType<typeof mendFences> {
  const mended = mendFences(text, file)
  const documents = readDocuments([{ path, file, bytes: Buffer.from(mended.text) }])
  const isSeen = path.endsWith('.md') && !documents.problems.some(({ kind }) => FENCE_KINDS.includes(kind))
  return isSeen ? mended : { text, mendings: [] }
}

/** Mends one line after another, looking anew after each, because one mistake can hide the next. */
function mendLines(
  file: ContentFile,
  readProse: ReadProse,
): { readonly text: string; readonly mendings: readonly Mending[] } {
  const mendings: Mending[] = []
  const left = new Set<string>()
  let text = Buffer.from(file.bytes).toString()
  let problems = problemsOf(file, text, readProse)
  for (;;) {
    const problem = problems.find((one) => !left.has(keyOf(one)))
    if (!problem) return { text, mendings }
    left.add(keyOf(problem))
    for (const mended of mendLine(text, problem)) {
      if (!keepsWords(text, mended.text, mended.reworded)) continue
      const after = problemsOf(file, mended.text, readProse)
      // What is mended is gone, and nothing new has come in its line.
      if (after.some((one) => one.place.line === problem.place.line && !isOld(one, problems, problem))) continue
      mendings.push({ place: problem.place, words: mended.words })
      ;[text, problems] = [mended.text, after]
      break
    }
  }
}

function problemsOf(file: ContentFile, text: string, readProse: ReadProse): readonly Problem[] {
  const documents = readDocuments([{ ...file, bytes: Buffer.from(text) }])
  return [...documents.problems, ...parseDocuments(documents, readProse).problems]
}

function isOld(one: Problem, before: readonly Problem[], mended: Problem): boolean {
  return keyOf(one) !== keyOf(mended) && before.some((old) => keyOf(old) === keyOf(one))
}

function keyOf({ kind, place, message }: Problem): string {
  return `${kind} ${place.line} ${message}`
}
