import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import TurndownService from 'turndown'
import type { ImportContext } from '../../../src/import/context.ts'
import { LEFTOVER_KINDS } from '../../../src/import/document/document.ts'
import { blocksLost, type ExpectedBlock } from '../../../src/import/fixtures/numbers-kept.ts'
import { CONTEXT } from '../../../src/import/fixtures/try-import.ts'
import { formatDocument } from '../../../src/content/front-matter/format-document.ts'
import { importReport } from '../../../src/import/import-report.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'src', 'import', 'fixtures')
const MEMORANDA = join(FIXTURES, 'memoranda')
const NOTHING_KNOWN = { councils: [], bodies: [], statuses: [], programmes: [], projects: [], strategy: [] }

/**
 * How many numbers stand before their own words after an import, beside a plain converter (mammoth and turndown), file by file.
 * The folder holds NAME.docx with NAME.expected.json; ours is taken where none is given.
 */
export async function benchImport(folder = MEMORANDA): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.docx'))
  if (files.length === 0) throw new Error(`There is no .docx in ${folder}`)
  const scores: Score[] = []
  for (const file of files) scores.push(await score(folder, file))
  const sum = (key: 'of' | 'ours' | 'plain'): number => scores.reduce((total, one) => total + one[key], 0)
  const rows = [...scores, { file: 'all', of: sum('of'), ours: sum('ours'), plain: sum('plain') }]
  console.log(
    `${'numbers kept with their words'.padEnd(36)}${'of'.padStart(6)}${'import'.padStart(10)}${'plain'.padStart(10)}`,
  )
  for (const { file, of, ours, plain } of rows) {
    const share = (kept: number): string => `${((100 * kept) / of).toFixed(1)}%`
    console.log(`${file.padEnd(36)}${String(of).padStart(6)}${share(ours).padStart(10)}${share(plain).padStart(10)}`)
  }
  if (folder === MEMORANDA) await benchFaults(join(FIXTURES, 'faults'))
}

/** Whether each small file that once came out wrong comes out as its NAME.expected.md says, to the letter. */
async function benchFaults(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => !name.endsWith('.expected.md'))
  console.log(`\n${'files that came out wrong once'.padEnd(46)}import`)
  let right = 0
  for (const file of files) {
    const expected = await readFile(join(folder, file.replace(/\.\w+$/, '.expected.md')), 'utf8')
    const markdown = await importOurs(file, await readFile(join(folder, file)), CONTEXT)
    const isRight = markdown.replace(/^---\n[^]*?\n---\n\n?/, '') === expected
    if (isRight) right += 1
    console.log(`${file.padEnd(46)}${isRight ? 'right' : 'WRONG'}`)
  }
  console.log(`${'all'.padEnd(46)}${right} of ${files.length}`)
}

/** The same measure for a converter that writes bullets as Markdown does: a dash or asterisk counts as the bullet. */
function withBullets(markdown: string): string {
  return markdown.replace(/^\s*[-*]\s+/gm, '• ')
}

async function importOurs(name: string, bytes: Uint8Array, context: ImportContext = NOTHING_KNOWN): Promise<string> {
  const options = { context, allow: LEFTOVER_KINDS, year: '2026', writeDocument: formatDocument }
  const result = await importReport({ name, bytes }, options)
  return result.outcome === 'imported' ? result.report.markdown : ''
}

async function importPlainly(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return withBullets(new TurndownService({ headingStyle: 'atx' }).turndown(value))
}

interface Score {
  readonly file: string
  readonly of: number
  readonly ours: number
  readonly plain: number
}

async function score(folder: string, file: string): Promise<Score> {
  const bytes = await readFile(join(folder, file))
  const expected: readonly ExpectedBlock[] = JSON.parse(
    await readFile(join(folder, file.replace(/docx$/, 'expected.json')), 'utf8'),
  )
  const kept = (markdown: string): number => expected.length - blocksLost(markdown, expected).length
  return {
    file,
    of: expected.length,
    ours: kept(await importOurs(file, bytes)),
    plain: kept(await importPlainly(bytes)),
  }
}
