import { givenFields, type WriteDocument } from './content-fields.ts'
import type { Block, LeftoverKind, SourceDocument } from './document/document.ts'
import type { ImportContext } from './context.ts'
import { blockText, shorten } from './document/inline-text.ts'
import { extractRecommendation } from './extract-recommendation.ts'
import { findAppendices } from './find-appendices.ts'
import { droppedFrom } from './header/reading.ts'
import { recogniseHeader } from './header/recognise-header.ts'
import { pointsToCheck } from './points-to-check.ts'
import type { ProjectComparison } from './projects/compare-projects.ts'
import { replaceProjectTable } from './projects/replace-project-table.ts'
import type { ImportFile } from './read-file.ts'
import { buildReceipt } from './receipt/build-receipt.ts'
import { countParagraphs, countTables } from './receipt/count-pieces.ts'
import type { Receipt } from './receipt/receipt.ts'
import { compareAddresses, type SiteReading } from './receipt/site-reading.ts'
import { reportFields } from './report-fields.ts'
import { slugOf } from './slug-of.ts'
import { findTypedMarks } from './document/typed-mark.ts'
import { writeBody } from './writing/write-body.ts'
import { namesFor } from './names-for.ts'

/** How a file is to be imported. */
export interface ImportOptions {
  readonly context: ImportContext
  /** Kinds of left-over things that an officer has seen and allows. */
  readonly allow: readonly LeftoverKind[]
  /** The year to file the report under where its header gives no meeting. */
  readonly year: string
  readonly writeDocument: WriteDocument
  /** Reads what was written as the site will, for the receipt's last line. */
  readonly readAsSite?: (recommendation: string, body: string) => SiteReading
}

/** A report made of a file, ready to be reviewed. */
export interface ImportedReport {
  /** `2021/joint-technology-strategy-update`. */
  readonly id: string
  readonly markdown: string
  /** Pictures, by their paths in the folder of content: `pictures/2021/…-1.png`. */
  readonly images: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly projects?: ProjectComparison
  /** The day from which its project statuses hold: that of its first meeting. */
  readonly date?: string
}

/** Makes a report of a file's blocks: header to fields, tables of projects to records, the rest to text; and its receipt. */
export function makeReport(
  file: ImportFile,
  source: SourceDocument,
  { context, year, readAsSite, writeDocument }: ImportOptions,
): { readonly report: ImportedReport; readonly receipt: Receipt } {
  const blocks = findTypedMarks(source.blocks)
  const header = recogniseHeader(blocks, context)
  const date = header.meetings[0]?.date
  const id = `${date?.slice(0, 4) ?? year}/${slugFor(file, date === undefined ? undefined : header.title)}`
  const names = namesFor(source, id)

  const recommendation = extractRecommendation(header.rest)
  const rest = recommendation?.rest ?? header.rest
  const recommended = recommendation
    ? writeBody(recommendation.blocks, [], names).trim()
    : (header.recommendation ?? '')
  const { written, projects, replaced } = replaceProjectTable(rest, context, id, date)
  const appendices = findAppendices(rest, context, id)
  const body = writeBody(written, source.notes, names)
  const onSite = readAsSite?.(recommended, body)
  const { fields, found, missing } = reportFields(header, recommended, appendices)
  const ownRecommendation = recommendation && {
    field: 'recommendation',
    value: shorten(recommended),
    words: shorten(recommendation.blocks.map(blockText).join(' ')),
  }
  const receipt = buildReceipt({
    file: file.name,
    source,
    blocks,
    written,
    recommended: recommendation?.blocks ?? [],
    body,
    recommendation: recommendation ? recommended : '',
    recommendationIsCopy: recommendation?.isCopy ?? false,
    paragraphsTaken:
      countParagraphs(blocks) - countParagraphs(header.rest) + (recommendation && !recommendation.isCopy ? 1 : 0),
    tablesTaken: countTables(blocks) - countTables(header.rest),
    taken: [
      ...header.taken,
      ...replaced,
      ...(recommendation && !recommendation.isCopy ? [headingOf(header.rest, recommendation.rest)] : []),
    ],
    fields: ownRecommendation ? [...found.filter(({ field }) => field !== 'recommendation'), ownRecommendation] : found,
    leftOut: droppedFrom(header.unheld),
    headerMissing: missing,
    ...(onSite ? { addresses: compareAddresses([...(recommendation?.blocks ?? []), ...written], onSite) } : {}),
    ...(projects ? { projects: projects.summary } : {}),
    toReview: [
      ...header.toReview,
      ...(projects?.toReview ?? []),
      ...pointsToCheck(source, blocks, appendices, recommendation?.isCopy ?? false),
      ...(onSite?.wrong ?? []).map((message) => `The site cannot be built until this is put right: ${message}`),
    ],
  })
  return {
    receipt,
    report: {
      id,
      markdown: writeDocument(givenFields(fields), body),
      images: source.images.map(({ bytes }, at) => ({ name: names.imageFile(at).slice(1), bytes })),
      ...(projects ? { projects } : {}),
      ...(date === undefined ? {} : { date }),
    },
  }
}

/** A title is a name only under a header that was recognised: `EXPLANATORY MEMORANDUM TO` is the first line of many papers. */
function slugFor(file: ImportFile, title: string | undefined): string {
  return slugOf(title ?? '') || slugOf(file.name.replace(/\.\w+$/, '')) || 'report'
}

/** The heading over a recommendation: front matter's own field stands for it. */
function headingOf(before: readonly Block[], after: readonly Block[]): string {
  const heading = before.find(
    (block) => block.kind === 'heading' && !after.includes(block) && /^recommendation/i.test(blockText(block)),
  )
  return heading ? blockText(heading) : ''
}
