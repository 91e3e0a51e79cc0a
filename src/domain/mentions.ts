import { projectAddress } from './addresses.ts'
import type { Paragraph, Prose } from './prose.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/** A paragraph of a report in which something is named. */
export interface Mention {
  readonly report: Report
  readonly paragraph: Paragraph
}

/**
 * The paragraphs that name a project, in the reports' order: by its title or another name it is known by, by words it is
 * `mentioned-as`, or by a link to it. A name of one word is also a word of the language, so it must stand as a name: "Place"
 * is not named by "take place", nor "Lottery" by "the National Lottery".
 */
export function mentionsOf(project: Project, reports: readonly Report[]): readonly Mention[] {
  const names = [project.title, ...project.alsoKnownAs]
  const isNamed = [
    ...names.filter(isOneWord).map(namesAsName),
    ...[...names.filter((name) => !isOneWord(name)), ...project.mentionedAs].map(namesInAnyCase),
  ]
  return reports.flatMap((report) => {
    const linked = linesLinking(report.body, projectAddress(project))
    return report.body.paragraphs
      .filter((paragraph) => isNamed.some((names) => names(paragraph.text)) || holdsLine(report.body, paragraph, linked))
      .map((paragraph) => ({ report, paragraph }))
  })
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name.trim())
}

function namesInAnyCase(name: string): (text: string) => boolean {
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'iu')
  return (text) => named.test(text)
}

/** Capital letters within a sentence, and no other name of which it is a part; or the whole of what is said. */
function namesAsName(name: string): (text: string) => boolean {
  const found = new RegExp(`(?<![\\p{L}\\p{N}’'-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'gu')
  const isPlain = !/\p{Lu}.*\p{Lu}/u.test(name)
  return (text) => {
    if (text.trim().replace(/[.;,:]$/, '') === name) return true
    return [...text.matchAll(found)].some(({ index }) => {
      // What is written like no other word, such as CRM, is a name wherever it stands.
      if (!isPlain) return true
      const [before, after] = [text.slice(0, index), text.slice(index + name.length)]
      const beginsSentence = /(?:^|[.!?:;•]["”’)]?\s+|^\W+)$/u.test(before)
      const isPartOfName = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:and|of|&)(?:\s+the)?)?\s+$/u.test(before.slice(-60)) && !isOpening(before)
      const goesOn = /^\s+(?:(?:and|of|&)\s+(?:the\s+)?)?\p{Lu}\p{Ll}/u.test(after)
      return !beginsSentence && !isPartOfName && !goesOn
    })
  }
}

/** Whether the capital before a name merely begins the sentence: "The Lottery", "As Bookings". */
function isOpening(before: string): boolean {
  return /(?:^|[.!?:;]["”’)]?\s+)(?:The|A|An|Our|Both|As|In|For|With|While|When|If|And|But|On|At|To|From|This|Its)\s+$/u.test(before)
}

function linesLinking({ links }: Prose, address: string): readonly number[] {
  return links.filter(({ href }) => href.replace(/[?#].*$/, '') === address).map(({ line }) => line)
}

/** Whether one of the lines stands in the paragraph: before the next one begins. */
function holdsLine({ paragraphs, headings }: Prose, paragraph: Paragraph, lines: readonly number[]): boolean {
  if (lines.length === 0) return false
  const starts = [...paragraphs, ...headings].map(({ line }) => line).filter((line) => line > paragraph.line)
  const end = Math.min(...starts, Infinity)
  return lines.some((line) => line >= paragraph.line && line < end)
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
