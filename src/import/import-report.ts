import type { Block, ImageFile, Leftover, LeftoverKind, SourceDocument } from './document.ts'
import type { ImportContext } from './context.ts'
import { blockText } from './inline-text.ts'
import { extractRecommendation } from './extract-recommendation.ts'
import { findAppendices } from './find-appendices.ts'
import { recogniseHeader } from './header/recognise-header.ts'
import { compareProjects, type ProjectComparison } from './projects/compare-projects.ts'
import { recogniseProjectTable } from './projects/recognise-project-table.ts'
import { readFile, type ImportFile } from './read-file.ts'
import { buildReceipt } from './receipt/build-receipt.ts'
import type { Receipt } from './receipt/receipt.ts'
import { Refusal } from './refusal.ts'
import { reportFields } from './report-fields.ts'
import { slugOf } from './slug-of.ts'
import { findTypedMarks } from './typed-mark.ts'
import { writeFrontMatter } from './writing/front-matter-text.ts'
import { writeBody } from './writing/write-body.ts'
import type { LineNames } from './writing/write-line.ts'

/** How a file is to be imported. */
export interface ImportOptions {
  readonly context: ImportContext
  /** Kinds of left-over things that an officer has seen and allows. */
  readonly allow: readonly LeftoverKind[]
  /** The year to file the report under where its header gives no meeting. */
  readonly year: string
}

/** A report made of a file, ready to be reviewed. */
export interface ImportedReport {
  /** `2021/joint-technology-strategy-update`. */
  readonly id: string
  readonly markdown: string
  /** Pictures, by the names that the Markdown calls them. */
  readonly images: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly projects?: ProjectComparison
  /** The day from which its project statuses hold: that of its first meeting. */
  readonly date?: string
}

/** What came of an import. Only `imported` without errors on its receipt is whole. */
export type ImportResult =
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'stopped'; readonly leftovers: readonly Leftover[]; readonly receipt: Receipt }
  | { readonly outcome: 'imported'; readonly report: ImportedReport; readonly receipt: Receipt }

/** Makes a report of a Word, HTML or text file. Reads and returns; writes nothing. */
export async function importReport(file: ImportFile, options: ImportOptions): Promise<ImportResult> {
  let source: SourceDocument
  try {
    source = await readFile(file)
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', refusal: error }
    throw error
  }
  const { report, receipt } = makeReport(file, source, options)
  const leftovers = source.leftovers.filter(({ kind }) => !options.allow.includes(kind))
  return leftovers.length > 0 ? { outcome: 'stopped', leftovers, receipt } : { outcome: 'imported', report, receipt }
}

function makeReport(file: ImportFile, source: SourceDocument, { context, year }: ImportOptions): { readonly report: ImportedReport; readonly receipt: Receipt } {
  const blocks = findTypedMarks(source.blocks)
  const header = recogniseHeader(blocks, context)
  const date = header.meetings[0]?.date
  const slug = slugOf(header.title ?? '') || slugOf(file.name.replace(/\.\w+$/, '')) || 'report'
  const id = `${date?.slice(0, 4) ?? year}/${slug}`
  const names = namesFor(source, slug)

  const recommendation = extractRecommendation(header.rest)
  const rest = recommendation?.rest ?? header.rest
  const recommended = recommendation ? writeBody(recommendation.blocks, [], names).trim() : (header.recommendation ?? '')
  const { written, projects, replaced } = withProjects(rest, context, id)
  const appendices = findAppendices(rest, context, id)
  const body = writeBody(written, source.notes, names)
  const { fields, found, missing } = reportFields(header, recommended, appendices)
  const receipt = buildReceipt({
    file: file.name,
    source, blocks, written, body,
    recommendation: recommendation ? recommended : '',
    recommendationIsCopy: recommendation?.isCopy ?? false,
    paragraphsTaken: paragraphsIn(blocks) - paragraphsIn(header.rest) + (recommendation && !recommendation.isCopy ? 1 : 0),
    taken: [...header.taken, ...replaced, ...(recommendation && !recommendation.isCopy ? [headingOf(header.rest, recommendation.rest)] : [])],
    headerFound: found,
    headerMissing: missing,
    ...(projects ? { projects: projects.summary } : {}),
    eye: [...header.eye, ...(projects?.eye ?? []), ...furtherEye(source, blocks, appendices, recommendation?.isCopy ?? false)],
  })
  return {
    receipt,
    report: {
      id,
      markdown: `${writeFrontMatter(fields)}\n${body}`,
      images: source.images.map(({ bytes }, at) => ({ name: names.imageFile(at), bytes })),
      ...(projects ? { projects } : {}),
      ...(date === undefined ? {} : { date }),
    },
  }
}

function paragraphsIn(blocks: readonly Block[]): number {
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').length
}

/** The heading over a recommendation: front matter's own field stands for it. */
function headingOf(before: readonly Block[], after: readonly Block[]): string {
  const heading = before.find((block) => block.kind === 'heading' && !after.includes(block) && /^recommendation/i.test(blockText(block)))
  return heading ? blockText(heading) : ''
}

function withProjects(
  blocks: readonly Block[], context: ImportContext, id: string,
): { readonly written: readonly Block[]; readonly projects?: ProjectComparison; readonly replaced: readonly string[] } {
  const table = recogniseProjectTable(blocks)
  const own = table ? blocks[table.at] : undefined
  if (!table || !own) return { written: blocks, replaced: [] }
  const written = blocks.map((block): Block => (block === own ? { kind: 'insert', name: 'project-table' } : block))
  return { written, projects: compareProjects(table, context, id), replaced: [unfilled(own)] }
}

function unfilled(block: Block): string {
  if (block.kind !== 'table') return blockText(block)
  return blockText({ ...block, rows: block.rows.map((row) => row.filter((cell) => !cell.filled)) })
}

function namesFor(source: SourceDocument, slug: string): LineNames {
  const image = (at: number): ImageFile | undefined => source.images[at]
  return {
    noteLabel: (id) => String(source.notes.findIndex((note) => note.id === id) + 1),
    imageFile: (at) => `${slug}-picture-${at + 1}.${image(at)?.extension ?? 'png'}`,
    imageWords: (at) => image(at)?.words ?? '',
  }
}

function furtherEye(
  source: SourceDocument, blocks: readonly Block[], appendices: ReturnType<typeof findAppendices>, isCopy: boolean,
): readonly string[] {
  const isEmpty = (block: Block): boolean => block.kind === 'paragraph' && block.mark?.kind === 'number' && blockText(block).trim() === ''
  const empty = blocks.filter(isEmpty).flatMap((block) => (block.kind === 'paragraph' && block.mark ? [block.mark.printed] : []))
  const bare = blocks.some((block) => block.kind === 'paragraph' && block.mark?.kind === 'number' && /^\d+$/.test(block.mark.printed))
  const nameless = appendices.filter(({ document }) => document === undefined).map(({ label }) => label)
  return [
    ...(empty.length > 0 ? [`Numbers without words after them: ${empty.join(', ')}`] : []),
    ...(bare ? ['Numbers are printed without a stop ("1 To note"): the site gives an address only to those with one, so put it in'] : []),
    ...(isCopy ? ['The recommendation is part of the numbered text, so it stands both there and in the front matter'] : []),
    ...source.images.flatMap(({ words }, at) => [words === '' ? `Picture ${at + 1} has no words: write what it shows` : `Picture ${at + 1} is described as "${words}": is that what it shows?`]),
    ...(nameless.length > 0 ? [`The site holds no document for ${nameless.join(', ')}: add them under appendices when it does`] : []),
  ]
}
