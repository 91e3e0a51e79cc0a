import type { z } from 'zod'
import type { RefersTo } from '../../domain/field-schema.ts'
import { text } from './text.ts'

/** The id of something else in the record. Whether it is there is seen when the record is assembled. */
export function reference(label: string, to: RefersTo): z.ZodType<string> {
  return text(label).meta({ 'x-refers-to': to })
}
