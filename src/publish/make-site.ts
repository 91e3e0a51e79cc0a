import { lostProblems } from '../content/ledger/lost-problems.ts'
import type { Answers } from '../domain/permanence/find-lost.ts'
import { formerPages } from '../domain/permanence/former-pages.ts'
import type { Ledger } from '../domain/permanence/ledger.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { openMemory, type Memory } from '../memory/memory.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { indexVolume } from '../search/index/index-volume.ts'
import { writeSearchIndex } from '../search/index/write-search-index.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { renderSite } from '../site/render-site.ts'
import type { BuildOutcome, BuildRequest, PublishedSite } from './build-site.ts'
import { openEarlierSite } from './earlier-site.ts'
import { answersOfSite } from './ledger/answers-of-site.ts'
import { LostAddresses } from './ledger/lost-addresses.ts'
import { recordAddresses } from './ledger/record-addresses.ts'
import { keptVolumes } from './kept-volumes.ts'
import { writeMarker } from './output/marker.ts'
import { replaceFolder } from './output/replace-folder.ts'
import type { PdfsToMake } from './pdf/make-pdfs.ts'
import { placeRecord } from './place-record.ts'
import { pageReader, type PageFacts } from './read-page.ts'
import { readSource } from './receipt/read-source.ts'
import { signReceipt } from './receipt/sign-receipt.ts'
import { writeReceipt } from './receipt/write-receipt.ts'
import { BrokenSite, verifySite } from './verify-site.ts'

/** Makes the site and puts it in place in one step, or not at all. */
export async function makeSite(output: string, request: BuildRequest): Promise<BuildOutcome> {
  const memory = request.memory && openMemory(request.memory.folder, request.memory.program)
  try {
    const loaded = await loadSiteRecord(request.contentFolder, request.today, {
      progress: stepOf(request, 'files read'),
      ...(memory && { memory }),
      ...(request.withPast && { withPast: true }),
    })
    const { problems, help, ledger } = loaded
    if (!loaded.value || hasErrors(problems)) {
      memory?.save()
      return { problems, help }
    }
    const record = placeRecord(loaded.value, request)
    const made = await replaceFolder(output, (building) =>
      fill({ standing: output, building, record, ledger, request, memory }),
    ).catch(lostAddressesOf)
    memory?.save()
    if ('lost' in made) return { problems: [...problems, ...made.lost], help }
    const recorded = request.record ? await recordAddresses(request.contentFolder, ledger, made.answers) : undefined
    return {
      problems,
      help,
      published: made.published,
      ...(recorded !== undefined && { recorded }),
      ...(memory?.trouble && { forgotten: memory.trouble }),
    }
  } finally {
    memory?.close()
  }
}

interface Filling {
  readonly standing: string
  readonly building: string
  readonly record: CouncilRecord
  readonly ledger: Ledger
  readonly request: BuildRequest
  readonly memory: Memory | undefined
}

interface Filled {
  readonly published: PublishedSite
  readonly answers: Answers
}

async function fill({ standing, building, record, ledger, request, memory }: Filling): Promise<Filled> {
  const { basePath } = record.settings
  const earlier = request.memory && openEarlierSite({ standing, building, ...request.memory })
  const readPage = pageReader()
  const printed = new Map<string, PageFacts>()
  const { pdf: browser, today } = request
  const making = { record, today, building, ...(memory && { memory }), ...(earlier && { earlier }) }
  const pdfs = browser && (await pdfsOf({ ...making, browser, progress: stepOf(request, 'PDFs made') }))
  await renderSite(
    { record, today, ...(pdfs && { pdfs }) },
    building,
    { ...(memory && { memory }), ...(earlier && { pages: earlier }) },
    {
      printed: (file, text) => file.endsWith('.html') && printed.set(file, readPage(text)),
      progress: stepOf(request, 'pages made'),
    },
  )
  const entries = request.withoutIndex ? [] : buildSearchEntries(record)
  const { indexed, reports: searchable } = request.withoutIndex
    ? { indexed: 0, reports: record.reports.length }
    : await writeSearchIndex(entries, building, {
        indexVolume: countedVolumes(memory ? keptVolumes(memory) : indexVolume, entries.length, request),
      })
  const source = readSource(request.contentFolder)
  const digests = await writeReceipt(building, { ...record.settings, source }, (file) => earlier?.digestOf(file))
  if (request.signingKey !== undefined) signReceipt(building, request.signingKey)
  const place = { ...record.settings, formerPages: formerPages(record) }
  const verified = await verifySite(building, place, (file) => printed.get(file) ?? earlier?.factsOf(file))
  const { pages, reports, facts } = verified
  if (indexed !== entries.length || reports !== record.reports.length || reports !== searchable) {
    throw new BrokenSite([
      `${record.reports.length} reports are held, ${reports} published, ${searchable} searchable; ` +
        `${entries.length} places were to be indexed, ${indexed} were`,
    ])
  }
  const answers = answersOfSite(record, verified)
  const lost = lostProblems(ledger, answers)
  if (lost.length > 0) throw new LostAddresses(lost)
  await writeMarker(building, { basePath })
  if (!memory?.trouble) earlier?.note(facts, digests)
  return { published: { basePath, pages, reports, entries: indexed }, answers }
}

/** What makes PDFs is loaded only where they are asked for. */
async function pdfsOf(making: PdfsToMake): Promise<ReadonlyMap<string, number>> {
  const { makePdfs } = await import('./pdf/make-pdfs.ts')
  return makePdfs(making)
}

/** What would have been lost is for the officer to put right, as any problem in the content is. */
function lostAddressesOf(error: unknown): { readonly lost: readonly Problem[] } {
  if (error instanceof LostAddresses) return { lost: error.problems }
  throw error
}

function stepOf({ progress }: BuildRequest, what: string): (done: number, of: number) => void {
  return (done, of) => progress?.(what, done, of)
}

/** Makes volumes of the index, and says how far it has come: nothing takes longer. */
function countedVolumes(make: typeof indexVolume, of: number, request: BuildRequest): typeof indexVolume {
  const progress = stepOf(request, 'passages indexed')
  let done = 0
  progress(done, of)
  return async (pages, synonyms, folder) => {
    await make(pages, synonyms, folder)
    done += pages.reduce((sum, { passages }) => sum + passages.length, 0)
    progress(done, of)
  }
}
