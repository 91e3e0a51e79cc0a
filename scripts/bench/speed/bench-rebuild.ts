import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeUpContent } from '../record/made-up-content.ts'
import { madeUpProjectFile } from '../record/made-up-project-file.ts'
import { madeUpProjects } from '../record/made-up-project.ts'
import { madeUpReport } from '../record/made-up-report.ts'
import { measureInTurn } from './figures.ts'
import { wholeBuild } from './our-builds.ts'
import { secondsInWords, single, type ResultRow } from './result-row.ts'
import type { BenchPart } from './bench-part.ts'

const MOST_SECONDS = 1.5
const MOST_SECONDS_UNCHANGED = 0.5
const MOST_SHARE = 0.05

/** Everything published again after one change, or none, to a record that was built before. */
export const benchRebuild: BenchPart = async ({ sizes, runs, workplaceOf }) => {
  const rows: ResultRow[] = []
  for (const reports of sizes) {
    const place = await workplaceOf(reports)
    const command = wholeBuild(place)
    const whole = await measureInTurn([{ name: 'whole', command, prepare: () => place.forget() }], 1)
    const full = whole.get('whole')?.wall ?? 0
    let added = 0
    const changes = [
      { name: 'one report added', prepare: () => addReport(place.content, reports + (added += 1)) },
      { name: 'one project’s status changed', prepare: () => changeStatus(place.content, reports) },
      { name: 'nothing changed', prepare: () => Promise.resolve() },
    ]
    const measured = await measureInTurn(
      changes.map((change) => ({ ...change, command })),
      runs,
    )
    for (const { name } of changes) {
      const seconds = measured.get(name)?.wall ?? 0
      const most = name === 'nothing changed' ? MOST_SECONDS_UNCHANGED : MOST_SECONDS
      rows.push({ ...single(`${name}: wall`, reports, seconds, most, secondsInWords), peer: '' })
      if (name !== 'nothing changed') rows.push(share(`${name}: share of a full build`, reports, seconds, full))
    }
  }
  return rows
}

function share(what: string, reports: number, seconds: number, full: number): ResultRow {
  const ratio = seconds / full
  const words = { ours: secondsInWords(seconds), peer: `full build: ${secondsInWords(full)}` }
  return { what, reports, ...words, ratio, goal: `≤ ${MOST_SHARE}`, isMet: ratio <= MOST_SHARE }
}

/** A report to the newest meeting of all, as a report that is added is. */
async function addReport(content: string, number: number): Promise<void> {
  const report = { ...madeUpReport(number), year: '2026', date: '2026-10-09' }
  for (const { path, text } of madeUpContent(report)) {
    await mkdir(join(content, dirname(path)), { recursive: true })
    await writeFile(join(content, path), text)
  }
}

/** The newest status becomes another one of the council's. */
async function changeStatus(content: string, reports: number): Promise<void> {
  const [project] = madeUpProjects(reports)
  if (!project) throw new Error('The record has no project to change')
  const file = join(content, madeUpProjectFile(project).path)
  const text = await readFile(file, 'utf8')
  const [newest = ''] = text.match(/status: \w+(?=(?:(?!status:)[^])*$)/) ?? []
  const at = text.lastIndexOf(newest)
  const other = newest === 'status: active' ? 'status: complete' : 'status: active'
  await writeFile(file, text.slice(0, at) + other + text.slice(at + newest.length))
}
