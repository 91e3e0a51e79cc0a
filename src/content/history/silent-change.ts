import type { FileLocation } from '../../domain/file-location.ts'
import type { PaperWords } from '../../domain/past.ts'
import type { Problem } from '../../domain/problem.ts'
import { wordDifference } from './word-difference.ts'
import type { PublishedPaper } from './published-papers.ts'
import { wordsIn } from './published-words.ts'

/** Says which words of a published paper are others now, although no correction tells of it. */
export function silentChange(paper: PublishedPaper, before: PaperWords, after: PaperWords): Problem {
  const { what, location, was, is } = firstChange(paper, before, after)
  return {
    kind: 'silent-change',
    severity: 'error',
    location,
    message: `${what} said "${was}" when it was published and says "${is}" now, and no correction tells of it`,
    advice:
      'Add an entry to corrections: with the day, and what it said and says now. To change nothing, put the words back',
  }
}

interface Change {
  readonly what: string
  readonly location: FileLocation
  readonly was: string
  readonly is: string
}

function firstChange({ source, names, fields, parts }: PublishedPaper, before: PaperWords, after: PaperWords): Change {
  const changes: readonly (() => Change | undefined)[] = [
    () => told(names.title, source.locationOf(fields.title), before.title, after.title),
    () => told(names.motion, source.locationOf(fields.motion), before.motion.text, after.motion.text),
    ...before.statements.map(({ field, label, text }) => () => {
      const now = after.statements.find((one) => one.field === field)
      return told(`“${label}”`, source.locationOf(field), text, now?.text ?? '')
    }),
    ...parts.map(({ anchor, label, line }) => () => {
      const [then, now] = [before, after].map((words) => words.body.paragraphs.find((one) => one.anchor === anchor))
      return then && now && told(`Paragraph ${label}`, { file: source.file, line }, then.text, now.text)
    }),
    // A paragraph that came or went, or words that stand in none.
    () => told(names.paper, { file: source.file }, wordsIn(before), wordsIn(after)),
  ]
  for (const change of changes) {
    const found = change()
    if (found) return found
  }
  throw new Error('No words have changed')
}

function told(what: string, location: FileLocation, then: string, now: string): Change | undefined {
  const difference = wordDifference(then, now)
  return difference && { what, location, ...difference }
}
