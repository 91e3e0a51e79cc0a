import type { Parsed } from '../../domain/problem.ts'
import type { Settings } from '../../domain/settings.ts'
import type { ContentDocument } from '../read-documents.ts'
import { settingsSchema } from '../schemas/settings-schema.ts'
import { parseFields } from './parse-fields.ts'
import { repeatedIds } from './repeated-ids.ts'

/** Reads council.yaml: the site as a whole. */
export function parseSettings(document: ContentDocument): Parsed<Settings> {
  const { value, problems } = parseFields(settingsSchema, document)
  if (!value) return { problems }
  const repeated = (['councils', 'bodies', 'statuses'] as const).flatMap((list) =>
    repeatedIds(
      value[list].map(({ id }) => id),
      (index) => `${list}.${index}.id`,
      document.source,
    ),
  )
  return { value, problems: [...problems, ...repeated] }
}
