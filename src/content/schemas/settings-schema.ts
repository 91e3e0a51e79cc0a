import { z } from 'zod'
import type { Stage } from '../../domain/settings.ts'
import { contact } from './contact.ts'
import { refuse } from './field-problem.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { slug } from './slug.ts'
import { text, written } from './text.ts'

const STAGES: readonly Stage[] = ['to-come', 'under-way', 'done', 'stopped']

/** The fields of council.yaml. */
export const settingsSchema = fields({
  title: text('title'),
  description: text('description'),
  publisher: text('publisher'),
  address: siteAddress(),
  'base-path': basePath(),
  licence: fields({ name: text('name'), statement: text('statement'), url: z.exactOptional(webAddress()) }),
  contact,
  councils: listOf(fields({ id: slug('id'), name: text('name'), 'short-name': text('short name') }), 'councils'),
  bodies: listOf(fields({ id: slug('id'), name: text('name') }), 'bodies'),
  statuses: listOf(
    fields({
      id: slug('id'),
      name: text('name'),
      stage: oneOf('stage', STAGES, 'unknown-stage'),
      meaning: text('meaning'),
      'current-state': text('current state'),
    }),
    'statuses',
  ),
})

/** The site's own address: scheme and host, and no slash at the end, because every address is put after it. */
function siteAddress(): z.ZodType<string> {
  return written('site address').transform((value, context) =>
    /^https?:\/\/[^/\s?#@]+$/.test(value) && URL.canParse(value)
      ? value
      : refuse(context, {
          kind: 'bad-address',
          message: `Cannot use the site address "${value}": it is not a scheme and a host alone`,
          advice:
            'Write it without a slash at its end, for example https://papers.example.gov.uk; a folder goes into base-path',
        }),
  )
}

function basePath(): z.ZodType<string> {
  return written('base path').transform((value, context) =>
    /^\/((?!\.+\/)[\w.~-]+\/)*$/.test(value)
      ? value
      : refuse(context, {
          kind: 'bad-base-path',
          message: `Cannot use the base path "${value}": it does not begin and end with a slash`,
          advice: 'Write / where the site has a host of its own, or for example /reports-site/',
        }),
  )
}

function webAddress(): z.ZodType<string> {
  return written('web address').transform((value, context) =>
    /^https?:\/\//.test(value) && URL.canParse(value)
      ? value
      : refuse(context, {
          kind: 'bad-address',
          message: `Cannot use the web address "${value}": it is not written in full`,
          advice: 'Write it from https:// on',
        }),
  )
}
