import { readFolder } from '../../content/files/read-folder.ts'
import { parseDocuments, type Draft } from '../../content/parse/parse-documents.ts'
import { readDocuments } from '../../content/read-documents.ts'
import type { Project } from '../../domain/project.ts'
import { currentEntry } from '../../domain/project.ts'
import type { ImportContext, KnownProject } from '../../import/context.ts'
import { readProse } from '../../markdown/read-prose.ts'

/**
 * What a folder of content tells an import: the councils, bodies, statuses, programmes, projects and appended documents it
 * knows. Files that have problems are left aside, not waited for: a paper half written must not keep the next one out.
 */
export async function readImportContext(contentFolder: string): Promise<ImportContext> {
  const { value: files = [] } = await readFolder(contentFolder, contentFolder)
  const { draft } = parseDocuments(readDocuments(files), readProse)
  return contextFrom(draft)
}

/** The same, from documents that have been read. */
export function contextFrom({ settings, programmes, projects, strategy }: Draft): ImportContext {
  const [council] = settings
  return {
    councils: (council?.councils ?? []).map(({ id, name, shortName }) => ({ id, names: [name, shortName] })),
    bodies: (council?.bodies ?? []).map(({ id, name }) => ({ id, names: [name] })),
    statuses: (council?.statuses ?? []).map(({ id, name }) => ({ id, names: [name] })),
    programmes: programmes.map(({ slug, title, order, printedAs }) => ({
      slug,
      order,
      titles: [title, ...printedAs.map((printed) => printed.title)],
    })),
    projects: projects.map(knownProject),
    markings: [
      ...(council?.markings?.private ?? []).map((words) => ({ words, means: 'confidential' as const })),
      ...(council?.markings?.unfinished ?? []).map((words) => ({ words, means: 'draft' as const })),
    ],
    strategy: strategy.map(({ label, slug, report }) => ({ label, slug, report })),
  }
}

function knownProject(project: Project): KnownProject {
  const { slug, title, order, alsoKnownAs, history } = project
  const { status, programme, sponsor, manager, date } = currentEntry(project)
  const printed = history.flatMap(({ printedAs }) => (printedAs === undefined ? [] : [printedAs]))
  return {
    slug,
    title,
    order,
    titles: [title, ...alsoKnownAs, ...printed],
    current: { status, programme, sponsor, manager },
    since: date,
    reports: history.map(({ report }) => report),
  }
}
