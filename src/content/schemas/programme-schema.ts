import { z } from 'zod'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** The fields of a programme. */
export const programmeSchema = fields({
  title: text('title'),
  order: wholeNumber('order'),
  area: text('area'),
  'printed-as': z.exactOptional(listOf(fields({ report: text('report'), title: text('title') }), 'printed titles')),
})
