import type { DocumentDescription } from '../domain/document-description.ts'
import type { FieldSchema, RefersTo } from '../domain/field-schema.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { describeDocuments } from './describe-documents.ts'

/** A JSON Schema as a file holds it: what fields are described in, with the kinds of scalar that a reader of YAML may find. */
export type JsonSchema = { readonly [word: string]: unknown }

/**
 * JSON Schemas of every kind of document, by its name, for text editors that understand them. Where the record can be read, the
 * councils, statuses, reports and so on that are in it are what fields may name.
 */
export function jsonSchemas(record: CouncilRecord | undefined): Readonly<Record<string, JsonSchema>> {
  const names = record && namesIn(record)
  return Object.fromEntries(describeDocuments().map((document) => [document.kind, jsonSchema(document, names)]))
}

type Names = Readonly<Record<RefersTo, readonly string[]>>

function namesIn({ settings, reports, programmes, projects, strategy, forwardPlan }: CouncilRecord): Names {
  return {
    council: settings.councils.map(({ id }) => id),
    body: settings.bodies.map(({ id }) => id),
    status: settings.statuses.map(({ id }) => id),
    report: reports.map(({ id }) => id),
    programme: programmes.map(({ slug }) => slug),
    project: projects.map(({ slug }) => slug),
    strategy: strategy.map(({ slug }) => slug),
    'forward-plan': forwardPlan.map(({ id }) => id),
  }
}

function jsonSchema({ heading, purpose, fields }: DocumentDescription, names: Names | undefined): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: heading,
    description: purpose,
    ...forReadersOfYaml(fields, names),
  }
}

/** To us every scalar is text; to an editor `order: 7` is a number, and it must not complain of that. */
function forReadersOfYaml(schema: FieldSchema, names: Names | undefined): JsonSchema {
  const { 'x-refers-to': refersTo, items, properties, anyOf, ...rest } = schema
  const known = refersTo === undefined ? undefined : names?.[refersTo]
  const isWord = rest.enum !== undefined || rest.const !== undefined || rest.format !== undefined || known !== undefined
  return {
    ...rest,
    ...(rest.type === 'string' && !isWord && { type: ['string', 'number', 'boolean'] }),
    // A list of words may not be empty: where the record has none yet, nothing can be named.
    ...(known && (known.length > 0 ? { enum: known } : { not: {} })),
    ...(items && { items: forReadersOfYaml(items, names) }),
    ...(anyOf && { anyOf: anyOf.map((reading) => forReadersOfYaml(reading, names)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, forReadersOfYaml(field, names)]),
      ),
    }),
  }
}
