import type { Parsed, Problem } from '../../domain/problem.ts'
import type { HistoryEntry, Project } from '../../domain/project.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { projectSchema } from '../schemas/project-schema.ts'
import { carryForward } from './carry-forward.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads a project, with its history put in order and what entries leave out carried forward. */
export function parseProject(document: ContentDocument, readProse: ReadProse): Parsed<Project> {
  const fields = parseFields(projectSchema, document)
  const prose = proseReader(document, readProse)
  const description = prose.body()
  const carried = fields.value && carryForward(fields.value.history, document.source)
  const repeated = repeatedEntries(carried?.value ?? [], document)
  const problems = [...fields.problems, ...prose.problems, ...(carried?.problems ?? []), ...repeated]
  if (!fields.value || !description || !carried?.value) return { problems }
  return {
    value: {
      slug: document.id,
      title: fields.value.title,
      order: fields.value.order,
      alsoKnownAs: fields.value.alsoKnownAs ?? [],
      mentionedAs: fields.value.mentionedAs ?? [],
      history: carried.value,
      events: fields.value.events ?? [],
      description,
      source: document.source,
    },
    problems,
  }
}

function repeatedEntries(history: readonly HistoryEntry[], { source }: ContentDocument): readonly Problem[] {
  return history.flatMap((entry, position): readonly Problem[] => {
    const first = history.slice(0, position).find(({ date, report }) => date === entry.date && report === entry.report)
    if (!first) return []
    return [
      {
        kind: 'repeated-entry',
        severity: 'error',
        location: source.locationOf(`history.${entry.index}.date`),
        message: `Cannot use the entry of ${entry.date} from the report "${entry.report}": the history has one of that day and report`,
        advice: 'Make one entry of the two',
        elsewhere: { words: 'first given in', location: source.locationOf(`history.${first.index}.date`) },
      },
    ]
  })
}
