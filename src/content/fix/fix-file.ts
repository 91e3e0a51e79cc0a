import type { Fix } from '../../domain/fix.ts'
import type { ProblemKind } from '../../domain/problem-kinds.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentFile } from '../files/content-file.ts'
import { classifyFile } from '../files/classify-file.ts'
import { parseDocuments } from '../parse/parse-documents.ts'
import { readDocuments } from '../read-documents.ts'
import { decodeForFixing } from './decode-for-fixing.ts'
import { keepsWords } from './keeps-words.ts'
import { fixFences } from './fix-fences.ts'
import { fixLine } from './fix-line.ts'

/** A file after fixing: its new bytes, and what was put right. */
export interface FixedFile {
  readonly bytes: Uint8Array
  readonly fixes: readonly Fix[]
}

/**
 * Puts right in one file what can be put right without knowing what it is about: how it is saved, the lines round its fields,
 * and lines of its fields whose problem says exactly what to write. Undefined where nothing was fixed; a change that loses a
 * word, or that brings a new problem, is not made.
 */
export function fixFile(file: ContentFile, readProse: ReadProse): FixedFile | undefined {
  const { classified } = classifyFile(file.path, file.file)
  if (!classified || classified.kind === 'picture') return undefined
  const decoded = decodeForFixing(file)
  if (!decoded) return undefined
  const fenced = fixedFences(decoded.text, file)
  const lines = fixLines({ ...file, bytes: Buffer.from(fenced.text) }, readProse)
  const fixes = [...decoded.fixes, ...fenced.fixes, ...lines.fixes]
  if (fixes.length === 0) return undefined
  return { bytes: Buffer.from(lines.text), fixes }
}

const FENCE_KINDS: readonly ProblemKind[] = [
  'text-before-front-matter',
  'bad-fence',
  'unclosed-front-matter',
  'missing-front-matter',
]

/** The lines round the fields, where fixing them makes the fields seen. */
function fixedFences(text: string, { path, file }: ContentFile): ReturnType<typeof fixFences> {
  const fixed = fixFences(text, file)
  const documents = readDocuments([{ path, file, bytes: Buffer.from(fixed.text) }])
  const isSeen = path.endsWith('.md') && !documents.problems.some(({ kind }) => FENCE_KINDS.includes(kind))
  return isSeen ? fixed : { text, fixes: [] }
}

/** Fixes one line after another, looking anew after each, because one mistake can hide the next. */
function fixLines(file: ContentFile, readProse: ReadProse): { readonly text: string; readonly fixes: readonly Fix[] } {
  const fixes: Fix[] = []
  const left = new Set<string>()
  let text = Buffer.from(file.bytes).toString()
  let problems = problemsOf(file, text, readProse)
  for (;;) {
    const problem = problems.find((one) => !left.has(keyOf(one)))
    if (!problem) return { text, fixes }
    left.add(keyOf(problem))
    for (const fixed of fixLine(text, problem)) {
      if (!keepsWords(text, fixed.text, fixed.reworded)) continue
      const after = problemsOf(file, fixed.text, readProse)
      // What is fixed is gone, and nothing new has come in its line.
      if (after.some((one) => one.place.line === problem.place.line && !isOld(one, problems, problem))) continue
      fixes.push({ place: problem.place, words: fixed.words })
      ;[text, problems] = [fixed.text, after]
      break
    }
  }
}

function problemsOf(file: ContentFile, text: string, readProse: ReadProse): readonly Problem[] {
  const documents = readDocuments([{ ...file, bytes: Buffer.from(text) }])
  return [...documents.problems, ...parseDocuments(documents, readProse).problems]
}

function isOld(one: Problem, before: readonly Problem[], fixed: Problem): boolean {
  return keyOf(one) !== keyOf(fixed) && before.some((old) => keyOf(old) === keyOf(one))
}

function keyOf({ kind, place, message }: Problem): string {
  return `${kind} ${place.line} ${message}`
}
