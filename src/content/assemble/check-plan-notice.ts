import { formatDay } from '../../domain/calendar-day.ts'
import type { ForwardPlanEntry } from '../../domain/forward-plan.ts'
import type { Problem } from '../../domain/problem.ts'
import { planNoticeOf } from '../../domain/statutory-clock/plan-notice.ts'

/** Looks whether a key decision was announced 28 clear days before, or says under which rule it was not. */
export function checkPlanNotice(entry: ForwardPlanEntry): readonly Problem[] {
  const { published, generalException, specialUrgency, withdrawn, source } = entry
  const notice = planNoticeOf(entry)
  // What was taken out of the plan is never decided, so no notice of it was too short.
  if (!notice?.isShort || withdrawn || specialUrgency !== undefined) return []
  if (generalException !== undefined && !notice.needsUrgency) return []
  const { given = 0, last, decided, needsUrgency } = notice
  const field = needsUrgency ? 'special-urgency' : 'general-exception'
  const least = needsUrgency
    ? 'the general exception needs five clear working days'
    : `a key decision is announced 28 clear days before, here by ${formatDay(last)} at the latest`
  return [
    {
      kind: 'short-notice',
      severity: 'error',
      location: source.locationOf('published'),
      message: `The notice was published on "${published}", ${given} clear ${given === 1 ? 'day' : 'days'} before the decision of ${formatDay(decided)}: ${least}`,
      advice: `Add "${field}:" and after it why, or "not held"; or correct one of the two days`,
      elsewhere: {
        words: 'the day of the decision stands in',
        location: source.locationOf('date' in entry.when ? 'date' : 'from'),
      },
    },
  ]
}
