import { expect, test } from 'vitest'
import { describeProblems, type ProblemCase } from '../testing/describe-problems.ts'

const ABOUT = 'pages/about.md'
const PROJECT = 'projects/new-ledger.md'
const REPORT = 'reports/2023/care-home-fees.md'

const CASES: readonly ProblemCase[] = [
  {
    name: 'front matter that begins "---js" is never run',
    edits: [{ file: ABOUT, from: '---\n', to: '---js\n' }],
    described: `content/pages/about.md:1  unknown-front-matter-engine
  Cannot read the front matter as "js": only YAML is read, and nothing in content is run
  → Write the first line as three hyphens and nothing else

1 problem in 1 file`,
  },
  {
    name: 'front matter that begins "--- js" is never run',
    edits: [{ file: ABOUT, from: '---\n', to: '--- js\n' }],
    described: `content/pages/about.md:1  unknown-front-matter-engine
  Cannot read the front matter as "js": only YAML is read, and nothing in content is run
  → Write the first line as three hyphens and nothing else

1 problem in 1 file`,
  },
  {
    name: 'front matter that begins "---json" is never run',
    edits: [{ file: ABOUT, from: '---\n', to: '---json\n' }],
    described: `content/pages/about.md:1  unknown-front-matter-engine
  Cannot read the front matter as "json": only YAML is read, and nothing in content is run
  → Write the first line as three hyphens and nothing else

1 problem in 1 file`,
  },
  {
    name: 'front matter that begins "---coffee" is never run',
    edits: [{ file: ABOUT, from: '---\n', to: '---coffee\n' }],
    described: `content/pages/about.md:1  unknown-front-matter-engine
  Cannot read the front matter as "coffee": only YAML is read, and nothing in content is run
  → Write the first line as three hyphens and nothing else

1 problem in 1 file`,
  },
  {
    name: 'front matter that begins "---javascript" is never run',
    edits: [{ file: ABOUT, from: '---\n', to: '---javascript\n' }],
    described: `content/pages/about.md:1  unknown-front-matter-engine
  Cannot read the front matter as "javascript": only YAML is read, and nothing in content is run
  → Write the first line as three hyphens and nothing else

1 problem in 1 file`,
  },
  {
    name: 'a page without front matter is reported as such',
    edits: [{ file: ABOUT, whole: '# About us\n' }],
    described: `content/pages/about.md:1  missing-front-matter
  Cannot see any front matter: the file begins with "# About us"
  → Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'an empty line before the front matter does not hide it',
    edits: [{ file: ABOUT, from: '---\n', to: '\n---\n' }],
    described: `content/pages/about.md:1  text-before-front-matter
  Cannot see the front matter: an empty line stands before it
  → Delete the empty line, so that the file begins with three hyphens

1 problem in 1 file`,
  },
  {
    name: 'a zero-width space before the front matter does not hide it',
    edits: [{ file: ABOUT, from: '---\n', to: '\u200b---\n' }],
    described: `content/pages/about.md:1  text-before-front-matter
  Cannot see the front matter: an invisible character stands before it
  → Delete the first line and type three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'a second byte-order mark does not hide the front matter',
    edits: [{ file: ABOUT, from: '---\n', to: '\ufeff\ufeff---\n' }],
    described: `content/pages/about.md:1  text-before-front-matter
  Cannot see the front matter: an invisible character stands before it
  → Delete the first line and type three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'four hyphens are not three',
    edits: [{ file: ABOUT, from: '---\n', to: '----\n' }],
    described: `content/pages/about.md:1  bad-fence
  Cannot see the front matter: its first line is "----", not three hyphens
  → Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'en dashes are not hyphens',
    edits: [{ file: ABOUT, from: '---\n', to: '–––\n' }],
    described: `content/pages/about.md:1  bad-fence
  Cannot see the front matter: its first line is "–––", not three hyphens
  → Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'front matter without an end does not swallow the text',
    edits: [{ file: ABOUT, from: '\n---\n\n', to: '\n\n' }],
    described: `content/pages/about.md:1  unclosed-front-matter
  Cannot find the end of the front matter: no line of three hyphens follows
  → Put a line of three hyphens under the last field

1 problem in 1 file`,
  },
  {
    name: 'an end of four hyphens is reported by its line',
    edits: [{ file: ABOUT, from: '\n---\n\n', to: '\n----\n\n' }],
    described: `content/pages/about.md:3  bad-fence
  Cannot see the end of the front matter: its line is "----", not three hyphens
  → Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again

1 problem in 1 file`,
  },
  {
    name: 'a no-break space after the colon is found',
    edits: [{ file: ABOUT, from: 'title: About', to: 'title:\u00a0About' }],
    described: `content/pages/about.md:2:7  odd-space
  Cannot read the line "title:\u00a0About": a no-break or invisible space stands where an ordinary one is needed
  → Type the line again: title: About

1 problem in 1 file`,
  },
  {
    name: 'a no-break space in the middle of other fields is found',
    edits: [{ file: PROJECT, from: 'order: 1', to: 'order:\u00a01' }],
    described: `content/projects/new-ledger.md:3:7  odd-space
  Cannot read the line "order:\u00a01": a no-break or invisible space stands where an ordinary one is needed
  → Type the line again: order: 1

1 problem in 1 file`,
  },
  {
    name: 'a tab is reported as a tab',
    edits: [{ file: PROJECT, from: '  - date', to: '\u0009- date' }],
    described: `content/projects/new-ledger.md:5:1  tab-indent
  Cannot read the line "- date: 2023-03-14": it begins with a tab
  → Use spaces: "  - date: 2023-03-14"

1 problem in 1 file`,
  },
  {
    name: 'a line that is not under the others is reported by its line',
    edits: [{ file: PROJECT, from: '    status: planned', to: '   status: planned' }],
    described: `content/projects/new-ledger.md:6:1  bad-yaml
  Cannot read the line "status: planned": it does not begin under the lines that it belongs to
  → Write each field on a line of its own as name: value, and put a value with marks in it in double quotation marks

1 problem in 1 file`,
  },
  {
    name: 'a title with a colon is shown with its quotation marks',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: Report: an update' }],
    described: `content/reports/2023/care-home-fees.md:2:8  unquoted-colon
  Cannot read the title "Report: an update": it has a colon in it and is not in quotation marks
  → Put the value in double quotation marks: title: "Report: an update"

1 problem in 1 file`,
  },
  {
    name: 'a title with a hash does not lose its end',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: Item #3' }],
    described: `content/reports/2023/care-home-fees.md:2:13  lost-comment
  Cannot accept Item #3: YAML takes #3 for a comment and loses it
  → Put the whole value in double quotation marks: "Item #3"; a comment goes on a line of its own

1 problem in 1 file`,
  },
  {
    name: 'a title that begins with a hash does not vanish',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: #3' }],
    described: `content/reports/2023/care-home-fees.md:2:8  lost-comment
  Cannot accept #3: YAML takes #3 for a comment and loses it
  → Put the whole value in double quotation marks: "#3"; a comment goes on a line of its own

1 problem in 1 file`,
  },
  {
    name: 'a title that begins with an asterisk is shown with its quotation marks',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: *Care* home fees' }],
    described: `content/reports/2023/care-home-fees.md:2:8  refused-yaml
  Cannot accept *Care* home fees: "*" at the beginning of a value means something else to YAML
  → Put the value in double quotation marks: "*Care* home fees"

1 problem in 1 file`,
  },
  {
    name: 'an alias bomb is turned away before it goes off',
    edits: [{ file: ABOUT, from: 'title: About', to: 'a: &a [x, x]\nb: *a' }],
    described: `content/pages/about.md:2:4  refused-yaml
  Cannot accept &a [x, x]: "&" at the beginning of a value means something else to YAML
  → Put the value in double quotation marks: "&a [x, x]"

content/pages/about.md:3:4  refused-yaml
  Cannot accept *a: "*" at the beginning of a value means something else to YAML
  → Put the value in double quotation marks: "*a"

2 problems in 1 file`,
  },
  {
    name: 'a tag that names a program is turned away',
    edits: [{ file: ABOUT, from: 'title: About', to: 'title: !!js/function alert' }],
    described: `content/pages/about.md:2:8  refused-yaml
  Cannot accept !!js/function alert: "!" at the beginning of a value means something else to YAML
  → Put the value in double quotation marks: "!!js/function alert"

1 problem in 1 file`,
  },
  {
    name: 'a title that begins with an at sign is shown with its quotation marks',
    edits: [{ file: ABOUT, from: 'title: About', to: 'title: @home' }],
    described: `content/pages/about.md:2:8  unquoted-mark
  Cannot read the title "@home": "@" at the beginning of a value means something else to YAML
  → Put the value in double quotation marks: title: "@home"

1 problem in 1 file`,
  },
  {
    name: 'quotation marks that end too early are reported',
    edits: [{ file: ABOUT, from: 'title: About', to: 'title: "Care" homes' }],
    described: `content/pages/about.md:2:8  unquoted-mark
  Cannot read the title "Care" homes: the quotation marks end before the value does
  → Put the whole value in quotation marks: title: '"Care" homes'

1 problem in 1 file`,
  },
  {
    name: 'a quotation mark that is not closed is reported where it opens',
    edits: [{ file: REPORT, from: 'title: Care home fees', to: 'title: "Care home fees' }],
    described: `content/reports/2023/care-home-fees.md:2:8  unquoted-mark
  Cannot read the title "Care home fees: the quotation mark is opened and not closed
  → Close it at the end of the value: title: "Care home fees"

1 problem in 1 file`,
  },
  {
    name: 'a field given twice is reported with both places',
    edits: [{ file: REPORT, from: 'wards-affected: All', to: 'wards-affected: All\ntitle: Again' }],
    described: `content/reports/2023/care-home-fees.md:11:1  repeated-field
  Cannot read the field "title": it is given twice
  first given in content/reports/2023/care-home-fees.md:2:1
  → Keep one of the two lines

1 problem in 1 file`,
  },
  {
    name: 'a field named like a trap of the language is no way in',
    edits: [{ file: ABOUT, from: 'title: About', to: 'title: About\n__proto__: x' }],
    described: `content/pages/about.md:3:1  unknown-field
  Cannot use the field "__proto__": no field has such a name
  → Write the name of a field before the colon

1 problem in 1 file`,
  },
  {
    name: 'brackets without end are turned away',
    edits: [{ file: ABOUT, whole: `---\ntitle: ${'['.repeat(20_000)}\n---\n` }],
    described: `content/pages/about.md:2  bad-yaml
  Cannot read the line "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…": brackets stand inside each other too deeply
  → Write each field on a line of its own as name: value, and put a value with marks in it in double quotation marks

1 problem in 1 file`,
  },
]

test.each(CASES)('$name', ({ edits, day, described }) => {
  expect(describeProblems(edits, day)).toBe(described)
})
