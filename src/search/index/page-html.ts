import { FACET_NAMES, type SearchEntry } from '../entries/search-entry.ts'
import { NO_PASSAGE, packAnchor } from './indexed-passage.ts'
import type { SearchPage } from './search-page.ts'

/** How much more than the text, by the engine’s scale, what a passage is called says of it. */
const CALLED = '3'
/** Words that stand for others say less than those themselves. */
const EXTRA = '0.2'

/** What a page without a day is filtered by. */
export const NO_DAY = 'none'

/**
 * A page as the engine is given it. It is no page of the site: it has the passages one after another, each behind an anchor that
 * tells what it is, and at its end the words by which the page is found though it does not hold them. All of it is inline, since
 * the engine would end a block with a full stop of its own.
 */
export function pageHtml(
  { title, date, filters, passages }: SearchPage,
  alsoCalled: readonly string[],
  extra: readonly string[],
): string {
  const parts = passages.flatMap((passage, at) => [
    ...weighted(calledWords(passage, passages[at - 1]), CALLED),
    anchor(packAnchor(passage, passages[at - 1])),
    escaped(passage.text),
  ])
  return [
    `<html lang="en"><body><h1>${escaped(title)}</h1>`,
    ...FACET_NAMES.flatMap((facet) => filters[facet].map(({ value }) => filter(facet, value))),
    filter('day', date === '' ? NO_DAY : date),
    ...(alsoCalled.length > 0 ? [`<i data-pagefind-meta="also:${attribute(alsoCalled.join(' · '))}"></i>`] : []),
    ...parts,
    // Apart from each other: no phrase is found in them.
    ...weighted(
      extra.map((word) => `${word} ·`),
      EXTRA,
    ),
    '</body></html>',
  ].join(' ')
}

/** What leads to a passage besides its text: its heading where that is a new one, and its names. Numbers are no headings. */
function calledWords({ unit, label, section, names }: SearchEntry, before: SearchEntry | undefined): readonly string[] {
  const headings = [unit === 'paragraph' || unit === 'row' ? '' : label, section === before?.section ? '' : section]
  return [...new Set([...headings, ...names])].filter((words) => words !== '')
}

function weighted(words: readonly string[], weight: string): readonly string[] {
  if (words.length === 0) return []
  return [anchor(NO_PASSAGE), `<span data-pagefind-weight="${weight}">${escaped(words.join(' '))}</span>`]
}

function anchor(id: string): string {
  // In single quotes: what an anchor tells is full of double ones.
  return `<a id='${escaped(id).replaceAll("'", '&#39;')}'></a>`
}

function filter(name: string, value: string): string {
  return `<i data-pagefind-filter="${attribute(`${name}:${value}`)}"></i>`
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;')
}

/** The engine takes zero-width spaces for the ends of words, and would count words otherwise than we do. */
function escaped(text: string): string {
  return text.replaceAll('\u200B', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
