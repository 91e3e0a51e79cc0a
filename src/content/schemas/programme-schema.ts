import { z } from 'zod'
import { about } from './about.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** The fields of a programme. */
export const programmeSchema = fields({
  title: text('title').meta(about('Title', 'What the programme is called.', 'Platform')),
  order: wholeNumber('order').meta(about('Order', 'Its place in the list of programmes, from 1.', '1')),
  area: text('area').meta(about('Area', 'The area of work that it belongs to.', 'Customer systems')),
  'printed-as': z.exactOptional(
    listOf(
      fields({
        report: reference('report', 'report').meta(about('Report', 'The report that printed it otherwise.')),
        title: text('title').meta(about('Printed title', 'The title exactly as that report printed it.')),
      }).meta({ title: 'Printed title' }),
      'printed titles',
    ).meta(about('Printed as', 'Reports that printed the title otherwise. Their tables keep it as they printed it.')),
  ),
})
