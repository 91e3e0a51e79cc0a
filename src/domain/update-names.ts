import { meetingAddress, projectAddress, reportAddress } from './addresses.ts'
import type { Decision } from './decision.ts'
import { decisionAddress } from './decision-addresses.ts'
import type { UnnamedUpdate, Update } from './updates.ts'
import { wordsMark } from './words-mark.ts'

/**
 * Gives every update its permanent name: the address of what changed, and how, `/reports/2023/sea-defences/#update--published`.
 * It is made of what never changes: the name of a file, a day, a meeting. A title, a programme's name or a place in a list is none
 * of it, so that a feed reader neither drops an entry nor shows one twice (decision 75).
 */
export function nameUpdates(updates: readonly UnnamedUpdate[]): readonly Update[] {
  const times = new Map<string, number>()
  return updates.map((update) => {
    const name = nameOf(update)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    // Only what is written twice, word for word, is counted: then it does not matter which is which.
    return { ...update, name: time === 1 ? name : `${name}-${time}` }
  })
}

function nameOf(update: UnnamedUpdate): string {
  switch (update.kind) {
    case 'report':
      return named(reportAddress(update.report), 'published')
    case 'correction':
      return named(reportAddress(update.report), 'corrected', update.date, wordsMark(update.correction.text))
    case 'decision-corrected':
      return named(decisionAddress(update.decision), 'corrected', update.date, wordsMark(update.correction.text))
    case 'withdrawal':
      return named(reportAddress(update.report), 'withdrawn')
    case 'decision':
      return named(meetingAddress(update.decision), 'decided', ...decidedParts(update.decision))
    case 'meeting':
      return named(meetingAddress(update.meeting), update.change.status)
    case 'projects-recorded':
      return named(reportAddress({ id: update.report }), 'projects-recorded', update.date)
    case 'status':
      return named(
        projectAddress(update.change.project),
        'recorded',
        update.date,
        ...update.change.entry.report.split('/'),
      )
    case 'event':
      return named(projectAddress(update.project), 'event', update.date, wordsMark(update.event.text))
  }
}

function decidedParts({ report, part }: Decision): readonly string[] {
  return [...report.split('/'), ...(part === undefined ? [] : [wordsMark(part)])]
}

function named(address: string, ...parts: readonly string[]): string {
  return `${address}#update--${parts.join('--')}`
}
