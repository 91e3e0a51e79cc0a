import { announcementOf } from '../../../src/search/answer-words.ts'
import type { Answer } from '../../../src/search/answer-search.ts'
import { isFiltered, type Filters } from '../../../src/search/query/filters.ts'
import { formatSearchState, type SearchState } from '../../../src/search/query/search-address.ts'
import type { SearchQuestion, SearchReply } from '../../../src/search/search-reply.ts'
import { askWorker } from './ask-worker.ts'
import { elementMaker } from '../make-element.ts'
import type { SearchPage, SearchParts } from './search-page.ts'
import { showFilters, type FilterChoices } from './show-filters.ts'
import { showResults } from './show-results.ts'

/** A longer pause than that between two keys, so that a screen reader is not talked over. */
const SILENCE_MS = 700
/** After so long without an answer a reader is told that it is still coming. */
const SLOW_MS = 2000
const SHOWN_AT_ONCE = 10
const SLOW = 'Still searching. The connection may be slow: you can also browse the index below.'
const FAILED =
  'Search could not be loaded. Check your connection, or load this page again, as the record may have been published anew. You can also browse the index below.'

/** Shows one search after another; an answer that comes after a newer search was asked is dropped. */
export interface SearchSession {
  /** Gives what came of it, unless a newer search has overtaken it. */
  show(state: SearchState, isTyping: boolean): Promise<SearchReply | undefined>
  /** Loads what the results of a search can be filtered by, since the reader wants to see it. */
  openFilters(state: SearchState): Promise<SearchReply | undefined>
  /** What is chosen to filter by. */
  chosen(): Filters | undefined
}

/** Starts showing searches. Nothing is loaded before there is something to search for. */
export function startSession(document: Document, parts: SearchParts): SearchSession {
  const base = parts.root.dataset['search'] ?? '/'
  // A worker has an address of its own, so it is told the whole one.
  const folder = new URL(`${base}pagefind/`, document.baseURI).href
  const ask = askWorker(parts.root.dataset['searchWorker'] ?? '', folder)
  const title = document.title
  let filters: FilterChoices | undefined
  let newest = 0
  let isOpened = false
  let silence: ReturnType<typeof setTimeout> | undefined

  const announce = (words: string) => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      parts.announcement.textContent = words
    }, SILENCE_MS)
  }
  const showAnswer = (answer: Answer, { options, isPreview }: SearchReply, { state, shown }: SearchQuestion) => {
    const page: SearchPage = {
      document,
      state,
      isPreview,
      href: (address) => base + address.slice(1),
      searchHref: (other) => `${base}search/${formatSearchState(other)}`,
      showMore: () => void showMore(state, shown + SHOWN_AT_ONCE),
    }
    parts.results.replaceChildren(...showResults(page, answer))
    if (options) {
      filters ??= showFilters(parts.choices, options)
      filters.update(answer.counts, state)
    }
    // Open beside the results from the first, but empty, it would only take room.
    if (!filters) parts.filters.open = false
    parts.filters.hidden = !answer.isFound
    parts.help.hidden = answer.groups.length > 0
    parts.answer.hidden = false
    announce(announcementOf(answer))
  }
  const showWords = (words: string) => {
    parts.results.replaceChildren(elementMaker(document)('p', {}, words))
    parts.filters.hidden = true
    parts.help.hidden = false
    parts.answer.hidden = false
    announce(words)
  }
  const answer = async (state: SearchState, shown: number, isTyping = false) => {
    newest += 1
    const mine = newest
    const isAsked = isOpened || isFiltered(state)
    const counting = isAsked ? 'asked for' : parts.filters.open ? 'where small' : 'not at all'
    const question: SearchQuestion = { state, shown, counting, isTyping }
    const slow = setTimeout(() => mine === newest && showWords(SLOW), SLOW_MS)
    try {
      // A second try finds the index that was published since the page was opened.
      const reply = await ask(question).catch(() => ask(question))
      if (mine !== newest) return undefined
      if (reply.answer) showAnswer(reply.answer, reply, question)
      return reply
    } catch (cause) {
      if (mine === newest) showWords(FAILED)
      throw new Error('The search could not be answered', { cause })
    } finally {
      clearTimeout(slow)
    }
  }
  /** The focus goes to the first result that was not there before. */
  const showMore = async (state: SearchState, shown: number) => {
    if (await answer(state, shown)) {
      parts.results.querySelectorAll<HTMLElement>('.search-result__link')[shown - SHOWN_AT_ONCE]?.focus()
    }
  }

  return {
    show(state, isTyping) {
      document.title = state.typed.trim() === '' ? title : `${state.typed.trim()} – ${title}`
      if (state.typed.trim() !== '') return answer(state, SHOWN_AT_ONCE, isTyping)
      newest += 1
      parts.answer.hidden = true
      announce('')
      return Promise.resolve(undefined)
    },
    openFilters(state) {
      isOpened = true
      return answer(state, SHOWN_AT_ONCE)
    },
    chosen: () => filters?.chosen(),
  }
}
