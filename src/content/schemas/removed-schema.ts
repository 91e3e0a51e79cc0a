import { z } from 'zod'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { siteAddress } from './site-address.ts'
import { text } from './text.ts'

/** Addresses whose pages, or places in pages, are gone. */
export const removedSchema = listOf(
  fields({
    address: siteAddress('address it had').meta(
      about(
        'Address',
        'The address that was published, with #… after it where only a place in a page is gone.',
        '/projects/tide-gate/',
      ),
    ),
    title: text('title').meta(about('Title', 'What it was, as its page was headed.', 'Tide gate')),
    date: day('day of removal').meta(about('Date', 'The day on which it went.', '2023-03-20')),
    reason: text('reason of removal').meta(
      about('Reason', 'Why, in a sentence that readers understand.', 'The project was recorded twice.'),
    ),
    instead: z.exactOptional(
      siteAddress('address to read instead').meta(
        about('Instead', 'What a reader may want to see in its place, if there is such a page.', '/projects/seawall/'),
      ),
    ),
  }).meta({ title: 'Removal' }),
  'removals',
)
