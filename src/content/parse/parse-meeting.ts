import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { meetingSchema } from '../schemas/meeting-schema.ts'
import { parseFields } from './parse-fields.ts'
import { unexpectedText } from './unexpected-text.ts'

/** Reads a meeting, whose file is named for what it holds: `2021-10-29-vale-cabinet.md`. */
export function parseMeeting(document: ContentDocument): Parsed<Meeting> {
  const { value, problems } = parseFields(meetingSchema, document)
  const unexpected = unexpectedText(document)
  if (!value) return { problems: [...problems, ...unexpected] }
  const meeting = { ...value, id: meetingId(value), source: document.source }
  return { value: meeting, problems: [...problems, ...unexpected, ...misnamed(meeting, document)] }
}

function misnamed(meeting: Meeting, { id, file }: ContentDocument): readonly Problem[] {
  if (meeting.id === id) return []
  return [
    {
      kind: 'misnamed-file',
      severity: 'error',
      place: { file },
      message: `Cannot use the file name "${id}.md": its fields say "${meeting.id}"`,
      advice: `Rename the file to ${meeting.id}.md, or correct its date, council or body`,
    },
  ]
}
