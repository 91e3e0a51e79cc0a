import { meetingId, type Meeting, type MeetingReference } from './meeting.ts'

/**
 * The meetings that papers follow to from one that was cancelled, moved or adjourned, each once and in their order. Undefined where
 * one leads back to another, so that the papers would never arrive.
 */
export function meetingsAfter(
  meeting: MeetingReference,
  find: (id: string) => Pick<Meeting, 'change'> | undefined,
): readonly MeetingReference[] | undefined {
  const passed = new Set([meetingId(meeting)])
  const after: MeetingReference[] = []
  for (let to = find(meetingId(meeting))?.change?.to; to; to = find(meetingId(to))?.change?.to) {
    if (passed.has(meetingId(to))) return undefined
    passed.add(meetingId(to))
    after.push(to)
  }
  return after
}
