import type { Paragraph } from './prose.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/** A paragraph of a report in which something is named. */
export interface Mention {
  readonly report: Report
  readonly paragraph: Paragraph
}

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The paragraphs that name each project by its title or another name it is known by, in the reports' order, by the project's
 * slug. Each paragraph is read once, however many projects there are: only those whose name begins with one of its words are
 * looked for in it.
 */
export function mentionsByProject(
  projects: readonly Project[],
  reports: readonly Report[],
): ReadonlyMap<string, readonly Mention[]> {
  const names = namesByFirstWord(projects)
  const mentions = new Map<string, Mention[]>(projects.map(({ slug }) => [slug, []]))
  for (const report of reports) {
    for (const paragraph of report.body.paragraphs) {
      for (const slug of namedIn(paragraph.text, names)) mentions.get(slug)?.push({ report, paragraph })
    }
  }
  return mentions
}

interface Name {
  readonly slug: string
  readonly pattern: RegExp
}

/** Names without a letter or digit stand under the empty word, and are looked for everywhere. */
function namesByFirstWord(projects: readonly Project[]): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>()
  for (const { slug, title, alsoKnownAs } of projects) {
    for (const name of [title, ...alsoKnownAs]) {
      const word = folded(name.match(WORD)?.[0] ?? '')
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'iu')
      byWord.set(word, [...(byWord.get(word) ?? []), { slug, pattern }])
    }
  }
  return byWord
}

function namedIn(text: string, names: ReadonlyMap<string, readonly Name[]>): ReadonlySet<string> {
  const likely = new Set(names.get('') ?? [])
  for (const [word] of folded(text).matchAll(WORD)) for (const name of names.get(word) ?? []) likely.add(name)
  return new Set([...likely].filter(({ pattern }) => pattern.test(text)).map(({ slug }) => slug))
}

/** Letters that are the same but for their case, or for being written long, become one. */
function folded(text: string): string {
  return text.toUpperCase().toLowerCase()
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
