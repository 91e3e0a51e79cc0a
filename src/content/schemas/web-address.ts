import type { z } from 'zod'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** A web address written in full, from its scheme on. */
export function webAddress(): z.ZodType<string> {
  return written('web address')
    .meta({ format: 'uri' })
    .transform((value, context) =>
      /^https?:\/\//.test(value) && URL.canParse(value)
        ? value
        : refuse(context, {
            kind: 'bad-address',
            message: `Cannot use the web address "${value}": it is not written in full`,
            advice: 'Write it from https:// on',
            nearest: /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) ? `https://${value}` : undefined,
          }),
    )
}

/** An address in the site, from its first slash on, or a web address written in full. */
export function siteLink(): z.ZodType<string> {
  return written('link').transform((value, context) =>
    /^\/(?!\/)/.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value))
      ? value
      : refuse(context, {
          kind: 'bad-address',
          message: `Cannot use the link "${value}": it is neither an address in this site nor one written in full`,
          advice: 'Write it from https:// on, or as it stands in the browser after the host, for example /reports/',
        }),
  )
}
