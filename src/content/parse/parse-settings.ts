import type { Parsed, Problem } from '../../domain/problem.ts'
import type { Settings } from '../../domain/settings.ts'
import type { FieldSource } from '../front-matter/field-places.ts'
import { nearestOf } from '../nearest-of.ts'
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
  return { value, problems: [...problems, ...repeated, ...unknownCouncils(value, document.source)] }
}

/** A joint committee is of councils that are there. */
function unknownCouncils({ bodies, councils }: Settings, source: FieldSource): readonly Problem[] {
  const known = councils.map(({ id }) => id)
  return bodies.flatMap((body, at) =>
    (body.councils ?? []).flatMap((council, index): readonly Problem[] => {
      if (known.includes(council)) return []
      const nearest = nearestOf(council, known)
      return [
        {
          kind: 'unknown-council',
          severity: 'error',
          place: source.placeOf(`bodies.${at}.councils.${index}`),
          message: `Cannot find the council "${council}": the list of councils has none of that id`,
          advice: `Write one of: ${known.join(', ')}`,
          ...(nearest === undefined ? {} : { nearest }),
        },
      ]
    }),
  )
}
