import { fields } from './fields.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** The fields of a page of the officers' guide. */
export const guideSchema = fields({ title: text('title'), summary: text('summary'), order: wholeNumber('order') })
