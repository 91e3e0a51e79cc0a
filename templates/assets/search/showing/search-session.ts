import { announcementOf } from './answer-words.ts'
import { askWorker } from './ask-worker.ts'
import { elementMaker } from './make-element.ts'
import type { Narrowed } from '../ranking/narrow-pages.ts'
import { formatSearchState, type SearchState } from './search-address.ts'
import type { SearchPage, SearchParts } from './search-page.ts'
import type { SearchReply } from './search-reply.ts'
import { showNarrowing, type Narrowing } from './show-narrowing.ts'
import { showResults } from './show-results.ts'

/** A longer pause than that between two keys, so that a screen reader is not talked over. */
const SILENCE_MS = 700
const SHOWN_AT_ONCE = 10
const FAILED = 'Search could not be loaded. Check your connection and try again, or browse the index below.'

/** Shows one search after another; an answer that comes after a newer search was asked is dropped. */
export interface SearchSession {
  show(state: SearchState): Promise<SearchReply | undefined>
  /** What is chosen to narrow by. */
  narrowed(): Narrowed | undefined
}

/** Starts showing searches. Nothing is loaded before there is something to search for. */
export function startSession(document: Document, parts: SearchParts): SearchSession {
  const base = parts.root.dataset['search'] ?? '/'
  // A worker has an address of its own, so it is told the whole one.
  const folder = new URL(`${base}pagefind/`, document.baseURI).href
  const ask = askWorker(parts.root.dataset['searchWorker'] ?? '', folder)
  const title = document.title
  let narrowing: Narrowing | undefined
  let newest = 0
  let silence: ReturnType<typeof setTimeout> | undefined

  const announce = (words: string) => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      parts.announcement.textContent = words
    }, SILENCE_MS)
  }
  const showAnswer = (reply: SearchReply, state: SearchState, shown: number) => {
    const { answer, options } = reply
    const page: SearchPage = {
      document,
      state,
      href: (address) => base + address.slice(1),
      searchHref: (other) => `${base}search/${formatSearchState(other)}`,
      showMore: () => void showMore(state, shown + SHOWN_AT_ONCE),
    }
    parts.results.replaceChildren(...showResults(page, answer))
    narrowing ??= showNarrowing(parts.choices, options)
    narrowing.update(answer.counts, state)
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
  const answer = async (state: SearchState, shown: number) => {
    newest += 1
    const mine = newest
    try {
      const reply = await ask(state, shown)
      if (mine !== newest) return undefined
      showAnswer(reply, state, shown)
      return reply
    } catch (cause) {
      if (mine === newest) showFailure()
      throw new Error('The search could not be answered', { cause })
    }
  }
  /** The focus goes to the first result that was not there before. */
  const showMore = async (state: SearchState, shown: number) => {
    if (await answer(state, shown)) {
      parts.results.querySelectorAll<HTMLElement>('.search-result__link')[shown - SHOWN_AT_ONCE]?.focus()
    }
  }

  return {
    show(state) {
      document.title = state.typed.trim() === '' ? title : `${state.typed.trim()} – ${title}`
      if (state.typed.trim() !== '') return answer(state, SHOWN_AT_ONCE)
      newest += 1
      parts.answer.hidden = true
      announce('')
      return Promise.resolve(undefined)
    },
    narrowed: () => narrowing?.narrowed(),
  }
}
