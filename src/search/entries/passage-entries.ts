import type { Prose } from '../../domain/prose.ts'
import { makeEntry, type EntryFacts } from './make-entry.ts'
import { numberedFacts } from './numbered-entry.ts'
import type { SearchEntry } from './search-entry.ts'

/** A page of prose: itself with its opening words, then each passage under a heading. */
export function passageEntries(
  page: Omit<EntryFacts, 'text' | 'label' | 'section'>,
  prose: Prose,
): readonly SearchEntry[] {
  const { names: _, ...shared } = page
  const opening = prose.passages
    .filter(({ anchor }) => anchor === '')
    .map(({ text }) => text)
    .join(' ')
  const headings = prose.headings.map(({ text }) => `${text}.`).join(' ')
  return [
    makeEntry({ ...page, text: opening || headings || page.pageTitle }),
    ...prose.passages
      .filter(({ anchor, text }) => anchor !== '' && text !== '')
      .map(({ anchor, section, text }) =>
        makeEntry({ ...shared, address: `${page.address}#${anchor}`, label: section, section, text }),
      ),
    ...prose.paragraphs.map((paragraph) =>
      makeEntry({
        ...shared,
        ...numberedFacts('paragraph', paragraph),
        address: `${page.address}#${paragraph.anchor}`,
        section: paragraph.section,
      }),
    ),
  ]
}
