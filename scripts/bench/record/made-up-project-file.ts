import type { MadeUpFile } from './made-up-content.ts'
import type { MadeUpProject } from './made-up-project.ts'
import { madeUpReport } from './made-up-report.ts'

const STATUSES = ['scheduled', 'active', 'complete']

/** A made-up project as an officer would have written it: an entry for each report that speaks of it, oldest first. */
export function madeUpProjectFile(project: MadeUpProject): MadeUpFile {
  const { number, title, programme, sponsor, manager } = project
  const reports = project.reports
    .map(madeUpReport)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.slug.localeCompare(b.slug))
  const days = new Set<string>()
  const entries = reports
    .filter(({ date }) => !days.has(date) && days.add(date))
    .map(({ date, year, slug, sections }, at) => {
      const paragraph = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
      const first = at === 0 ? `    programme: ${programme}\n    sponsor: ${sponsor}\n    manager: ${manager}\n` : ''
      return `  - date: ${date}\n    status: ${STATUSES[at]}\n${first}    report: ${year}/${slug}\n    paragraph: ${paragraph}\n`
    })
  const path = `projects/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`
  return {
    path,
    text: `---\ntitle: ${JSON.stringify(title)}\norder: ${100 + number}\nhistory:\n${entries.join('')}---\n`,
  }
}
