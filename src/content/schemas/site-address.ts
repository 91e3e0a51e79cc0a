import type { z } from 'zod'
import { parseSiteAddress, type SiteAddress } from '../../domain/permanence/site-address.ts'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** An address in the site: `/reports/2023/care-home-fees/`, with `#para-3` after it for a place in the page. */
export function siteAddress(label: string): z.ZodType<SiteAddress> {
  return written(label).transform(
    (words, context) =>
      parseSiteAddress(words) ??
      refuse(context, {
        kind: 'bad-site-address',
        message: `Cannot read the ${label} "${words}": it is no address in this site`,
        advice:
          'Write it as it stands in the browser, from the first slash after the host, for example /reports/2023/care-home-fees/',
      }),
  )
}
