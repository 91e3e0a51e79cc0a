import { expect, test } from 'vitest'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { describeProblems, type ProblemCase } from '../testing/describe-problems.ts'

const DECISION = 'decisions/care-home-fees.md'
const REPORT = 'reports/2023/care-home-fees.md'
const PROJECT = 'projects/new-ledger.md'
const PROGRAMME = 'programmes/homes.md'
const STRATEGY = 'strategy/fee-map.md'
const COUNCIL = 'council.yaml'

const CASES: readonly ProblemCase[] = [
  {
    name: 'two decisions of one meeting on one report are both named',
    edits: [{ file: 'decisions/fees-again.md', whole: SMALL_COUNCIL[DECISION] }],
    described: `content/decisions/fees-again.md:2:9  repeated-decision
  Cannot use the decision on "2023/care-home-fees": the meeting "2023-03-14-ambleford-cabinet" has one on it already
  first given in content/decisions/care-home-fees.md:2:9
  → Keep one of the two files; or where the item was decided in parts, say in each with "part:" which it decides

1 problem in 1 file`,
  },
  {
    name: 'a report is not published after its meeting',
    edits: [{ file: REPORT, from: 'published: 2023-03-06', to: 'published: 2023-03-15' }],
    described: `content/reports/2023/care-home-fees.md:18:12  dates-disagree
  Cannot use the publication day "2023-03-15": the report goes to a meeting on 14 March 2023, before it
  the meeting stands in content/reports/2023/care-home-fees.md:17:11
  → Write the day on which the report was made public, or "not held"

1 problem in 1 file`,
  },
  {
    name: 'a decision is not published before its meeting',
    edits: [{ file: DECISION, from: 'published: 2023-03-16', to: 'published: 2023-03-13' }],
    described: `content/decisions/care-home-fees.md:11:12  dates-disagree
  Cannot use the publication day "2023-03-13": the meeting was later, on 14 March 2023
  the meeting date stands in content/decisions/care-home-fees.md:5:7
  → Correct one of the two days, or write "not held"

1 problem in 1 file`,
  },
  {
    name: 'a decision does not take effect before its meeting',
    edits: [{ file: DECISION, from: 'effective: 2023-03-24', to: 'effective: 2023-03-01' }],
    described: `content/decisions/care-home-fees.md:12:12  dates-disagree
  Cannot use the effective day "2023-03-01": the meeting was later, on 14 March 2023
  the meeting date stands in content/decisions/care-home-fees.md:5:7
  → Correct one of the two days, or write "not held"

1 problem in 1 file`,
  },
  {
    name: 'a report names a meeting once',
    edits: [
      {
        file: REPORT,
        from: 'published:',
        to: '  - council: ambleford\n    body: cabinet\n    date: 2023-03-14\npublished:',
      },
    ],
    described: `content/reports/2023/care-home-fees.md:18:5  repeated-meeting
  Cannot use the meeting "2023-03-14-ambleford-cabinet": the report names it twice
  first named in content/reports/2023/care-home-fees.md:15:5
  → Keep one of the two

1 problem in 1 file`,
  },
  {
    name: 'the oldest entry of a history leaves nothing out',
    edits: [{ file: PROJECT, from: '    manager: Amir Shah\n', to: '' }],
    described: `content/projects/new-ledger.md:5:5  missing-field
  The field "manager" is missing from the oldest entry of the history
  → Write "manager:" in the entry of 2023-03-14; only later entries may leave it out

1 problem in 1 file`,
  },
  {
    name: 'a history has one entry for each day and report',
    edits: [
      {
        file: PROJECT,
        from: '    paragraph: 2\n',
        to: '    paragraph: 2\n  - date: 2023-03-14\n    status: finished\n    report: 2023/care-home-fees\n    paragraph: 3\n',
      },
    ],
    described: `content/projects/new-ledger.md:12:11  repeated-entry
  Cannot use the entry of 2023-03-14 from the report "2023/care-home-fees": the history has one of that day and report
  first given in content/projects/new-ledger.md:5:11
  → Make one entry of the two

1 problem in 1 file`,
  },
  {
    name: 'a day that has not come yet is warned of',
    edits: [{ file: PROJECT, from: 'date: 2023-03-14', to: 'date: 2032-03-14' }],
    described: `content/projects/new-ledger.md:5:11  future-date (warning)
  The day of the entry "2032-03-14" has not come yet: today is 1 June 2023
  → Look whether the year and the month are right

1 warning in 1 file`,
  },
  {
    name: 'a programme without a project is warned of',
    edits: [
      {
        file: 'programmes/roads.md',
        whole: SMALL_COUNCIL[PROGRAMME]?.replace('order: 1', 'order: 2').replace('Homes', 'Roads'),
      },
    ],
    described: `content/programmes/roads.md  empty-programme (warning)
  The programme "Roads" has no project
  → Write "programme: roads" in the history of its projects, or take the file out

1 warning in 1 file`,
  },
  {
    name: 'two projects with one place in their programme are warned of',
    edits: [{ file: 'projects/old-ledger.md', whole: SMALL_COUNCIL[PROJECT] }],
    described: `content/projects/old-ledger.md:3:8  repeated-order (warning)
  The order "1" is also that of another project of the programme, "New ledger"
  first used in content/projects/new-ledger.md:3:8
  → Give each an order of its own, counting from 1

1 warning in 1 file`,
  },
  {
    name: 'two documents with one view are both named',
    edits: [{ file: 'strategy/other-map.md', whole: SMALL_COUNCIL[STRATEGY] }],
    described: `content/strategy/other-map.md:4:7  repeated-view
  Cannot use the view "current-state": another document of the strategy shows it
  first used in content/strategy/fee-map.md:4:7
  → Give each document a view of its own

1 problem in 1 file`,
  },
  {
    name: 'a statement due for review within a month is warned of',
    edits: [],
    day: '2024-02-01',
    described: `content/pages/accessibility.md:12:11  statement-age (warning)
  The statement was last reviewed on 1 March 2023: its yearly review is due by 1 March 2024
  → Go through the statement, correct what is no longer so, and write the day you did it as "reviewed"

1 warning in 1 file`,
  },
  {
    name: 'a statement a year old today still stands',
    edits: [],
    day: '2024-03-01',
    described: `content/pages/accessibility.md:12:11  statement-age (warning)
  The statement was last reviewed on 1 March 2023: its yearly review is due by 1 March 2024
  → Go through the statement, correct what is no longer so, and write the day you did it as "reviewed"

1 warning in 1 file`,
  },
  {
    name: 'a statement more than a year old is an error',
    edits: [],
    day: '2024-03-02',
    described: `content/pages/accessibility.md:12:11  statement-age
  The statement was last reviewed on 1 March 2023: its yearly review was due by 1 March 2024
  → Go through the statement, correct what is no longer so, and write the day you did it as "reviewed"

1 problem in 1 file`,
  },
  {
    name: 'private contacts in a report’s text are warned of, published ones are not',
    edits: [
      { file: REPORT, from: '3. The fees', to: '3. Ring 01632 960123 or ann@home.example, not 01234 567891. The fees' },
    ],
    described: `content/reports/2023/care-home-fees.md:35:9  private-contact (warning)
  The text holds the telephone number "01632 960123", which may be private
  → Take it out of the text; contacts who may be named stand under authors and cabinet-members

content/reports/2023/care-home-fees.md:35:25  private-contact (warning)
  The text holds the e-mail address "ann@home.example", which may be private
  → Take it out of the text; contacts who may be named stand under authors and cabinet-members

2 warnings in 1 file`,
  },
  {
    name: 'a gap in paragraph numbers is reported',
    edits: [{ file: REPORT, from: '3. The fees', to: '4. The fees' }],
    described: `content/reports/2023/care-home-fees.md:35  paragraph-gap
  Paragraph 4 follows paragraph 2: 3 is missing
  → Number the paragraphs one after another as printed; if it is not a paragraph's number, write \`4\\.\`

1 problem in 1 file`,
  },
  {
    name: 'HTML in a text is reported',
    edits: [{ file: REPORT, from: '3. The fees', to: '3. <b>The fees</b>' }],
    described: `content/reports/2023/care-home-fees.md:35  raw-html
  Cannot print the tag <b>: HTML is not allowed in a text
  → Write it in Markdown, for example **bold** for <b>; for the sign itself, write \\<

1 problem in 1 file`,
  },
  {
    name: 'every file’s problems are told, in order of files and lines',
    edits: [
      { file: REPORT, from: 'title: Care home fees', to: 'title: Fees: an update' },
      { file: COUNCIL, from: 'stage: done', to: 'stage: dun' },
      { file: DECISION, from: 'outcome: approved', to: 'outcome: aproved' },
      { file: DECISION, from: '2023-03-16', to: '2023-02-29' },
    ],
    described: `content/council.yaml:28:12  unknown-stage
  Cannot use the stage "dun": the record knows none of that name
  → Did you mean "done"? Write one of: to-come, under-way, done, stopped

content/decisions/care-home-fees.md:7:10  unknown-outcome
  Cannot use the outcome "aproved": the record knows none of that name
  → Did you mean "approved"? Write one of: approved, approved-as-amended, noted, considered, deferred, referred, rejected, withdrawn, called-in, for-determination

content/decisions/care-home-fees.md:11:12  unreal-date
  Cannot read the publication day "2023-02-29": there is no such day
  → Write the day as YYYY-MM-DD, for example 2021-10-29

content/reports/2023/care-home-fees.md:2:8  unquoted-colon
  Cannot read the title "Fees: an update": it has a colon in it and is not in quotation marks
  → Put the value in double quotation marks: title: "Fees: an update"

4 problems in 3 files`,
  },
]

test.each(CASES)('$name', ({ edits, day, described }) => {
  expect(describeProblems(edits, day)).toBe(described)
})
