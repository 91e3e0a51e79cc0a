import { EARLIER_SHAPE } from './earlier-entries.ts'
import { day, link, listOf, object, orNull, text, type Shape } from './shape.ts'

const PERSON = { name: text('A name.'), telephone: text('A telephone number.'), email: text('An e-mail address.') }
const person = (description: string) => object(description, PERSON, ['telephone', 'email'])

const MEETING = object('A meeting that it went to.', {
  council: text('The council, or the councils of a joint committee.'),
  body: text('The body, such as Cabinet.'),
  date: day('The day of the meeting.'),
  session: orNull(text('Which of two meetings of the body on that day.')),
  status: orNull(text('cancelled, adjourned, moved or inquorate.')),
  reason: orNull(text('Why.')),
  to: orNull(link('The address of the meeting that its papers, or its unfinished business, went to.')),
  address: link('The address of the meeting.'),
})

const DECISION = object('A decision on it.', {
  address: link('The address of the decision.'),
  council: text('The council that decided, or the councils of a joint committee.'),
  date: day('The day of the meeting.'),
  session: orNull(text('Which of two meetings of the body on that day.')),
  part: orNull(text('What of the report was decided, where that was in parts.')),
  outcome: text('The outcome in words, as published where it was published in words.'),
  notForPublication: orNull(text('Why the words of the resolution are not for publication, where they are not.')),
  resolution: orNull(text('What was resolved, in its words.')),
  minute: orNull(text('The number of the minute.')),
  reference: orNull(text('The reference of the decision.')),
  published: orNull(day('The day on which it was published.')),
  effective: orNull(day('The day from which it has effect.')),
})

const PARAGRAPH = object('A numbered paragraph.', {
  number: text('Its number as it is printed.'),
  section: text('The heading it stands under; empty where there is none.'),
  text: text('Its words.'),
  address: link('The full address of the paragraph.'),
})

const WITHHELD = {
  kind: text('exempt or confidential.'),
  category: text('The paragraph of Part 1 of Schedule 12A to the Local Government Act 1972, of an exempt paper.'),
  publicInterest: text('Why the public interest in keeping it back is the greater, of an exempt paper.'),
  review: day('The day on which it is looked at again, of an exempt paper.'),
  ground: text('government or law, of a confidential paper.'),
  reason: text('Why it is confidential.'),
  challenge: text('How to challenge it.'),
}

const FIELDS: Readonly<Record<string, Shape>> = {
  title: text('The title of the report.'),
  address: link('The address of the report.'),
  withheld: orNull(
    object(
      'Why it is not for publication. Such a report has its title and address besides, and nothing else.',
      WITHHELD,
      ['category', 'publicInterest', 'review', 'ground', 'reason'],
    ),
  ),
  reportOf: object('Whose report it is.', { role: text('The post.'), name: text('The name.') }),
  authors: listOf('Who wrote it.', person('An author.')),
  wardsAffected: text('The wards that it concerns.'),
  cabinetMembers: listOf(
    'The Cabinet members responsible.',
    object('A member.', { ...PERSON, council: text('Of which council.') }, ['telephone', 'email']),
  ),
  meetings: listOf('Where it went, earliest first.', MEETING),
  published: orNull(day('The day on which it was published.')),
  withdrawn: orNull(
    object('That it was taken back; its words are then gone.', { date: day('The day.'), reason: text('Why.') }),
  ),
  exemptAppendices: listOf(
    'Parts of it that are not for publication.',
    object(
      'An appendix.',
      {
        label: text('What it is called in the report.'),
        title: text('Its title.'),
        category: text('The paragraph of Part 1 of Schedule 12A to the Local Government Act 1972.'),
        publicInterest: text('Why the public interest in keeping it back is the greater.'),
        review: day('The day on which it is looked at again.'),
      },
      ['review'],
    ),
  ),
  goesOnFrom: EARLIER_SHAPE,
  recommendation: orNull(text('What it recommends.')),
  decisions: listOf('What was decided on it.', DECISION),
  paragraphs: listOf('Its numbered paragraphs, in order.', PARAGRAPH),
}

/** A report with its meetings, decisions and paragraphs, as it is in the JSON of reports. */
export const REPORT_ENTRY = object(
  'A report.',
  FIELDS,
  Object.keys(FIELDS).filter((name) => !['title', 'address', 'withheld'].includes(name)),
)
