import { STATE_COLUMNS } from './history-rows.ts'
import { PROJECT_COLUMNS } from './project-rows.ts'
import { day, link, listOf, object, text } from './shape.ts'

/** A project with its whole history, as it is in the JSON of projects. */
export const PROJECT_ENTRY = object('A project.', {
  ...PROJECT_COLUMNS,
  paragraph: text('The paragraph of that report that says so.'),
  programmeAddress: link('The address of the programme it is in today.'),
  alsoKnownAs: listOf('Other names that people know it by.', text('A name.')),
  history: listOf(
    'How it stood, oldest first.',
    object('An entry of its history.', {
      date: day('The day from which it stood so.'),
      status: text('Its status from then on.'),
      programme: text('The programme it was in.'),
      sponsor: text('The person who sponsored it.'),
      manager: text('The person who managed it.'),
      report: link('The address of the report that says so.'),
      paragraph: text('The paragraph of that report that says so.'),
      paragraphAddress: link('The full address of that paragraph.'),
      statusSince: STATE_COLUMNS.status_since,
      statusUntil: STATE_COLUMNS.status_until,
      statusDays: STATE_COLUMNS.status_days,
    }),
  ),
  events: listOf(
    'What happened to it without changing its status.',
    object('An event.', {
      date: day('The day of it.'),
      text: text('What happened.'),
      source: text('Where that is known from.'),
    }),
  ),
})
