import { STILL_TO_FILL } from '../domain/still-to-fill.ts'
import type { DraftFile } from './draft-file.ts'
import type { DraftKind } from './questions.ts'

const THEN: Readonly<Record<DraftKind, string>> = {
  report: 'When the paper moves a project on, add an entry to its history. After the meeting: npm run new -- decision',
  project: 'Its page, its programme and the table of projects show it from the next build on.',
  programme: 'Give it its first project: npm run new -- project',
  meeting: 'Reports and decisions name it by its council, body and date.',
  'forward-plan': 'Once the report is there, name this entry in it: forward-plan, and the name of this file.',
  decision: 'The page of the report, the page of the meeting and the updates show it from the next build on.',
}

/** What to do after a file was made, a step a line. */
export function nextSteps(kind: DraftKind, { text }: DraftFile, shown: string): readonly string[] {
  const places = [...text.matchAll(STILL_TO_FILL)].length
  return [
    `Made ${shown}`,
    ...(places > 0
      ? [`→ Open it and fill the ${places} places marked (still to fill – …), or write "not held" where nobody knows`]
      : []),
    '→ See that all is well: npm run check',
    '→ Look at it as it will be: npm start',
    `→ ${THEN[kind]}`,
  ]
}
