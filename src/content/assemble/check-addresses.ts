import { ADDRESS, SITE_FOLDER, pageAddress, reportAddress, strategyAddress } from '../../domain/addresses.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'

// What every record has or may have, and folders that a page would stand in the way of. `/404/` would be taken for the page of what is missing.
const TAKEN: ReadonlySet<string> = new Set([...Object.values(ADDRESS), ...Object.values(SITE_FOLDER), '/404/'])

/** Looks whether every page has an address of its own. */
export function checkAddresses({ reports, decisions, forwardPlan, strategy, pages }: Draft): readonly Problem[] {
  return [
    ...clashes(
      reports.map((report) => ({ address: reportAddress(report), file: report.source.file })),
      'report-address-clash',
      'report',
    ),
    ...clashes(
      // A repeated overview has been told as a repeated view.
      strategy
        .filter(({ view }) => view !== 'overview')
        .map((document) => ({ address: strategyAddress(document), file: document.source.file })),
      'address-clash',
      'document',
    ),
    ...clashes(
      pages.map((page) => ({ address: pageAddress(page), file: page.source.file })),
      'address-clash',
      'page',
    ),
    ...[
      ...decisions.filter(({ id }) => /^(?:\d{4}|by-(?:outcome|council|body|subject))$/.test(id)),
      ...forwardPlan.filter(({ id }) => id === 'past'),
    ].map(({ id, source }): Problem => ({
      kind: 'address-clash',
      severity: 'error',
      place: { file: source.file },
      message: `Cannot publish the page of "${id}.md": the site has a list at its address`,
      advice: 'Rename the file',
    })),
    ...pages
      .filter((page) => TAKEN.has(pageAddress(page)))
      .map((page): Problem => ({
        kind: 'address-clash',
        severity: 'error',
        place: { file: page.source.file },
        message: `Cannot publish the page at "${pageAddress(page)}": the site has that address already`,
        advice: 'Rename the file',
      })),
  ]
}

function clashes(
  all: readonly { readonly address: string; readonly file: string }[],
  kind: 'report-address-clash' | 'address-clash',
  label: string,
): readonly Problem[] {
  const first = new Map<string, string>()
  return all.flatMap(({ address, file }): readonly Problem[] => {
    const earlier = first.get(address)
    if (earlier === undefined) {
      first.set(address, file)
      return []
    }
    return [
      {
        kind,
        severity: 'error',
        place: { file },
        message: `Cannot publish the ${label} at "${address}": another ${label} has that address`,
        advice: 'Rename one of the two files',
        elsewhere: { words: 'first used in', place: { file: earlier } },
      },
    ]
  })
}
