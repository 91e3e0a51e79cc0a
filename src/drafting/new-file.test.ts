import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadRecord } from '../content/load-record.ts'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { readProse } from '../markdown/read-prose.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import type { Person } from './answer-questions.ts'
import { newFile } from './new-file.ts'
import { parseNewArguments } from '../commands/parse-new-arguments.ts'

const TODAY = parseCalendarDay('2023-06-01') as CalendarDay // It is a day.
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'))
  // A second council, so that there is something to choose.
  const council = (SMALL_COUNCIL['council.yaml'] ?? '').replace(
    'bodies:',
    '  - id: brookdale\n    name: Brookdale District Council\n    short-name: Brookdale\nbodies:',
  )
  for (const [path, text] of Object.entries({ ...SMALL_COUNCIL, 'council.yaml': council })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})
afterEach(() => rm(folder, { recursive: true }))

async function make(written: readonly string[], person?: Person) {
  const request = parseNewArguments([...written, '--content', folder])
  const { isMade, lines } = await newFile(request, readProse, person)
  return { isMade, text: lines.join('\n').replaceAll(folder, 'content') }
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8')
}

const REPORT = ['report', 'Day centres: an update', '--council', 'ambleford', '--date', '11/4/2023']

test('a report is made with its fields, its headings and its numbered paragraphs, and says what to do next', async () => {
  const { isMade, text } = await make([
    ...REPORT,
    '--officer',
    'Ruth Okafor',
    '--role',
    'Head of Adult Care',
    '--wards',
    'All',
  ])
  expect(isMade).toBe(true)
  expect(text).toBe(`Made content/reports/2023/day-centres-an-update.md
→ Open it and fill the 26 places marked (still to fill – …), or write "not held" where nobody knows
→ See that all is well: npm run check
→ Look at it as it will be: npm start
→ When the paper moves a project on, add an entry to its history. After the meeting: npm run new -- decision`)
  const [upToOptions] = (await read('reports/2023/day-centres-an-update.md')).split('\n## Options')
  expect(upToOptions).toBe(
    `---
title: "Day centres: an update"
report-of:
  role: Head of Adult Care
  name: Ruth Okafor
authors:
  - name: (still to fill – the name of the author)
    telephone: (still to fill – the author’s telephone number; or take the line out)
    email: (still to fill – the author’s e-mail address; or take the line out)
wards-affected: All
cabinet-members:
  - council: ambleford
    name: (still to fill – the Cabinet member responsible)
meetings:
  - council: ambleford
    body: cabinet
    date: 2023-04-11
published: (still to fill – the day it is made public)
subjects:
  - (still to fill – what it is about, in a word or two)
key-decision: (still to fill – whether it asks for a key decision, yes or no)
options-considered: (still to fill – a list of the other options, and why not these, or none)
implications:
  - kind: financial
    found: (still to fill – whether there are financial implications, yes or no)
    signed-off-by: (still to fill – who signed that off, by post and name)
  - kind: legal
    found: (still to fill – whether there are legal implications, yes or no)
    signed-off-by: (still to fill – who signed that off, by post and name)
  - kind: climate
    found: (still to fill – whether there are climate and ecological implications, yes or no)
    signed-off-by: (still to fill – who signed that off, by post and name)
  - kind: equality
    found: (still to fill – whether there are equality and diversity implications, yes or no)
    signed-off-by: (still to fill – who signed that off, by post and name)
background-papers: (still to fill – the background papers as a list, or none)
recommendation: (still to fill – what Cabinet is asked to agree)
---

## Purpose of report

1. (still to fill – what the report is for)

## Corporate objectives

2. (still to fill – which objectives it serves)

## Background

3. (still to fill – what has gone before)
`,
  )
})

test.each([
  ['a report', REPORT],
  ['a report to two councils', [...REPORT, '--council', 'Brookdale District Council', '--date', '12 April 2023']],
  ['a project', ['project', 'Kerbs', '--status', 'planned', '--paragraph', '2']],
  ['a programme', ['programme', 'Roads']],
  ['a meeting', ['meeting', 'Ambleford Cabinet, 11 April 2023']],
  ['a decision', ['decision', 'Care home fees', '--outcome', 'Noted', '--name', 'again']],
  [
    'an entry of the forward plan',
    ['forward-plan', 'Care home fees 2024', '--council', 'ambleford', '--date', '12/3/2024'],
  ],
])('%s has nothing wrong but what only the officer knows', async (_what, written) => {
  expect(await make(written)).toMatchObject({ isMade: true })
  const { problems } = await loadRecord(folder, { readProse, today: TODAY })
  const kinds = problems.filter(({ severity }) => severity === 'error').map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind !== 'still-to-fill')).toEqual([])
})

test('a report names the earlier reports that it updates, supersedes or reaffirms', async () => {
  await make([...REPORT, '--updates', 'Care home fees', '--reaffirms', '2023/care-home-fees'])
  const text = await read('reports/2023/day-centres-an-update.md')
  expect(text).toContain('\nupdates:\n  - report: 2023/care-home-fees\nreaffirms:\n  - report: 2023/care-home-fees\n')
  expect(text).not.toContain('supersedes:')
})

