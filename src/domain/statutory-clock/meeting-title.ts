import type { RecordIndex } from '../index-record.ts'
import type { Meeting } from '../meeting.ts'
import { meetingDay } from '../meeting-words.ts'

/** `Vale Cabinet, 29 October 2021` */
export function meetingTitle(index: RecordIndex, meeting: Meeting): string {
  return `${index.council(meeting.council).shortName} ${index.body(meeting.body).name}, ${meetingDay(meeting)},`
}
