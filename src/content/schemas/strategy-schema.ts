import { z } from 'zod'
import type { AssetState, StrategyView } from '../../domain/strategy.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { text } from './text.ts'

const VIEWS: readonly StrategyView[] = ['overview', 'current-state', 'programme-plans', 'target-state']
const STATES: readonly AssetState[] = ['strength', 'debt', 'gap']

const asset = fields({
  name: text('name'),
  state: oneOf('state', STATES, 'unknown-state'),
  text: text('text'),
  paragraph: text('paragraph'),
  programme: z.exactOptional(text('programme')),
  project: z.exactOptional(text('project')),
})

const timelineEvent = fields({
  date: day('day of the event'),
  council: z.exactOptional(text('council')),
  text: text('event'),
  source: text('source'),
  link: z.exactOptional(text('link')),
})

/** The fields of a document of the strategy. */
export const strategySchema = fields({
  title: text('title'),
  label: text('label'),
  view: oneOf('view', VIEWS, 'unknown-view'),
  report: text('report'),
  assets: z.exactOptional(listOf(asset, 'assets')),
  timeline: z.exactOptional(listOf(timelineEvent, 'events')),
})
