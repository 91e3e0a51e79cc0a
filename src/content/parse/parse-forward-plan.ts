import type { z } from 'zod'
import { NOT_HELD } from '../../domain/held.ts'
import type { DecisionMaker, DecisionTime, ForwardPlanEntry } from '../../domain/forward-plan.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { forwardPlanSchema } from '../schemas/forward-plan-schema.ts'
import { parseFields } from './parse-fields.ts'
import { unexpectedText } from './unexpected-text.ts'

type Written = z.output<typeof forwardPlanSchema>

/** Reads an entry of the forward plan. It says in one way who decides, and in one way when. */
export function parseForwardPlan(document: ContentDocument): Parsed<ForwardPlanEntry> {
  const { value, problems } = parseFields(forwardPlanSchema, document)
  const unexpected = unexpectedText(document)
  if (!value) return { problems: [...problems, ...unexpected] }
  const { body, members: _members, decidedBy: _decidedBy, date, from, until, ...rest } = value
  const decisionMaker = decisionMakerOf(value)
  const when = timeOf(value)
  const wrong = [
    ...(decisionMaker ? [] : [unclear(document, body === undefined ? 'title' : 'decided-by', WHO)]),
    ...(when ? [] : [unclear(document, date === undefined ? 'title' : 'date', WHEN)]),
    ...(from !== undefined && until !== undefined && until < from ? [unclear(document, 'until', BACKWARDS)] : []),
  ]
  const all = [...problems, ...unexpected, ...wrong]
  if (!decisionMaker || !when || wrong.length > 0) return { problems: all }
  return { value: { ...rest, id: document.id, decisionMaker, when, source: document.source }, problems: all }
}

function decisionMakerOf({ body, members = NOT_HELD, decidedBy }: Written): DecisionMaker | undefined {
  if (body !== undefined) return decidedBy ? undefined : { body, members }
  return decidedBy
}

function timeOf({ date, from, until }: Written): DecisionTime | undefined {
  if (date !== undefined) return from === undefined && until === undefined ? { date } : undefined
  return from !== undefined && until !== undefined ? { from, until } : undefined
}

const WHO = {
  message: 'The entry of the forward plan does not say who decides',
  advice: 'Write either "body:" and "members:", or "decided-by:" with a name and a title',
}
const WHEN = {
  message: 'The entry of the forward plan does not say when it is decided',
  advice: 'Write either "date:" with a day, or "from:" and "until:" with the first and the last day of a period',
}
const BACKWARDS = {
  message: 'The period of the entry of the forward plan ends before it begins',
  advice: 'Correct one of the two days',
}

function unclear(
  { source }: ContentDocument,
  field: string,
  words: { readonly message: string; readonly advice: string },
): Problem {
  return { kind: 'forward-plan-entry', severity: 'error', place: source.placeOf(field), ...words }
}
