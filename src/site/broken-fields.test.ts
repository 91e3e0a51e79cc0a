import { expect, test } from 'vitest'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { describeProblems, type ProblemCase } from '../testing/describe-problems.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const PROJECT = 'projects/new-ledger.md'
const GLOSSARY = 'glossary.yaml'
const MEETING = 'meetings/2023-03-14-ambleford-cabinet.md'
const COUNCIL = 'council.yaml'
const DECISION = 'decisions/care-home-fees.md'
const STRATEGY = 'strategy/fee-map.md'
const STATEMENT = 'pages/accessibility.md'

const CASES: readonly ProblemCase[] = [
  {
    name: 'a report without a title is reported as missing',
    edits: [{ file: REPORT, from: 'title: Care home fees\n', to: '' }],
    described: `content/reports/2023/care-home-fees.md  missing-field
  The field "title" is missing
  → Write "title:" and after it the title

1 problem in 1 file`,
  },
  {
    name: 'a part of a field is missed by name',
    edits: [{ file: REPORT, from: '  role: Head of Adult Care\n', to: '' }],
    described: `content/reports/2023/care-home-fees.md:3:1  missing-field
  The field "role" is missing
  → Write "role:" and after it the role

1 problem in 1 file`,
  },
  {
    name: 'a publication day may be said to be not held, but not left out',
    edits: [{ file: REPORT, from: 'published: 2023-03-06\n', to: '' }],
    described: `content/reports/2023/care-home-fees.md  missing-field
  The field "published" is missing
  → Write "published:" and after it the publication day, or the words "not held"

1 problem in 1 file`,
  },
  {
    name: 'a missing list is reported as a list',
    edits: [
      { file: REPORT, from: 'meetings:\n  - council: ambleford\n    body: cabinet\n    date: 2023-03-14\n', to: '' },
    ],
    described: `content/reports/2023/care-home-fees.md  missing-field
  The field "meetings" is missing
  → Write "meetings:" and under it the meetings, each on a line that begins with a hyphen

1 problem in 1 file`,
  },
  {
    name: 'a misspelt field is reported once, with the right name',
    edits: [{ file: REPORT, from: 'wards-affected', to: 'wards-effected' }],
    described: `content/reports/2023/care-home-fees.md:10:1  unknown-field
  Cannot use the field "wards-effected": the record does not know it
  → Did you mean "wards-affected"? Write one of: title, letterhead, report-of, authors, wards-affected, cabinet-members, meetings, published, reason-for-lateness, corrections, withdrawn, exempt, confidential, exempt-appendices, appendices, updates, supersedes, reaffirms, subjects, key-decision, forward-plan, options-considered, implications, background-papers, recommendation

1 problem in 1 file`,
  },
  {
    name: 'a misspelt field of a history entry is reported with the right name',
    edits: [{ file: PROJECT, from: 'sponsor:', to: 'sponser:' }],
    described: `content/projects/new-ledger.md:8:5  unknown-field
  Cannot use the field "sponser": the record does not know it
  → Did you mean "sponsor"? Write one of: date, status, programme, sponsor, manager, report, paragraph, printed-as, note

1 problem in 1 file`,
  },
  {
    name: 'a title with nothing after its colon is reported as empty',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title:' }],
    described: `content/reports/2023/care-home-fees.md:2:7  empty-field
  The title is empty
  → Write the title after the colon

1 problem in 1 file`,
  },
  {
    name: 'a title of invisible marks alone is reported as empty, and the marks too',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: "\u200b"' }],
    described: `content/reports/2023/care-home-fees.md:2:8  empty-field
  The title is empty
  → Write the title after the colon

content/reports/2023/care-home-fees.md:2:9  invisible-character
  Cannot publish the line: it holds what nobody sees, U+200B (zero-width space)
  → Take it out: npm run check -- --fix does so, or type the words again

2 problems in 1 file`,
  },
  {
    name: 'a list without an item is reported as empty',
    edits: [{ file: REPORT, from: 'appendices:\n  - label: Annex A\n    document: fee-map', to: 'appendices: []' }],
    described: `content/reports/2023/care-home-fees.md:19:13  empty-field
  The list of appendices is empty
  → Put an item in the list, or take the field out

1 problem in 1 file`,
  },
  {
    name: 'a list is not text',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title:\n  - Care\n  - home' }],
    described: `content/reports/2023/care-home-fees.md:3:3  wrong-type
  Cannot read the field "title": a list stands where text is expected
  → Write "title:" and after it the title

1 problem in 1 file`,
  },
  {
    name: 'text is not a group of fields',
    edits: [
      {
        file: REPORT,
        from: 'report-of:\n  role: Head of Adult Care\n  name: Ruth Okafor',
        to: 'report-of: Ruth Okafor',
      },
    ],
    described: `content/reports/2023/care-home-fees.md:3:12  wrong-type
  Cannot read the field "report-of": the text "Ruth Okafor" stands where fields of its own are expected
  → Write "report-of:" and under it its own fields, each as name: value

1 problem in 1 file`,
  },
  {
    name: 'a history is a list',
    edits: [{ file: PROJECT, from: '  - date', to: '    date' }],
    described: `content/projects/new-ledger.md:5:5  wrong-type
  Cannot read the field "history": fields of its own stand where a list is expected
  → Write "history:" and under it the history entries, each on a line that begins with a hyphen

1 problem in 1 file`,
  },
  {
    name: 'a glossary is a list',
    edits: [{ file: GLOSSARY, whole: 'term: CIL\n' }],
    described: `content/glossary.yaml  wrong-type
  Cannot read the file: fields of its own stand where a list is expected
  → Write the terms, each on a line that begins with a hyphen

1 problem in 1 file`,
  },
  {
    name: 'a meeting on a day that does not exist is turned away',
    edits: [{ file: REPORT, from: 'date: 2023-03-14', to: 'date: 2023-02-30' }],
    described: `content/reports/2023/care-home-fees.md:17:11  unreal-date
  Cannot read the meeting date "2023-02-30": there is no such day
  → Write the day as YYYY-MM-DD, for example 2021-10-29

1 problem in 1 file`,
  },
  {
    name: 'a day written in words is reported as it should be written',
    edits: [{ file: REPORT, from: 'date: 2023-03-14', to: 'date: 14 March 2023' }],
    described: `content/reports/2023/care-home-fees.md:17:11  unreal-date
  Cannot read the meeting date "14 March 2023": it is not written as YYYY-MM-DD
  → Did you mean "2023-03-14"? Write the day as YYYY-MM-DD, for example 2021-10-29

1 problem in 1 file`,
  },
  {
    name: 'a day written with slashes is reported as it should be written',
    edits: [{ file: REPORT, from: 'published: 2023-03-06', to: 'published: 6/3/2023' }],
    described: `content/reports/2023/care-home-fees.md:18:12  unreal-date
  Cannot read the publication day "6/3/2023": it is not written as YYYY-MM-DD
  → Did you mean "2023-03-06"? Write the day as YYYY-MM-DD, for example 2021-10-29

1 problem in 1 file`,
  },
  {
    name: 'a time is written by the 24-hour clock',
    edits: [{ file: MEETING, from: '"18.30"', to: '6.30pm' }],
    described: `content/meetings/2023-03-14-ambleford-cabinet.md:5:7  bad-time
  Cannot read the time "6.30pm": it is not written as HH.MM
  → Did you mean "18.30"? Write the time by the 24-hour clock, for example 18.00

1 problem in 1 file`,
  },
  {
    name: 'an order is a number',
    edits: [{ file: PROJECT, from: 'order: 1', to: 'order: first' }],
    described: `content/projects/new-ledger.md:3:8  bad-number
  Cannot read the order "first": it is not a whole number from 1
  → Write the order in digits, for example 3

1 problem in 1 file`,
  },
  {
    name: 'an e-mail address is whole',
    edits: [{ file: REPORT, from: 'ruth.okafor@ambleford.example', to: 'ruth.okafor' }],
    described: `content/reports/2023/care-home-fees.md:9:12  bad-email
  Cannot read the e-mail address "ruth.okafor": it is not a whole address
  → Write it as name@example.gov.uk

1 problem in 1 file`,
  },
  {
    name: 'a telephone number keeps its 0',
    edits: [{ file: REPORT, from: '01234 567891', to: '1234 567891' }],
    described: `content/reports/2023/care-home-fees.md:8:16  bad-telephone
  Cannot read the telephone number "1234 567891": it is not a whole number to dial
  → Write it in digits from 0 or +44, for example 01235 422422

1 problem in 1 file`,
  },
  {
    name: 'the site’s address is written in full',
    edits: [{ file: COUNCIL, from: 'https://papers.ambleford.example', to: 'papers.ambleford.example/' }],
    described: `content/council.yaml:4:10  bad-address
  Cannot use the site address "papers.ambleford.example/": it is not a scheme and a host alone
  → Did you mean "https://papers.ambleford.example"? Write it without a slash at its end, for example https://papers.example.gov.uk; a folder goes into base-path

1 problem in 1 file`,
  },
  {
    name: 'a base path begins and ends with a slash',
    edits: [{ file: COUNCIL, from: 'base-path: /', to: 'base-path: reports' }],
    described: `content/council.yaml:5:12  bad-base-path
  Cannot use the base path "reports": it does not begin and end with a slash
  → Did you mean "/reports/"? Write / where the site has a host of its own, or for example /reports-site/

1 problem in 1 file`,
  },
  {
    name: 'an id fits into an address',
    edits: [{ file: COUNCIL, from: 'id: cabinet', to: 'id: The Cabinet' }],
    described: `content/council.yaml:18:9  bad-id
  Cannot use the id "The Cabinet": it stands in addresses
  → Did you mean "the-cabinet"? Write it in lower-case letters, digits and hyphens, for example full-council

1 problem in 1 file`,
  },
  {
    name: 'two statuses with one id are both named',
    edits: [{ file: COUNCIL, from: 'id: finished', to: 'id: planned' }],
    described: `content/council.yaml:26:9  repeated-id
  Cannot use "planned": the list has it already
  first used in content/council.yaml:21:9
  → Give each item of the list a name of its own

1 problem in 1 file`,
  },
  {
    name: 'two terms of the glossary that differ in capitals alone are both named',
    edits: [{ file: GLOSSARY, whole: `${SMALL_COUNCIL[GLOSSARY]}- term: cil\n  meaning: A levy.\n` }],
    described: `content/glossary.yaml:4:9  repeated-id
  Cannot use "cil": the list has it already
  first used in content/glossary.yaml:1:9
  → Give each item of the list a name of its own

1 problem in 1 file`,
  },
  {
    name: 'a misspelt outcome is reported with the nearest',
    edits: [{ file: DECISION, from: 'outcome: approved', to: 'outcome: aproved' }],
    described: `content/decisions/care-home-fees.md:7:10  unknown-outcome
  Cannot use the outcome "aproved": the record knows none of that name
  → Did you mean "approved"? Write one of: approved, approved-as-amended, noted, considered, deferred, referred, rejected, withdrawn, called-in, for-determination

1 problem in 1 file`,
  },
  {
    name: 'a stage that nobody knows is reported with those there are',
    edits: [{ file: COUNCIL, from: 'stage: done', to: 'stage: finished' }],
    described: `content/council.yaml:28:12  unknown-stage
  Cannot use the stage "finished": the record knows none of that name
  → Write one of: to-come, under-way, done, stopped

1 problem in 1 file`,
  },
  {
    name: 'a misspelt view is reported with the nearest',
    edits: [{ file: STRATEGY, from: 'view: current-state', to: 'view: curent-state' }],
    described: `content/strategy/fee-map.md:4:7  unknown-view
  Cannot use the view "curent-state": the record knows none of that name
  → Did you mean "current-state"? Write one of: overview, current-state, programme-plans, target-state

1 problem in 1 file`,
  },
  {
    name: 'a misspelt state is reported with the nearest',
    edits: [{ file: STRATEGY, from: 'state: debt', to: 'state: debts' }],
    described: `content/strategy/fee-map.md:8:12  unknown-state
  Cannot use the state "debts": the record knows none of that name
  → Did you mean "debt"? Write one of: strength, debt, gap

1 problem in 1 file`,
  },
  {
    name: 'a level of conformance is one of the model’s three',
    edits: [{ file: STATEMENT, from: 'conformance: fully', to: 'conformance: full' }],
    described: `content/pages/accessibility.md:4:14  unknown-conformance
  Cannot use the conformance "full": the record knows none of that name
  → Did you mean "fully"? Write one of: fully, partially, not

1 problem in 1 file`,
  },
  {
    name: 'no head of the accessibility statement may be missing',
    edits: [{ file: STATEMENT, from: 'disproportionate-burden: none\n', to: '' }],
    described: `content/pages/accessibility.md  missing-field
  The field "disproportionate-burden" is missing
  → Write "disproportionate-burden:" and after it the head "disproportionate burden"

1 problem in 1 file`,
  },
  {
    name: 'no head of the accessibility statement may be blank',
    edits: [{ file: STATEMENT, from: 'non-compliance: none', to: 'non-compliance: " "' }],
    described: `content/pages/accessibility.md:5:17  empty-field
  The head "non-compliance" is empty
  → Write the head "non-compliance" after the colon

1 problem in 1 file`,
  },
]

test.each(CASES)('$name', ({ edits, day, described }) => {
  expect(describeProblems(edits, day)).toBe(described)
})
