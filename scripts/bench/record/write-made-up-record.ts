import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeUpContent } from './made-up-content.ts'
import { madeUpProjectFile } from './made-up-project-file.ts'
import { madeUpProjects } from './made-up-project.ts'
import { madeUpReport } from './made-up-report.ts'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')

/** The day of every bench, so that each run makes the same site. */
export const BENCH_DAY = '2026-11-23'

/** Writes a folder of content: the real record with so many made-up reports in it, the decisions on them, and their projects. */
export async function writeMadeUpRecord(folder: string, reports: number): Promise<void> {
  await cp(CONTENT, folder, { recursive: true })
  await appendFile(join(folder, 'glossary.yaml'), await readFile(join(import.meta.dirname, 'fixtures/glossary.yaml')))
  for (const project of madeUpProjects(reports)) await put(folder, madeUpProjectFile(project))
  for (let number = 0; number < reports; number += 1) {
    for (const file of madeUpContent(madeUpReport(number))) await put(folder, file)
  }
}

async function put(folder: string, { path, text }: { readonly path: string; readonly text: string }): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}
