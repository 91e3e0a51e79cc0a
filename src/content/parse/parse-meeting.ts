import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { meetingSchema } from '../schemas/meeting-schema.ts'
import { parseFields } from './parse-fields.ts'
import { parseMeetingChange } from './parse-meeting-change.ts'
import { unexpectedText } from './unexpected-text.ts'

/** Reads a meeting, whose file is named for what it holds: `2021-10-29-vale-cabinet.md`. */
export function parseMeeting(document: ContentDocument): Parsed<Meeting> {
  const { value, problems } = parseFields(meetingSchema, document)
  const unexpected = unexpectedText(document)
  if (!value) return { problems: [...problems, ...unexpected] }
  const { status, to, reason, announced, ...held } = value
  const meeting = { ...held, id: meetingId(value), source: document.source }
  const change = parseMeetingChange(meeting, { status, to, reason, announced }, document.source)
  return {
    value: { ...meeting, ...(change.value && { change: change.value }) },
    problems: [
      ...problems,
      ...unexpected,
      ...change.problems,
      ...misnamed(meeting, document),
      ...endsTooEarly(meeting),
    ],
  }
}

function endsTooEarly({ date, until, source }: Meeting & Pick<ContentDocument, 'source'>): readonly Problem[] {
  if (until === undefined || until > date) return []
  return [
    {
      kind: 'dates-disagree',
      severity: 'error',
      location: source.locationOf('until'),
      message: `Cannot use the last day "${until}": the meeting began on "${date}"`,
      advice: 'Write the last day of a meeting that ran over more than one, or take the line out',
      elsewhere: { words: 'the meeting date stands in', location: source.locationOf('date') },
    },
  ]
}

function misnamed(meeting: Meeting, { id, file }: ContentDocument): readonly Problem[] {
  if (meeting.id === id) return []
  return [
    {
      kind: 'misnamed-file',
      severity: 'error',
      location: { file },
      message: `Cannot use the file name "${id}.md": its fields say "${meeting.id}"`,
      advice: `Rename the file to ${meeting.id}.md, or correct its date, council, body or session`,
    },
  ]
}
