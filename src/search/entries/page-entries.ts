import { ADDRESS, pageAddress, termAddress } from '../../domain/addresses.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import type { Term } from '../../domain/glossary.ts'
import { makeEntry, sentences } from './make-entry.ts'
import { passageEntries } from './passage-entries.ts'
import type { SearchEntry } from './search-entry.ts'

/** Pages that every site has, which lists are found on. */
const LISTS = [
  [ADDRESS.reports, 'Reports', 'Every report in the record, by year, with what was decided on it.'],
  [ADDRESS.meetings, 'Meetings', 'Every meeting in the record, with its papers and decisions.'],
  [ADDRESS.updates, 'Updates', 'What has changed in the record, newest first, with a feed that can be followed.'],
  [
    ADDRESS.data,
    'Data',
    'The data behind the record to download, as CSV for a spreadsheet and as JSON, with its columns explained.',
  ],
] as const

/**
 * The site’s own pages, the accessibility statement, the lists and the glossary. The guide for officers is left to its own
 * index: its examples are made up, and nobody who searches the record should take them for it.
 */
export function pageEntries(record: CouncilRecord): readonly SearchEntry[] {
  return [
    ...record.pages.flatMap((page) =>
      passageEntries({ address: pageAddress(page), pageTitle: page.title, kind: 'page' }, page.body),
    ),
    accessibilityEntry(record),
    ...LISTS.map(([address, pageTitle, text]) => makeEntry({ address, pageTitle, kind: 'page', text })),
    ...glossaryEntries(record.glossary),
  ]
}

function accessibilityEntry({ accessibility }: CouncilRecord): SearchEntry {
  const { title, scope, body, nonCompliance, disproportionateBurden, outOfScope, tested, feedback, enforcement } =
    accessibility
  const tests = accessibility.testResults?.tests ?? []
  const prose = [body, nonCompliance, disproportionateBurden, outOfScope, tested, feedback, enforcement]
  return makeEntry({
    address: pageAddress(accessibility),
    pageTitle: title,
    kind: 'page',
    text: sentences(
      scope,
      ...prose.map(({ text }) => text).filter((text) => text !== 'none'),
      ...tests.map(({ what }) => what),
    ),
  })
}

function glossaryEntries(glossary: readonly Term[]): readonly SearchEntry[] {
  const page = { address: ADDRESS.glossary, pageTitle: 'Glossary', kind: 'page' } as const
  return glossary.length === 0
    ? []
    : [
        makeEntry({ ...page, text: 'The abbreviations and terms in the record, and what they stand for.' }),
        ...glossary.map(({ term, standsFor, meaning, searchedAs }) =>
          makeEntry({
            ...page,
            address: termAddress(term),
            label: term,
            text: `${standsFor ? `${term} (${standsFor})` : term}: ${meaning}`,
            synonyms: [term, ...(standsFor ? [standsFor] : []), ...searchedAs],
          }),
        ),
      ]
}
