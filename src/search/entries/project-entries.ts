import { ADDRESS, programmeAddress, projectAddress } from '../../domain/addresses.ts'
import { formatDay, yearOf } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Programme } from '../../domain/programme.ts'
import { currentEntry, type Project } from '../../domain/project.ts'
import { councilOptions, makeEntry, plainOptions, programmeOptions, sentences, type EntryFacts } from './make-entry.ts'
import type { SearchEntry } from './search-entry.ts'

/** The table of all projects. It answers first for a person who runs several, because it shows them all. */
export function projectTableEntry(index: RecordIndex): SearchEntry {
  const { projects } = index.record
  return makeEntry({
    address: ADDRESS.projects,
    pageTitle: 'Projects',
    kind: 'project',
    names: [
      'Project table',
      'List of projects',
      ...projects.flatMap(peopleOf).filter((person) => projectsOf(person, projects).length > 1),
    ],
    text: sentences(
      'Every project, with its programme, sponsor, manager and status',
      ...projects.map((project) => rowOf(index, project)),
    ),
  })
}

/** A project: what it is called, who runs it, how it stands, and everything that happened to it. */
export function projectEntry(index: RecordIndex, project: Project): SearchEntry {
  const current = currentEntry(project)
  const printed = project.history.flatMap(({ printedAs }) => printedAs ?? [])
  return makeEntry({
    address: projectAddress(project),
    pageTitle: project.title,
    kind: 'project',
    names: [
      ...project.alsoKnownAs,
      ...printed,
      ...peopleOf(project).filter((person) => projectsOf(person, index.record.projects).length === 1),
    ],
    text: sentences(
      project.alsoKnownAs.length > 0
        ? `${project.title}, also known as ${project.alsoKnownAs.join(', ')}`
        : project.title,
      `Project of the ${index.programme(current.programme).title} programme`,
      project.description.text,
      ...project.history.map(
        ({ date, status, sponsor, manager, note }) =>
          `Status ${index.status(status).name} on ${formatDay(date)}, sponsor ${sponsor}, manager ${manager}${note ? `: ${note}` : ''}`,
      ),
      ...project.events.map(({ date, text }) => `${formatDay(date)}: ${text}`),
    ),
    date: current.date,
    facts: [index.status(current.status).name, `Sponsor ${current.sponsor}`, `Manager ${current.manager}`],
    filters: projectFilters(index, project),
    synonyms: [project.title, ...project.alsoKnownAs, ...printed, ...asOneWord(project.title)],
  })
}

/** `Web sites` is looked for as `websites`, too. */
function asOneWord(title: string): readonly string[] {
  return /^\p{L}+ \p{L}+$/u.test(title) ? [title.replace(' ', '')] : []
}

/** Who answers for a project today. */
function peopleOf(project: Project): readonly string[] {
  const { sponsor, manager } = currentEntry(project)
  return [sponsor, manager]
}

function projectsOf(person: string, projects: readonly Project[]): readonly Project[] {
  return projects.filter((project) => peopleOf(project).includes(person))
}

/** A programme: its plan and the names of its projects. */
export function programmeEntry(index: RecordIndex, programme: Programme): SearchEntry {
  const projects = index.projectsIn(programme.slug)
  return makeEntry({
    address: programmeAddress(programme),
    pageTitle: `${programme.title} programme`,
    kind: 'programme',
    names: [programme.area, ...programme.printedAs.map(({ title }) => title)],
    text: sentences(
      programme.plan.text,
      projects.length > 0 ? `Its projects: ${projects.map(({ title }) => title).join(', ')}` : undefined,
    ),
    filters: { programme: programmeOptions(index, [programme.slug]) },
  })
}

function rowOf(index: RecordIndex, project: Project): string {
  const { programme, sponsor, manager, status } = currentEntry(project)
  const names = [project.title, ...project.alsoKnownAs.slice(0, 1).map((name) => `(${name})`)].join(' ')
  return `${names}: ${index.programme(programme).title}, sponsor ${sponsor}, manager ${manager}, status ${index.status(status).name}`
}

function projectFilters(index: RecordIndex, project: Project): NonNullable<EntryFacts['filters']> {
  const { programme, status, sponsor, manager } = currentEntry(project)
  const reports = [...new Set(project.history.map(({ report }) => report))].map((id) => index.report(id))
  return {
    year: plainOptions([...project.history, ...project.events].map(({ date }) => yearOf(date))),
    council: councilOptions(
      index,
      reports.flatMap(({ meetings }) => meetings.map(({ council }) => council)),
    ),
    programme: programmeOptions(index, [programme]),
    person: plainOptions([sponsor, manager]),
    status: [{ value: status, name: index.status(status).name }],
  }
}
