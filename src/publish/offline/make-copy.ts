import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { pageFile } from '../../domain/addresses.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { saveFile } from '../../content/files/save-file.ts'
import { buildSearchEntries } from '../../search/entries/build-search-entries.ts'
import type { CopiedPassage } from '../../search/copied-passage.ts'
import { printStart } from '../../site/offline/print-start.ts'
import { readPage } from '../read-page.ts'
import { choosePart, type ChosenPart } from './choose-part.ts'
import { rewriteAddress, rewritePage, type CopyLinks } from './rewrite-page.ts'

/** A copy of a part of a site, to be taken along. */
export interface Copy {
  readonly path: string
  readonly pages: number
}

/** What a copy is made of. */
export interface CopyRequest {
  readonly record: CouncilRecord
  readonly today: CalendarDay
  /** The folder of the built site. */
  readonly site: string
  /** A meeting as it stands in its address, or a year. */
  readonly asked: string
  /** The file to write. */
  readonly path: string
}

/** A zip file holds no day before this one. Every copy of one site has the same bytes. */
const FIRST_DAY = '1980-01-01T12:00:00'
const START = 'index.html'

/** Makes one file of a meeting or a year, which opens from a folder with its search, where there is no network. */
export async function makeCopy({ record, today, site, asked, path }: CopyRequest): Promise<Copy> {
  const part = choosePart(record, asked)
  const { basePath, address } = record.settings
  const start = await printStart(record, today, part)
  const html = new Map([[START, start.html]])
  for (const file of [...part.pages].map(pageFile).toSorted()) html.set(file, await readFile(join(site, file), 'utf8'))
  const loaded = loadedBy([...html.values()], basePath)
  const all = new Set([...html.keys(), ...loaded])
  const links: CopyLinks = { basePath, live: `${address}${basePath}`, has: (file) => all.has(file) }
  const files: Record<string, Uint8Array> = {
    'search.js': strToU8(start.script),
    'passages.js': strToU8(passagesScript(record, part, links)),
  }
  for (const [file, text] of html) files[file] = strToU8(rewritePage(text, file, links))
  for (const file of loaded) files[file] = await readFile(join(site, file))
  await saveFile(path, Buffer.from(zipSync({ [asked]: files }, { mtime: FIRST_DAY, level: 9 })))
  return { path, pages: html.size }
}

/** What is searched, as a script: a page that was opened from a folder may load nothing else. */
function passagesScript(record: CouncilRecord, { pages }: ChosenPart, links: CopyLinks): string {
  const passages = buildSearchEntries(record)
    .filter(({ page }) => pages.has(page))
    .map(({ address, pageTitle, label, section, text }): CopiedPassage => ({
      href: rewriteAddress(`${links.basePath}${address.slice(1)}`, START, links),
      pageTitle,
      label,
      section,
      text,
    }))
  return `globalThis.passages = ${JSON.stringify(passages)}\n`
}

/** The files that pages load by themselves, but for scripts, and PDFs of pages: style sheets, icons and pictures. */
function loadedBy(pages: readonly string[], basePath: string): readonly string[] {
  const addresses = pages.flatMap((html) =>
    readPage(html)
      .references.filter(({ from, isLoaded, address }) =>
        isLoaded ? /^<(?:link|img|image|source)\b/.test(from) : address.endsWith('.pdf'),
      )
      .map(({ address }) => address),
  )
  const own = addresses.filter((address) => address.startsWith(basePath) && !address.endsWith('/'))
  return [...new Set(own)].map((address) => pageFile(address.slice(basePath.length - 1)))
}
