import { formatAnchors, parseAnchors } from './anchor-runs.ts'
import { byName, type PublishedPage } from './ledger.ts'

const HEAD = '# Addresses that were published. Written by "npm run build -- --record"; no line is ever taken out.'
const ENTRY = /^(\/\S*)(?: (.*))?$/

/** The file of the ledger that an address stands in: one for each kind of page, and each year where it has one. */
export function ledgerFileOf(address: string): string {
  const [, kind = '', name = ''] = /^\/([^/]+)\/([^/]+)/.exec(address) ?? []
  if (kind === '') return 'pages.txt'
  const [year] = /^\d{4}(?=-\d{2}-\d{2}|$)/.exec(name) ?? []
  return year === undefined ? `${kind}.txt` : `${kind}-${year}.txt`
}

/** Writes pages as a file of the ledger holds them: in order, a line for each page and one for the places in it. */
export function formatLedger(pages: readonly PublishedPage[]): string {
  const lines = pages
    .toSorted((a, b) => byName(a.address, b.address))
    .flatMap(({ address, title, anchors }) => [
      `${address} ${title}`.trimEnd(),
      ...(anchors.length > 0 ? [`  ${formatAnchors(anchors)}`] : []),
    ])
  return `${[HEAD, ...lines].join('\n')}\n`
}

/** A line of a file of the ledger that says nothing that can be read. */
export interface BrokenLine {
  readonly line: number
  readonly written: string
}

/** Reads a file of the ledger: its pages with their lines, from 1, and the lines that cannot be read. */
export function parseLedger(text: string): {
  readonly pages: readonly (PublishedPage & { readonly line: number })[]
  readonly broken: readonly BrokenLine[]
} {
  const pages: (PublishedPage & { readonly line: number })[] = []
  const broken: BrokenLine[] = []
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const line = at + 1
    if (written === '' || written.startsWith('# ')) continue
    const page = pages.at(-1)
    const [, address, title = ''] = ENTRY.exec(written) ?? []
    const anchors = written.startsWith('  ') ? parseAnchors(written.trim()) : undefined
    if (address !== undefined) pages.push({ address, title, anchors: [], line })
    else if (anchors && page && page.anchors.length === 0) pages.splice(-1, 1, { ...page, anchors })
    else broken.push({ line, written })
  }
  return { pages, broken }
}
