import type { Paragraph } from './prose.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/** A paragraph of a report in which something is named. */
export interface Mention {
  readonly report: Report
  readonly paragraph: Paragraph
}

/** The paragraphs that name a project by its title or another name it is known by, in the reports' order. */
export function mentionsOf(project: Project, reports: readonly Report[]): readonly Mention[] {
  const names = [project.title, ...project.alsoKnownAs].map(escapePattern)
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  return reports.flatMap((report) =>
    report.body.paragraphs.filter(({ text }) => named.test(text)).map((paragraph) => ({ report, paragraph })),
  )
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