test('every place that is filled is one problem less, and a report that is filled has none', async () => {
  await make(REPORT)
  const path = 'reports/2023/day-centres-an-update.md'
  const filled = (await read(path))
    .replace(/^ {4}(telephone|email): .*\n/gm, '')
    .replace(/published: \(.*\)/, 'published: 2023-03-30')
    .replace(/(key-decision|found): \(.*\)/g, '$1: no')
    .replace(/(options-considered|background-papers): \(.*\)/g, '$1: none')
    .replace(/\(still to fill[^)]*\)/g, 'Adult care')
  await writeFile(join(folder, path), filled)
  expect((await loadRecord(folder, { readProse, today: TODAY })).problems).toEqual([])
})

test('a project takes its day from the report, its programme where there is one alone, and the next place in it', async () => {
  await make([
    'project',
    'Kerbs',
    '--status',
    'planned',
    '--paragraph',
    '2',
    '--sponsor',
    'Ann Lee',
    '--manager',
    'Jo Ray',
  ])
  expect(await read('projects/kerbs.md')).toBe(`---
title: Kerbs
order: 2
history:
  - date: 2023-03-14
    status: planned
    programme: homes
    sponsor: Ann Lee
    manager: Jo Ray
    report: 2023/care-home-fees
    paragraph: 2
---
`)
})

test('a decision takes its meeting from the report where it goes to one', async () => {
  await make(['decision', 'Care home fees', '--outcome', 'noted'])
  const text = await read('decisions/2023-03-14-ambleford-cabinet-care-home-fees.md')
  expect(text).toMatch(
    /^---\nreport: 2023\/care-home-fees\ncouncil: ambleford\nbody: cabinet\ndate: 2023-03-14\nitem: Care home fees\noutcome: noted\n/,
  )
})

test('a new report can be referred to while its places are still to fill', async () => {
  await make(REPORT)
  const made = await make([
    'decision',
    'Day centres',
    '--report',
    '2023/day-centres-an-update',
    '--outcome',
    'approved',
  ])
  expect(made.isMade).toBe(true)
  expect(await readdir(join(folder, 'decisions'))).toContain('2023-04-11-ambleford-cabinet-day-centres-an-update.md')
})

test.each([
  [
    'a report without anything',
    ['report'],
    `Cannot make the report: something is missing
→ Add "…": the title, in quotation marks
→ Add --council: the council whose meeting it goes to, one of ambleford, brookdale
→ Add --date: the day of the meeting, for example 29/10/2021 or 29 October 2021`,
  ],
  [
    'a council that nobody knows',
    ['report', 'Fees', '--council', 'amblefrod', '--date', '11/4/2023'],
    `Cannot make the report
→ Cannot find the council whose meeting it goes to "amblefrod". Did you mean "ambleford"? There is: ambleford, brookdale`,
  ],
  [
    'a day that does not exist',
    ['report', 'Fees', '--council', 'ambleford', '--date', '31/4/2023'],
    `Cannot make the report
→ Cannot read the day of the meeting "31/4/2023"; write it like 29/10/2021 or 29 October 2021`,
  ],
  [
    'one day for two councils',
    ['report', 'Fees', '--council', 'ambleford', '--council', 'brookdale', '--date', '11/4/2023'],
    `Cannot make the report
→ --date is given once: give it twice, once for each council`,
  ],
  [
    'a paragraph that the report does not have',
    ['project', 'Kerbs', '--status', 'planned', '--paragraph', '9'],
    `Cannot make the project
→ Cannot find the paragraph that says so "9". There is: 1, 2, 3`,
  ],
  [
    'a file that is there already',
    ['report', 'Care home fees', '--council', 'ambleford', '--date', '2023-03-14'],
    `Cannot make the report: content/reports/2023/care-home-fees.md is there already
→ Open that file, or give the new one another name: --name care-home-fees-2`,
  ],
  [
    'a meeting that is there already',
    ['meeting', '--council', 'ambleford', '--date', '2023-03-14'],
    `Cannot make the meeting: content/meetings/2023-03-14-ambleford-cabinet.md is there already
→ Open that file`,
  ],
])('%s is refused in words, and nothing is written', async (_what, written, words) => {
  const before = await readdir(folder, { recursive: true })
  expect(await make(written)).toEqual({ isMade: false, text: words })
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})

test('a person is asked for what is missing, with the names there are, until the answer can be read', async () => {
  const answers = ['Day centres', '2, ambleford', '', 'tomorrow', '11 April 2023', '12/4/2023', '', 'Ruth Okafor']
  const heard: string[] = []
  const person: Person = {
    ask: (prompt) => {
      heard.push(prompt)
      return Promise.resolve(answers.shift() ?? '')
    },
    say: (text) => heard.push(text),
  }
  expect((await make(['report'], person)).isMade).toBe(true)
  const text = await read('reports/2023/day-centres.md')
  expect(text).toContain('  - council: brookdale\n    body: cabinet\n    date: 2023-04-11\n  - council: ambleford')
  expect(text).toContain('  role: (still to fill – the role of the officer whose report it is)\n  name: Ruth Okafor\n')
  expect(heard.slice(0, 8)).toEqual([
    'What is the report called? ',
    '  1  Ambleford Borough Council (ambleford)',
    '  2  Brookdale District Council (brookdale)',
    'The council whose meeting it goes to (a number or a name; several with commas between): ',
    'The day of the meeting, Brookdale District Council (for example 29/10/2021 or 29 October 2021): ',
    'This cannot be left out.',
    'The day of the meeting, Brookdale District Council (for example 29/10/2021 or 29 October 2021): ',
    'Cannot read the day of the meeting "tomorrow"; write it like 29/10/2021 or 29 October 2021',
  ])
})
