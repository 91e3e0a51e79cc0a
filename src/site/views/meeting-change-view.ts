import { meetingAddress } from '../../domain/addresses.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId, tookNoDecision, type MeetingChange, type MeetingReference } from '../../domain/meeting.ts'
import { changeInWords } from '../../domain/meeting-words.ts'
import type { ViewContext } from '../view-context.ts'

/** What became of a meeting, as its own page and the pages of its papers say it; and whether a decision of it is still awaited. */
export function changeView(context: ViewContext, meeting: MeetingReference, isDecided: boolean) {
  const held = context.index.meeting(meetingId(meeting))
  const moved = held.change?.to !== undefined
  return {
    change: held.change && changeWords(context, held.change),
    isAwaited: !isDecided && !tookNoDecision(held) && !moved,
  }
}

function changeWords(context: ViewContext, change: MeetingChange) {
  return {
    words: changeInWords(change),
    reason: isHeld(change.reason) ? change.reason : 'The reason is not held.',
    href: change.to && context.href(meetingAddress(change.to)),
  }
}
