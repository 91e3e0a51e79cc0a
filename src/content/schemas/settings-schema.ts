import { z } from 'zod'
import type { Stage } from '../../domain/settings.ts'
import { about } from './about.ts'
import { contact } from './contact.ts'
import { refuse } from './field-problem.ts'
import { editor } from './editor-setting.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { reference } from './reference.ts'
import { slug } from './slug.ts'
import { text, written } from './text.ts'
import { webAddress } from './web-address.ts'
import { wholeNumber } from './whole-number.ts'

const STAGES: readonly Stage[] = ['to-come', 'under-way', 'done', 'stopped']

/** The fields of council.yaml. */
export const settingsSchema = fields({
  title: text('title').meta(about('Title', 'What the site is called.', 'Cabinet Reports')),
  description: text('description').meta(about('Description', 'What the site holds, in a sentence or two.')),
  publisher: text('publisher').meta(about('Publisher', 'The council or councils that publish it.')),
  address: siteAddress().meta(
    about('Address', 'Where the site is published, without a slash at its end.', 'https://papers.example.gov.uk'),
  ),
  'base-path': basePath().meta(
    about('Base path', 'The path it is published under, with a slash at both ends.', '/', '/reports-site/'),
  ),
  licence: fields({
    name: text('name').meta(about('Name', 'What the licence is called.', 'Open Government Licence v3.0')),
    statement: text('statement').meta(about('Statement', 'What people may do with the papers.')),
    url: z.exactOptional(webAddress().meta(about('Web address', 'Where the licence can be read.'))),
  }).meta(about('Licence', 'On what terms the papers may be copied.')),
  contact: contact.meta(about('Contact', 'Whom readers can ask.')),
  councils: listOf(
    fields({
      id: slug('id').meta(about('Id', 'Stands in addresses, and is never changed once published.', 'ambleford')),
      name: text('name').meta(about('Name', 'The full name.', 'Ambleford Borough Council')),
      'short-name': text('short name').meta(about('Short name', 'For tables and lists.', 'Ambleford')),
      'call-in-days': z.exactOptional(
        wholeNumber('days of call-in').meta(
          about(
            'Days of call-in',
            'For how many clear working days after publication a decision can be called in, as the constitution says. Leave it out where nothing is to be worked out.',
            '5',
          ),
        ),
      ),
    }).meta({ title: 'Council' }),
    'councils',
  ).meta(about('Councils', 'The councils that publish here.')),
  bodies: listOf(
    fields({
      id: slug('id').meta(about('Id', 'Stands in addresses, and is never changed once published.', 'cabinet')),
      name: text('name').meta(about('Name', 'What it is called.', 'Cabinet')),
      councils: z.exactOptional(
        listOf(reference('council', 'council').meta(about('Council', 'A council it decides for.')), 'councils').meta(
          about(
            'Councils',
            'Only of a joint committee: the councils it decides for. The first stands in its addresses.',
          ),
        ),
      ),
    }).meta({ title: 'Body' }),
    'bodies',
  ).meta(about('Bodies', 'The bodies that meet and decide.')),
  statuses: listOf(
    fields({
      id: slug('id').meta(about('Id', 'What project files call it.', 'active')),
      name: text('name').meta(about('Name', 'What readers see.', 'Active')),
      stage: oneOf('stage', STAGES, 'unknown-stage').meta(about('Stage', 'How far along a project of this status is.')),
      meaning: text('meaning').meta(about('Meaning', 'What the status says, in a sentence.', 'Work is under way.')),
      'current-state': text('current state').meta(
        about('Current state', 'What it says of the thing that the project changes.', 'Change under way'),
      ),
    }).meta({ title: 'Status' }),
    'statuses',
  ).meta(about('Statuses', 'In the order in which a project passes through them.')),
  markings: z.exactOptional(
    fields({
      private: z.exactOptional(
        listOf(text('wording').meta(about('Wording', 'As it stands on the paper.')), 'wordings').meta(
          about('Private', 'Wordings that mark a paper that is not for the public.', 'Green sheet'),
        ),
      ),
      unfinished: z.exactOptional(
        listOf(text('wording').meta(about('Wording', 'As it stands on the paper.')), 'wordings').meta(
          about('Unfinished', 'Wordings that mark a paper that is not finished.', 'Awaiting clearance'),
        ),
      ),
    }).meta(
      about('Markings', 'The council’s own wordings at which an import stops, besides those that every council uses.'),
    ),
  ),
  'largest-file': z.exactOptional(
    wholeNumber('largest file').meta(
      about(
        'Largest file',
        'The most that a file of text may hold, in megabytes. Leave it out for 5, which is longer than any report.',
        '8',
      ),
    ),
  ),
  editor: z.exactOptional(
    editor().meta(about('Editor', 'Puts the browser editor into the published site. Leave it out to keep it out.')),
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
          nearest: /^[\w-]+(\.[\w-]+)+\/?$/.test(value) ? `https://${value.replace(/\/$/, '')}` : undefined,
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
          nearest:
            /^[\w./~-]+$/.test(value) && !value.includes('..') ? `/${value}/`.replaceAll(/\/+/g, '/') : undefined,
        }),
  )
}
