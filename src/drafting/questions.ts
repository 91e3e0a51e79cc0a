import { dayInWords } from '../domain/day-in-words.ts'
import {
  among,
  councilNames,
  firstMeetingDay,
  forwardPlan,
  meetings,
  meetingStatuses,
  onlyMeetingDay,
  outcomes,
  paragraphs,
  yesOrNo,
} from './choices.ts'
import type { Question } from './question.ts'

/** What `npm run new` can make. */
export const DRAFT_KINDS = ['report', 'project', 'programme', 'meeting', 'decision', 'forward-plan'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** What a kind of file is called in a sentence. */
export function kindInWords(kind: DraftKind): string {
  return kind === 'forward-plan' ? 'entry of the forward plan' : kind
}

const DAY = { read: (written: string) => dayInWords(written), example: '29/10/2021 or 29 October 2021' } as const
const COUNCIL: Question = {
  option: 'council',
  what: 'the council',
  isNeeded: true,
  choices: ({ councils }) => councils,
}
const BODY: Question = { option: 'body', what: 'the body that meets', isNeeded: true, choices: ({ bodies }) => bodies }
const REPORT: Question = { option: 'report', what: 'the report', isNeeded: true, choices: ({ reports }) => reports }
const fill = (option: string, what: string): Question => ({ option, what, isNeeded: false })
const fillDay = (option: string, what: string): Question => ({ ...fill(option, what), ...DAY })

const optionAlone = (option: string, what: string): Question => ({ ...fill(option, what), isOptionAlone: true })
const SESSION = optionAlone('session', 'which of two meetings on that day, such as evening')

/** What each kind of file needs to know, in the order in which a person is asked. */
export const QUESTIONS: Readonly<Record<DraftKind, readonly Question[]>> = {
  report: [
    { ...COUNCIL, what: 'the council whose meeting it goes to', isMany: true },
    BODY,
    { ...DAY, option: 'date', what: 'the day of the meeting', isNeeded: true, forEach: councilNames },
    fill('role', 'the role of the officer whose report it is'),
    fill('officer', 'the name of the officer whose report it is'),
    { ...fill('author', 'the name of the author'), isMany: true },
    fill('telephone', 'the author’s telephone number; or take the line out'),
    fill('email', 'the author’s e-mail address; or take the line out'),
    fill('wards', 'the wards it affects, or All'),
    { ...fill('member', 'the Cabinet member responsible'), forEach: councilNames },
    fill('recommendation', 'what Cabinet is asked to agree'),
    fillDay('published', 'the day it is made public'),
    { ...fill('subject', 'what it is about, in a word or two'), isMany: true },
    { ...fill('key-decision', 'whether it asks for a key decision, yes or no'), choices: yesOrNo },
    { ...optionAlone('forward-plan', 'the entry of the forward plan that announced it'), choices: forwardPlan },
    { ...optionAlone('updates', 'an earlier report that it updates'), isMany: true, choices: ({ reports }) => reports },
    {
      ...optionAlone('supersedes', 'an earlier report that it supersedes'),
      isMany: true,
      choices: ({ reports }) => reports,
    },
    {
      ...optionAlone('reaffirms', 'an earlier report that it reaffirms'),
      isMany: true,
      choices: ({ reports }) => reports,
    },
    fill('background-papers', 'the background papers as a list, or none'),
  ],
  project: [
    { option: 'programme', what: 'the programme', isNeeded: true, choices: ({ programmes }) => programmes },
    { option: 'status', what: 'the status', isNeeded: true, choices: ({ statuses }) => statuses },
    { ...REPORT, what: 'the report that says so' },
    { option: 'paragraph', what: 'the paragraph that says so', isNeeded: true, choices: paragraphs },
    { ...DAY, option: 'date', what: 'the day from which it is so', isNeeded: true, otherwise: firstMeetingDay },
    fill('sponsor', 'the name of the sponsor'),
    fill('manager', 'the name of the project manager'),
  ],
  programme: [fill('area', 'what the programme changes, such as Customer systems')],
  meeting: [
    COUNCIL,
    BODY,
    { ...DAY, option: 'date', what: 'the day of the meeting', isNeeded: true },
    SESSION,
    fill('time', 'the time by the 24-hour clock, such as 18.00'),
    fill('venue', 'the venue'),
    { ...optionAlone('until', 'the last day, where it ran over more than one'), ...DAY },
    { ...optionAlone('status', 'what became of it'), choices: meetingStatuses },
    { ...optionAlone('to', 'the day that it was moved or adjourned to'), ...DAY },
    optionAlone('reason', 'why'),
    { ...optionAlone('announced', 'the day on which that was made known'), ...DAY },
  ],
  decision: [
    REPORT,
    { ...COUNCIL, choices: (known, answers) => among(known.councils, meetings(known, answers), 'council') },
    { ...BODY, choices: (known, answers) => among(known.bodies, meetings(known, answers), 'body') },
    { ...DAY, option: 'date', what: 'the day of the meeting', isNeeded: true, otherwise: onlyMeetingDay },
    SESSION,
    optionAlone('part', 'what of the item it decides, such as Recommendations 1 and 2'),
    { option: 'outcome', what: 'the outcome', isNeeded: true, choices: outcomes },
    fill('resolution', 'what was resolved, in the words of the minutes'),
    fill('minute', 'the number of the minute'),
    fill('reference', 'the reference of the decision'),
    fillDay('published', 'the day the decision was published'),
    fillDay('effective', 'the day the decision takes effect'),
    fill('reasons', 'the reasons for the decision'),
    fill('options-rejected', 'the options considered and rejected, or none'),
    fill('conflicts-declared', 'the conflicts of interest declared, or none'),
    fill('dispensations', 'the dispensations given, or none'),
    { ...fill('present', 'who was present, one a line'), isMany: true },
  ],
  'forward-plan': [
    COUNCIL,
    { ...BODY, what: 'the body that decides' },
    { ...DAY, option: 'date', what: 'the day on which it is to be decided', isNeeded: true },
    optionAlone('reference', 'the number it has in the forward plan'),
    { ...fill('key-decision', 'whether it is a key decision, yes or no'), choices: yesOrNo },
    { ...fill('members', 'the members of the body, one a line'), isMany: true },
    { ...fill('documents', 'the documents that will be given to it, one a line, or none'), isMany: true },
    fill('documents-from', 'the address from which copies can be had'),
    fill('other-documents', 'how to ask for other documents'),
    fill('contact', 'whom to write to'),
    fill('telephone', 'the telephone number; or take the line out'),
    fill('email', 'the e-mail address; or take the line out'),
    fillDay('published', 'the day this notice is made public'),
  ],
}
