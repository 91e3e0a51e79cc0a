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

/** Reads which projects a text names, each text once. */
export interface MentionReader {
  /** All the names it looks for. */
  readonly names: string
  /** The slugs of projects that a report's text names, each with the paragraph. */
  read(body: Prose): readonly (readonly [slug: string, paragraph: Paragraph])[]
}

/**
 * Makes what looks for projects by their title or another name they are known by, by words they are mentioned as, or by a link to
 * them. One that looked for the same names before is used again, with what it found.
 */
export function mentionReader(projects: readonly Project[], before?: MentionReader): MentionReader {
  const wanted = JSON.stringify(
    projects.map(({ slug, title, alsoKnownAs, mentionedAs }) => [slug, title, alsoKnownAs, mentionedAs]),
  )
  if (before?.names === wanted) return before
  const namesFrom = fromWord(namesByFirstWord(projects))
  const addresses = new Map(projects.map((project) => [projectAddress(project), project.slug]))
  const found = new WeakMap<Prose, ReturnType<MentionReader['read']>>()
  const look = (body: Prose) =>
    body.paragraphs.flatMap((paragraph) => {
      const linked = body.links.length > 0 ? linkedIn(body, paragraph, addresses) : []
      return [...new Set([...namedIn(paragraph.text, namesFrom), ...linked])].map((slug) => [slug, paragraph] as const)
    })
  return {
    names: wanted,
    read: (body) => {
      const known = found.get(body) ?? look(body)
      found.set(body, known)
      return known
    },
  }
}

/**
 * The paragraphs that name each project, in the reports' order, by the project's slug. Each paragraph is read once, however many
 * projects there are: only those whose name begins with one of its words are looked for in it.
 */
export function mentionsByProject(
  projects: readonly Project[],
  reports: readonly Report[],
  reader = mentionReader(projects),
): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>(projects.map(({ slug }) => [slug, []]))
  for (const report of reports) {
    for (const [slug, paragraph] of reader.read(report.body)) mentions.get(slug)?.push({ report, paragraph })
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
