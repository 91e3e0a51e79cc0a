import { projectAddress } from '../../domain/addresses.ts'
import { z } from 'zod'
import type { AssetState, StrategyView } from '../../domain/strategy.ts'
import { about } from './about.ts'
import { day } from './day.ts'
import { earlierPapersFields } from './earlier-papers.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'

const VIEWS: readonly StrategyView[] = ['overview', 'current-state', 'programme-plans', 'target-state']
const STATES: readonly AssetState[] = ['strength', 'debt', 'gap']

const asset = fields({
  name: text('name').meta(about('Name', 'What the report calls it.', 'Fee ledger')),
  state: oneOf('state', STATES, 'unknown-state').meta(about('State', 'A strength, a debt, or a gap.')),
  text: text('text').meta(about('Text', 'What the report says of it.')),
  paragraph: text('paragraph').meta(about('Paragraph', 'The number of the paragraph that says so.', '11')),
  programme: z.exactOptional(
    reference('programme', 'programme').meta(about('Programme', 'The programme whose area it belongs to.')),
  ),
  project: z.exactOptional(reference('project', 'project').meta(about('Project', 'The project that changes it.'))),
}).meta({ title: 'Asset' })

const timelineEvent = fields({
  date: day('day of the event').meta(about('Date', 'The day on which it happened.', '2018-10-05')),
  council: z.exactOptional(reference('council', 'council').meta(about('Council', 'The council it concerns, if one.'))),
  text: text('event').meta(about('What happened', 'A sentence or two.')),
  source: text('source').meta(about('Source', 'Where that is known from.', 'Minute 12')),
  link: z.exactOptional(
    text('link').meta(
      about('Link', 'The address in this site that it leads to.', projectAddress({ slug: 'call-centre' })),
    ),
  ),
}).meta({ title: 'Event' })

/** The fields of a document of the strategy. */
export const strategySchema = fields({
  title: text('title').meta(about('Title', 'What the document is called.', 'Target architecture')),
  label: text('label').meta(about('Label', 'What reports call it.', 'Annex C')),
  view: oneOf('view', VIEWS, 'unknown-view').meta(
    about('View', 'What is drawn from the project data beneath its text.'),
  ),
  report: reference('report', 'report').meta(about('Report', 'The report it was appended to.')),
  ...earlierPapersFields,
  assets: z.exactOptional(
    listOf(asset, 'assets').meta(about('Assets', 'What the councils have, owe or lack, as the report names it.')),
  ),
  timeline: z.exactOptional(
    listOf(timelineEvent, 'events').meta(about('Timeline', 'Events in the life of the strategy.')),
  ),
})
