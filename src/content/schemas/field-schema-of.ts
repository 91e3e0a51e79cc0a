import { z } from 'zod'
import type { FieldSchema } from '../../domain/field-schema.ts'

/** What a schema asks of a file, as plain data. Made from the very schema that reads the file, so that they cannot differ. */
export function fieldSchemaOf(schema: z.ZodType): FieldSchema {
  const { $schema: _draft, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod keeps back the examples of what it transforms, lest they be of the outcome; ours are of what is written.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {}
      if (Array.isArray(examples)) jsonSchema.examples = examples
      // To zod any other field is allowed, so that ours can be the words that turn it away.
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false
    },
  })
  // zod speaks all of JSON Schema; our schemas use no more of it than the type says, and a test sees to that.
  return described as FieldSchema
}
