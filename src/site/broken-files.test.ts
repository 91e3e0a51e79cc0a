import { expect, test } from 'vitest'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { describeProblems, type ProblemCase } from '../testing/describe-problems.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const ABOUT = 'pages/about.md'
const MEETING = 'meetings/2023-03-14-ambleford-cabinet.md'
const COUNCIL = 'council.yaml'
const STATEMENT = 'pages/accessibility.md'
const PROJECT = 'projects/new-ledger.md'
const DECISION = 'decisions/care-home-fees.md'
const STRATEGY = 'strategy/fee-map.md'
const PROGRAMME = 'programmes/homes.md'

const CASES: readonly ProblemCase[] = [
  {
    name: 'a stray file at the top is not passed over',
    edits: [{ file: 'notes.txt', whole: 'x' }],
    described: `content/notes.txt  unexpected-file
  Cannot use the file "notes.txt": a file at the top is "council.yaml" or "glossary.yaml" or "moved.yaml" or "removed.yaml" or "allowed.yaml"
  → Move it to where it belongs, or take it out of the folder

1 problem in 1 file`,
  },
  {
    name: 'a report in a format the record does not read is not passed over',
    edits: [{ file: 'pages/help.markdown', whole: 'x' }],
    described: `content/pages/help.markdown  unexpected-file
  Cannot use the file "pages/help.markdown": only files that end in .md are read here
  → Move it to where it belongs, or take it out of the folder

1 problem in 1 file`,
  },
  {
    name: 'a file that Eleventy would run as a program is turned away',
    edits: [{ file: 'pages/about.11tydata.js', whole: 'x' }],
    described: `content/pages/about.11tydata.js  unexpected-file
  Cannot use the file "pages/about.11tydata.js": only files that end in .md are read here
  → Move it to where it belongs, or take it out of the folder

1 problem in 1 file`,
  },
  {
    name: 'a report outside the folder of a year is turned away',
    edits: [{ file: 'reports/fees.md', whole: SMALL_COUNCIL[REPORT] }],
    described: `content/reports/fees.md  unexpected-file
  Cannot use the file "reports/fees.md": a report stands in the folder of its year, such as reports/2021/
  → Move it to where it belongs, or take it out of the folder

1 problem in 1 file`,
  },
  {
    name: 'a misspelt folder is reported with the nearest right one',
    edits: [{ file: 'report/2023/fees.md', whole: SMALL_COUNCIL[REPORT] }],
    described: `content/report/2023/fees.md  unexpected-file
  Cannot use the file "report/2023/fees.md": there is no folder "report/"
  → Did you mean "reports/"? Move it to where it belongs, or take it out of the folder

1 problem in 1 file`,
  },
  {
    name: 'a file name with capitals and spaces is reported with the name it should have',
    edits: [{ file: 'pages/Our Offices.md', whole: SMALL_COUNCIL[ABOUT] }],
    described: `content/pages/Our Offices.md  bad-file-name
  Cannot use the file name "Our Offices.md": it becomes an address, which has only lower-case letters, digits and hyphens
  → Rename the file to our-offices.md

1 problem in 1 file`,
  },
  {
    name: 'a report saved in Windows-1252 is reported by line, before letters are lost',
    edits: [{ file: ABOUT, whole: Buffer.from('---\ntitle: About\n---\n\nFees \x96 caf\xe9\n', 'latin1') }],
    described: `content/pages/about.md:5  not-utf-8
  Cannot read the file: byte 0x96 on this line is not UTF-8, and looks like "–" in Windows-1252
  → Save the file again with the encoding UTF-8

1 problem in 1 file`,
  },
  {
    name: 'a report saved as UTF-16 is turned away',
    edits: [{ file: ABOUT, whole: Buffer.from('\ufeff---\ntitle: About\n---\n', 'utf16le') }],
    described: `content/pages/about.md:1  not-utf-8
  Cannot read the file: it is saved as UTF-16
  → Save the file again with the encoding UTF-8

1 problem in 1 file`,
  },
  {
    name: 'an invisible control character is found',
    edits: [{ file: ABOUT, from: 'The', to: 'T\u0000he' }],
    described: `content/pages/about.md:7:2  control-character
  Cannot read the line: it holds an invisible control character (U+0000)
  → Delete the character, or type the line again

1 problem in 1 file`,
  },
  {
    name: 'a letter that was lost before is warned of',
    edits: [{ file: ABOUT, from: 'The', to: 'T\ufffdhe' }],
    described: `content/pages/about.md:7:2  lost-letter (warning)
  A letter was lost here before the file was saved: "\ufffd" stands in its place
  → Type the letter again

1 warning in 1 file`,
  },
  {
    name: 'an empty file is reported as empty',
    edits: [{ file: ABOUT, whole: '' }],
    described: `content/pages/about.md  missing-front-matter
  Cannot use the file: there is nothing in it
  → Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'a meeting whose file name is not its day and body is told the right name',
    edits: [{ file: 'meetings/2023-03-15-ambleford-cabinet.md', whole: SMALL_COUNCIL[MEETING] }],
    described: `content/meetings/2023-03-15-ambleford-cabinet.md  misnamed-file
  Cannot use the file name "2023-03-15-ambleford-cabinet.md": its fields say "2023-03-14-ambleford-cabinet"
  → Rename the file to 2023-03-14-ambleford-cabinet.md, or correct its date, council, body or session

1 problem in 1 file`,
  },
  {
    name: 'text under a meeting, which no page would show, is not lost in silence',
    edits: [{ file: MEETING, whole: `${SMALL_COUNCIL[MEETING]}\nApologies were received.\n` }],
    described: `content/meetings/2023-03-14-ambleford-cabinet.md:9  unexpected-text
  Cannot show the text under the front matter: this kind of file has only fields
  → Put what it says into a field, or take it out

1 problem in 1 file`,
  },
  {
    name: 'a record without its settings says which file is wanted',
    edits: [{ file: COUNCIL, whole: undefined }],
    described: `content/council.yaml  missing-page
  Cannot find the file "content/council.yaml": it says what the site is and which councils publish here
  → Write the file; npm run edit has a form for it

1 problem in 1 file`,
  },
  {
    name: 'a record without an accessibility statement is turned away',
    edits: [{ file: STATEMENT, whole: undefined }],
    described: `content/pages/accessibility.md  missing-page
  Cannot find the file "content/pages/accessibility.md": the law asks every such site for an accessibility statement
  → Write the file; npm run edit has a form for it

1 problem in 1 file`,
  },
  {
    name: 'a record without any report is a failure, not an empty success',
    edits: [
      { file: REPORT, whole: undefined },
      { file: DECISION, whole: undefined },
      { file: PROJECT, whole: undefined },
      { file: STRATEGY, whole: undefined },
      { file: PROGRAMME, whole: undefined },
      { file: ABOUT, whole: undefined },
    ],
    described: `content/reports  nothing-to-publish
  Cannot publish a record without a report: there is none in "content/reports"
  → Put the first report into the folder of its year, for example reports/2021/care-home-fees.md

1 problem in 1 file`,
  },
  {
    name: 'a report in the folder of another year is told its year',
    edits: [{ file: 'reports/2022/fees.md', whole: SMALL_COUNCIL[REPORT] }],
    described: `content/reports/2022/fees.md  wrong-year
  Cannot keep the report in the folder "2022": its first meeting is on 14 March 2023
  → Move it to the folder reports/2023, or correct the meeting date

1 problem in 1 file`,
  },
  {
    name: 'two reports with one address are both named',
    edits: [{ file: 'reports/2023/Care-Home-Fees.md', whole: SMALL_COUNCIL[REPORT] }],
    described: `content/reports/2023/Care-Home-Fees.md  bad-file-name
  Cannot use the file name "Care-Home-Fees.md": it becomes an address, which has only lower-case letters, digits and hyphens
  → Rename the file to care-home-fees.md

content/reports/2023/Care-Home-Fees.md  report-address-clash
  Cannot publish the report at "/reports/2023/care-home-fees/": another report has that address
  first used in content/reports/2023/care-home-fees.md
  → Rename one of the two files

2 problems in 1 file`,
  },
  {
    name: 'a page of the council’s own cannot stand where search stands',
    edits: [{ file: 'pages/search.md', whole: SMALL_COUNCIL[ABOUT] }],
    described: `content/pages/search.md  address-clash
  Cannot publish the page at "/search/": the site has that address already
  → Rename the file

1 problem in 1 file`,
  },
]

test.each(CASES)('$name', ({ edits, day, described }) => {
  expect(describeProblems(edits, day)).toBe(described)
})
