import { projectAddress } from './addresses.ts'
import { nameMatcher, phraseMatcher, type NameMatcher } from './name-matcher.ts'
import type { Paragraph, Prose } from './prose.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/** A paragraph of a report in which something is named. */
export interface Mention {
  readonly report: Report
  readonly paragraph: Paragraph
}

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The paragraphs that name each project by its title or another name it is known by, by words it is mentioned as, or by a link to
 * it, in the reports' order, by the project's slug. Each paragraph is read once, however many projects there are: only those whose name begins with one of its words are
 * looked for in it.
 */
export function mentionsByProject(
  projects: readonly Project[],
  reports: readonly Report[],
): ReadonlyMap<string, readonly Mention[]> {
  const namesFrom = fromWord(namesByFirstWord(projects))
  const addresses = new Map(projects.map((project) => [projectAddress(project), project.slug]))
  const mentions = new Map<string, Mention[]>(projects.map(({ slug }) => [slug, []]))
  for (const report of reports) {
    for (const paragraph of report.body.paragraphs) {
      const linked = report.body.links.length > 0 ? linkedIn(report.body, paragraph, addresses) : []
      const named = new Set([...namedIn(paragraph.text, namesFrom), ...linked])
      for (const slug of named) mentions.get(slug)?.push({ report, paragraph })
    }
  }
  return mentions
}

interface Name {
  readonly slug: string
  readonly isIn: NameMatcher
}

/** Names without a letter or digit stand under the empty word, and are looked for everywhere. */
function namesByFirstWord(projects: readonly Project[]): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>()
  const add = (slug: string, name: string, isIn: NameMatcher) => {
    const word = folded(name.match(WORD)?.[0] ?? '')
    byWord.set(word, [...(byWord.get(word) ?? []), { slug, isIn }])
  }
  for (const { slug, title, alsoKnownAs, mentionedAs } of projects) {
    for (const name of [title, ...alsoKnownAs]) add(slug, name, nameMatcher(name))
    for (const words of mentionedAs) add(slug, words, phraseMatcher(words))
  }
  return byWord
}

type NamesFrom = (word: string) => readonly Name[] | undefined

/** The names that begin with a word. The words of a record are few, and each is asked for many times. */
function fromWord(byWord: ReadonlyMap<string, readonly Name[]>): NamesFrom {
  const known = new Map<string, readonly Name[] | undefined>()
  return (word) => {
    if (!known.has(word)) known.set(word, byWord.get(folded(word)))
    return known.get(word)
  }
}

function namedIn(text: string, namesFrom: NamesFrom): ReadonlySet<string> {
  const likely = new Set(namesFrom('') ?? [])
  for (const word of text.match(WORD) ?? []) for (const name of namesFrom(word) ?? []) likely.add(name)
  return new Set([...likely].filter(({ isIn }) => isIn(text)).map(({ slug }) => slug))
}

/** Letters that are the same but for their case, or for being written long, become one. */
function folded(text: string): string {
  return text.toUpperCase().toLowerCase()
}

/** The projects that a paragraph leads to: its links stand between its first line and the next number or heading. */
function linkedIn(
  { links, paragraphs, headings }: Prose,
  paragraph: Paragraph,
  addresses: ReadonlyMap<string, string>,
): readonly string[] {
  const led = links.flatMap(({ href, line }) => {
    const slug = line < paragraph.line ? undefined : addresses.get(href.replace(/[?#].*$/, ''))
    return slug === undefined ? [] : [{ slug, line }]
  })
  if (led.length === 0) return []
  const starts = [...paragraphs, ...headings].map(({ line }) => line).filter((line) => line > paragraph.line)
  const end = Math.min(...starts, Infinity)
  return led.filter(({ line }) => line < end).map(({ slug }) => slug)
}
