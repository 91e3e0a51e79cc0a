import { formatDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { isHeld, NOT_HELD, type Held } from '../../domain/held.ts'

/** A fact of a decision record, with its name as a label and inside a sentence. */
export interface DecisionFact {
  readonly name: string
  readonly inSentence: string
  readonly fact: Held<string>
}

/** Every fact that a decision record has a place for, held or not. */
export function factsOf(decision: Decision): readonly DecisionFact[] {
  return [
    { name: 'Minute', inSentence: 'the minute number', fact: decision.minute },
    { name: 'Decision reference', inSentence: 'the decision reference', fact: decision.reference },
    { name: 'Decision published', inSentence: 'the day it was published', fact: heldDay(decision.published) },
    { name: 'Effective', inSentence: 'the day it took effect', fact: heldDay(decision.effective) },
    { name: 'Reasons', inSentence: 'the reasons', fact: decision.reasons },
    { name: 'Options rejected', inSentence: 'the options rejected', fact: decision.optionsRejected },
    { name: 'Conflicts of interest declared', inSentence: 'any conflicts declared', fact: decision.conflictsDeclared },
    { name: 'Dispensations', inSentence: 'any dispensations', fact: decision.dispensations },
    {
      name: 'Present',
      inSentence: 'who was present',
      fact: isHeld(decision.present) ? decision.present.join('; ') : NOT_HELD,
    },
  ]
}

/** What of a decision is not held, as it stands in a sentence. */
export function namesNotHeld(decision: Decision): string {
  const facts = factsOf(decision)
    .filter(({ fact }) => !isHeld(fact))
    .map(({ inSentence }) => inSentence)
  return (isHeld(decision.resolution) ? facts : ['the wording of the resolution', ...facts]).join(', ')
}

function heldDay(day: Decision['published']): Held<string> {
  return isHeld(day) ? formatDay(day) : day
}
