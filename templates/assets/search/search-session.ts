import { answerSearch, type Answer } from './answer-search.ts'
import { announcementOf } from './answer-words.ts'
import { loadSearch, type LoadedSearch } from './load-search.ts'
import { elementMaker } from './make-element.ts'
import type { Chosen } from './narrow-places.ts'
import { formatSearchState, type SearchState } from './search-address.ts'
import type { SearchPage, SearchParts } from './search-page.ts'
import { showNarrowing, type Narrowing } from './show-narrowing.ts'
import { showResults } from './show-results.ts'

/** A longer pause than that between two keys, so that a screen reader is not talked over. */
const SILENCE_MS = 700
const FAILED = 'Search could not be loaded. Check your connection and try again, or browse the index below.'

/** Shows one search after another; an answer that comes after a newer search was asked is dropped. */
export interface SearchSession {
  show(state: SearchState): Promise<void>
  /** What is ticked to narrow by. */
  chosen(): Chosen | undefined
}

/** Starts showing searches. Nothing is loaded before there is something to search for. */
export function startSession(document: Document, parts: SearchParts): SearchSession {
  const base = parts.root.dataset['search'] ?? '/'
  const title = document.title
  let loading: Promise<LoadedSearch> | undefined
  let narrowing: Narrowing | undefined
  let newest = 0
  let silence: ReturnType<typeof setTimeout> | undefined

  const announce = (words: string) => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      parts.announcement.textContent = words
    }, SILENCE_MS)
  }
  const showAnswer = (loaded: LoadedSearch, answer: Answer, chosen: Chosen) => {
    parts.results.replaceChildren(...showResults(pageWith(document, base, loaded), answer))
    narrowing ??= showNarrowing(parts.choices, loaded.facets)
    narrowing.update(answer.counts, chosen)
    parts.narrowing.hidden = answer.unnarrowed === 0
    parts.help.hidden = answer.groups.length > 0
    parts.answer.hidden = false
    announce(announcementOf(answer))
  }
  const showFailure = () => {
    parts.results.replaceChildren(elementMaker(document)('p', {}, FAILED))
    parts.narrowing.hidden = true
    parts.help.hidden = false
    parts.answer.hidden = false
    announce(FAILED)
  }

  return {
    async show({ typed, chosen }) {
      newest += 1
      const mine = newest
      document.title = typed.trim() === '' ? title : `${typed.trim()} – ${title}`
      if (typed.trim() === '') {
        parts.answer.hidden = true
        return announce('')
      }
      try {
        loading ??= loadSearch(base)
        const loaded = await loading
        const answer = await answerSearch(typed, chosen, loaded)
        if (mine === newest) showAnswer(loaded, answer, chosen)
      } catch (cause) {
        loading = undefined
        if (mine === newest) showFailure()
        throw new Error('The search could not be answered', { cause })
      }
    },
    chosen: () => narrowing?.chosen(),
  }
}

function pageWith(document: Document, base: string, { facets }: LoadedSearch): SearchPage {
  return {
    document,
    href: (address) => base + address.slice(1),
    searchHref: (state) => `${base}search/${formatSearchState(state)}`,
    optionName: (facet, value) =>
      facets.find(({ name }) => name === facet)?.options.find((option) => option.value === value)?.name ?? value,
  }
}
