import { about } from './about.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { siteAddress } from './site-address.ts'

/** Addresses whose pages, or places in pages, are now elsewhere. */
export const movedSchema = listOf(
  fields({
    from: siteAddress('address it had').meta(
      about(
        'From',
        'The address that was published, with #… after it where only a place in a page has moved.',
        '/reports/2023/care-home-fees/',
        '/reports/2023/care-home-fees/#risks',
      ),
    ),
    to: siteAddress('address it has').meta(
      about(
        'To',
        'Where it is now. Whoever follows the old address is led there.',
        '/reports/2023/fees-of-care-homes/',
      ),
    ),
  }).meta({ title: 'Move' }),
  'moves',
)
