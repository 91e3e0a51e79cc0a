import { expect, test } from 'vitest'
import { describeProblems, type ProblemCase } from '../testing/describe-problems.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const DECISION = 'decisions/care-home-fees.md'
const PROJECT = 'projects/new-ledger.md'
const STRATEGY = 'strategy/fee-map.md'
const ABOUT = 'pages/about.md'
const COUNCIL = 'council.yaml'

const CASES: readonly ProblemCase[] = [
  {
    name: 'a joint committee of a council that nobody knows is reported with the nearest',
    edits: [
      { file: COUNCIL, from: '    name: Cabinet\n', to: '    name: Cabinet\n    councils: [ambleford, amblefrod]\n' },
    ],
    described: `content/council.yaml:20:27  unknown-council
  Cannot find the council "amblefrod": the list of councils has none of that id
  → Did you mean "ambleford"? Write one of: ambleford

1 problem in 1 file`,
  },
  {
    name: 'a key decision that names no entry of the forward plan is reported',
    edits: [{ file: REPORT, from: 'recommendation:', to: 'key-decision: yes\nrecommendation:' }],
    described: `content/reports/2023/care-home-fees.md:22:15  unknown-forward-plan
  The report asks for a key decision, and names no entry of the forward plan
  → Write "forward-plan:" and after it the entry that announced it, or the words "not held"

1 problem in 1 file`,
  },
  {
    name: 'a background paper that leads nowhere is reported at its line',
    edits: [
      {
        file: REPORT,
        from: 'recommendation:',
        to: 'background-papers:\n  - title: Fees\n    link: /reports/2022/fees/\nrecommendation:',
      },
    ],
    described: `content/reports/2023/care-home-fees.md:24:11  broken-link
  Cannot follow the link "/reports/2022/fees/": the record has no such page
  → Did you mean "/reports/2023/"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'what is neither a list, nor none, nor not held, says what may stand there',
    edits: [{ file: REPORT, from: 'recommendation:', to: 'background-papers: a few\nrecommendation:' }],
    described: `content/reports/2023/care-home-fees.md:22:20  wrong-type
  Cannot read the field "background-papers": the text "a few" stands where a list is expected
  → Write "background-papers:" and under it the background papers, or the words "not held" or "none", each on a line that begins with a hyphen

1 problem in 1 file`,
  },
  {
    name: 'a kind of implication that is told twice is reported with the first',
    edits: [
      {
        file: REPORT,
        from: 'recommendation:',
        to: 'implications:\n  - kind: legal\n    found: no\n    signed-off-by: not held\n  - kind: legal\n    found: yes\n    signed-off-by: not held\nrecommendation:',
      },
    ],
    described: `content/reports/2023/care-home-fees.md:26:11  repeated-id
  Cannot use the implication "legal": legal implications are told already
  first told in content/reports/2023/care-home-fees.md:23:11
  → Keep one of the two

1 problem in 1 file`,
  },
  {
    name: 'a misspelt council is reported once, with the nearest',
    edits: [{ file: REPORT, from: 'council: ambleford\n    body', to: 'council: amblefrod\n    body' }],
    described: `content/reports/2023/care-home-fees.md:15:14  unknown-council
  Cannot find the council "amblefrod": council.yaml has none of that id
  → Did you mean "ambleford"? Write one of: ambleford

1 problem in 1 file`,
  },
  {
    name: 'a misspelt body is reported with the nearest',
    edits: [{ file: DECISION, from: 'body: cabinet', to: 'body: cabinett' }],
    described: `content/decisions/care-home-fees.md:4:7  unknown-body
  Cannot find the body "cabinett": council.yaml has none of that id
  → Did you mean "cabinet"? Write one of: cabinet

1 problem in 1 file`,
  },
  {
    name: 'a misspelt status is reported with the nearest',
    edits: [{ file: PROJECT, from: 'status: planned', to: 'status: plannd' }],
    described: `content/projects/new-ledger.md:6:13  unknown-status
  Cannot find the status "plannd": council.yaml has none of that id
  → Did you mean "planned"? Write one of: planned, finished

1 problem in 1 file`,
  },
  {
    name: 'a misspelt programme is reported once, with the nearest',
    edits: [{ file: PROJECT, from: 'programme: homes', to: 'programme: home' }],
    described: `content/projects/new-ledger.md:7:16  unknown-programme
  Cannot find the programme "home": there is none of that name
  → Did you mean "homes"? Write one of: homes

1 problem in 1 file`,
  },
  {
    name: 'a misspelt report is reported with the nearest',
    edits: [{ file: DECISION, from: '2023/care-home-fees', to: '2023/care-home-fee' }],
    described: `content/decisions/care-home-fees.md:2:9  unknown-report
  Cannot find the report "2023/care-home-fee": there is none of that name
  → Did you mean "2023/care-home-fees"? Write one of: 2023/care-home-fees

1 problem in 1 file`,
  },
  {
    name: 'a paragraph that the report does not have is reported with those it has',
    edits: [{ file: PROJECT, from: 'paragraph: 2', to: 'paragraph: 9' }],
    described: `content/projects/new-ledger.md:11:16  unknown-paragraph
  Cannot find the paragraph "9": the report "2023/care-home-fees" has paragraphs 1 to 3
  → Write one of: 1, 2, 3

1 problem in 1 file`,
  },
  {
    name: 'a misspelt project is reported with the nearest',
    edits: [{ file: STRATEGY, from: 'project: new-ledger', to: 'project: new-leger' }],
    described: `content/strategy/fee-map.md:12:14  unknown-project
  Cannot find the project "new-leger": there is none of that name
  → Did you mean "new-ledger"? Write one of: new-ledger

1 problem in 1 file`,
  },
  {
    name: 'a misspelt appendix is reported with the nearest',
    edits: [{ file: REPORT, from: 'document: fee-map', to: 'document: fees-map' }],
    described: `content/reports/2023/care-home-fees.md:21:15  unknown-document
  Cannot find the strategy document "fees-map": there is none of that name
  → Did you mean "fee-map"? Write one of: fee-map

1 problem in 1 file`,
  },
  {
    name: 'a decision at a meeting that the report does not go to is turned away',
    edits: [{ file: DECISION, from: 'date: 2023-03-14', to: 'date: 2023-03-15' }],
    described: `content/decisions/care-home-fees.md:5:7  unknown-meeting
  Cannot find the meeting "2023-03-15-ambleford-cabinet": the report "2023/care-home-fees" does not go to it
  → Did you mean "2023-03-14-ambleford-cabinet"? Correct the date, council or body, or add the meeting to the report, which has: 2023-03-14-ambleford-cabinet

1 problem in 1 file`,
  },
  {
    name: 'a link to a page that is not there is reported with the nearest',
    edits: [{ file: ABOUT, from: '/reports/2023/care-home-fees/#para-1', to: '/reports/2023/care-home-fee/' }],
    described: `content/pages/about.md:7  broken-link
  Cannot follow the link "/reports/2023/care-home-fee/": the record has no such page
  → Did you mean "/reports/2023/care-home-fees/"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link to a paragraph that is not there is reported',
    edits: [{ file: ABOUT, from: '#para-1', to: '#para-99' }],
    described: `content/pages/about.md:7  broken-link
  Cannot follow the link "/reports/2023/care-home-fees/#para-99": the page has no place of that name
  → Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link to a heading that is not there is reported with the nearest',
    edits: [
      {
        file: ABOUT,
        from: 'The [first report](/reports/2023/care-home-fees/#para-1)',
        to: 'See [above](#what-is-hold)',
      },
    ],
    described: `content/pages/about.md:7  broken-link
  Cannot follow the link "#what-is-hold": the page has no place of that name
  → Did you mean "#what-is-held"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link to corrections is reported where a report has none',
    edits: [{ file: ABOUT, from: '#para-1', to: '#page--corrections' }],
    described: `content/pages/about.md:7  broken-link
  Cannot follow the link "/reports/2023/care-home-fees/#page--corrections": the page has no place of that name
  → Did you mean "/reports/2023/care-home-fees/#page--decisions"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link to a decision that the meeting did not make is reported with the nearest',
    edits: [
      {
        file: ABOUT,
        from: '/reports/2023/care-home-fees/#para-1',
        to: '/meetings/2023-03-14-ambleford-cabinet/#decision-2023-care-home-fee',
      },
    ],
    described: `content/pages/about.md:7  broken-link
  Cannot follow the link "/meetings/2023-03-14-ambleford-cabinet/#decision-2023-care-home-fee": the page has no place of that name
  → Did you mean "/meetings/2023-03-14-ambleford-cabinet/#decision-2023-care-home-fees"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link without its last slash is reported with the right one',
    edits: [{ file: REPORT, from: '(/projects/)', to: '(/projects)' }],
    described: `content/reports/2023/care-home-fees.md:35  broken-link
  Cannot follow the link "/projects": the record has no such page
  → Did you mean "/projects/"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link in a decision is looked at too',
    edits: [{ file: DECISION, from: 'That the fees be agreed.', to: 'See [the plan](/plan/).' }],
    described: `content/decisions/care-home-fees.md:8  broken-link
  Cannot follow the link "/plan/": the record has no such page
  → Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'a link of a timeline is looked at too',
    edits: [
      {
        file: STRATEGY,
        from: '/meetings/2023-03-14-ambleford-cabinet/',
        to: '/meetings/2023-03-15-ambleford-cabinet/',
      },
    ],
    described: `content/strategy/fee-map.md:18:11  broken-link
  Cannot follow the link "/meetings/2023-03-15-ambleford-cabinet/": the record has no such page
  → Did you mean "/meetings/2023-03-14-ambleford-cabinet/"? Write the address as it stands in the browser, from the first slash after the host, for example /projects/

1 problem in 1 file`,
  },
  {
    name: 'an insert that is misspelt is reported with the nearest',
    edits: [{ file: REPORT, from: '[[project-table]]', to: '[[project-tabel]]' }],
    described: `content/reports/2023/care-home-fees.md:31  unknown-insert
  Cannot insert "project-tabel": there is no such thing to insert
  → Did you mean "project-table"? Write [[project-table]]

1 problem in 1 file`,
  },
  {
    name: 'an insert on a page that cannot make it is turned away',
    edits: [{ file: ABOUT, from: 'The [', to: '[[project-table]]\n\nThe [' }],
    described: `content/pages/about.md:7  unknown-insert
  Cannot insert "project-table": there is no such thing to insert
  → Write the text itself

1 problem in 1 file`,
  },
  {
    name: 'a reference to a note that is not there is reported',
    edits: [{ file: REPORT, from: '2023/24.', to: '2023/24.[^1]' }],
    described: `content/reports/2023/care-home-fees.md:27  unknown-note
  Cannot find note 1: no line begins with [^1]:
  → Write the note's words at the end of the text, on a line that begins with [^1]: ; if it is not a note, write \`\\[^1]\`

1 problem in 1 file`,
  },
  {
    name: 'a reference in the recommendation to a note that the report does not have is reported where it stands',
    edits: [{ file: REPORT, from: 'agrees the fees.', to: 'agrees the fees.[^1]' }],
    described: `content/reports/2023/care-home-fees.md:22  unknown-note
  Cannot find note 1: no line begins with [^1]:
  → Write the note's words at the end of the text, on a line that begins with [^1]: ; if it is not a note, write \`\\[^1]\`

1 problem in 1 file`,
  },
  {
    name: 'a note that nothing refers to is reported',
    edits: [{ file: ABOUT, from: 'The [', to: '[^1]: As agreed\n\nThe [' }],
    described: `content/pages/about.md:7  unused-note
  Nothing in the text refers to note 1
  → Write [^1] after the words that the note belongs to, or take the note out

1 problem in 1 file`,
  },
  {
    name: 'a note written twice is reported with both places',
    edits: [{ file: REPORT, from: '2023/24.', to: '2023/24.[^1]\n\n[^1]: Yes\n\n[^1]: No' }],
    described: `content/reports/2023/care-home-fees.md:31  repeated-note
  Note 1 is already written
  first written in content/reports/2023/care-home-fees.md:29
  → Give each note its own number, and write that number where it belongs in the text

1 problem in 1 file`,
  },
  {
    name: 'a note in a resolution, which stands beside others, is reported',
    edits: [{ file: DECISION, from: 'fees be agreed.', to: 'fees be agreed.[^1]' }],
    described: `content/decisions/care-home-fees.md:8  misplaced-note
  Note 1 stands in a text that has no place for notes
  → Put the note's words into the sentence, in brackets

1 problem in 1 file`,
  },
  {
    name: 'a note in a recommendation is reported once',
    edits: [
      {
        file: REPORT,
        from: 'That Cabinet agrees the fees.',
        to: '|\n  That Cabinet agrees.[^1]\n\n  [^1]: As in 2022',
      },
    ],
    described: `content/reports/2023/care-home-fees.md:25  misplaced-note
  Note 1 stands in a text that has no place for notes
  → Write the note below the front matter, at the end of the text, and only refer to it here

1 problem in 1 file`,
  },
  {
    name: 'a recommendation that cannot be read does not make a note unused',
    edits: [
      { file: REPORT, from: 'published: 2023-03-06', to: 'published: 2023-02-30' },
      { file: REPORT, from: 'recommended. See', to: 'recommended.\n\n[^1]: As agreed\n\nSee' },
    ],
    described: `content/reports/2023/care-home-fees.md:18:12  unreal-date
  Cannot read the publication day "2023-02-30": there is no such day
  → Write the day as YYYY-MM-DD, for example 2021-10-29

1 problem in 1 file`,
  },
  {
    name: 'a file that cannot be read does not make all that refers to it wrong',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: Care: home fees' }],
    described: `content/reports/2023/care-home-fees.md:2:8  unquoted-colon
  Cannot read the title "Care: home fees": it has a colon in it and is not in quotation marks
  → Put the value in double quotation marks: title: "Care: home fees"

1 problem in 1 file`,
  },
  {
    name: 'a project that cannot be read does not make all that refers to it wrong',
    edits: [{ file: PROJECT, from: 'order: 1', to: 'order: first' }],
    described: `content/projects/new-ledger.md:3:8  bad-number
  Cannot read the order "first": it is not a whole number from 1
  → Write the order in digits, for example 3

1 problem in 1 file`,
  },
  {
    name: 'settings that cannot be read do not make every council unknown',
    edits: [{ file: COUNCIL, from: 'stage: done', to: 'stage: finished' }],
    described: `content/council.yaml:28:12  unknown-stage
  Cannot use the stage "finished": the record knows none of that name
  → Write one of: to-come, under-way, done, stopped

1 problem in 1 file`,
  },
]

test.each(CASES)('$name', ({ edits, day, described }) => {
  expect(describeProblems(edits, day)).toBe(described)
})
