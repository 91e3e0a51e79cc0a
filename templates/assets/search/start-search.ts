import { formatSearchState, parseSearchState, type SearchState } from '../../../src/search/query/search-address.ts'
import { findSearchParts, type SearchParts } from './search-page.ts'
import { startSession } from './search-session.ts'
import { startCompletions } from './start-completions.ts'

/** A pause in typing that is long enough to search in. */
const PAUSE_MS = 60
/** After a pause that is longer than between two keys the search is taken for finished: then what its answer takes is loaded. */
const LONG_PAUSE_MS = 300
/** Where there is room beside the results for what they can be filtered by. */
const WIDE = '(width >= 60rem)'

/** Makes the search page answer on the reader's own device. Does nothing on every other page. */
export function startSearch(document: Document): void {
  const view = document.defaultView
  const parts = findSearchParts(document)
  if (view && parts) runSearch(document, view, parts)
}

function runSearch(document: Document, view: Window, parts: SearchParts): void {
  const { form, input, filters, results } = parts
  const session = startSession(document, parts)
  let isTyping = false
  let pause: ReturnType<typeof setTimeout> | undefined

  /** Keeps the search in the address. However many keys a search takes, it is one step back. */
  const go = (state: SearchState, { typing }: { readonly typing: boolean }) => {
    clearTimeout(pause)
    const { pathname, search } = view.location
    const written = formatSearchState(state)
    if (written !== search) view.history[isTyping ? 'replaceState' : 'pushState']({}, '', pathname + written)
    isTyping = typing
    return session.show(state, typing)
  }
  const open = () => {
    const state = parseSearchState(view.location.search)
    isTyping = false
    input.value = state.typed
    void session.show(state, false)
  }
  /** The same search for other words: its filters stay, what was said of the old words does not. */
  const typedNow = (): SearchState => ({
    ...parseSearchState(view.location.search),
    typed: input.value,
    isExpanded: true,
    isCorrected: true,
  })
  /** Enter on `minute 48` goes to the one passage that it names. */
  const submit = async () => {
    const reply = await go(typedNow(), { typing: false })
    const direct = reply?.answer?.direct
    if (direct !== undefined) view.location.assign((parts.root.dataset['search'] ?? '/') + direct.slice(1))
  }
  const completions = startCompletions(parts, () => void submit())

  /** An answer that a newer one has overtaken offers nothing. */
  const searchWhileTyping = async () => {
    const reply = await go(typedNow(), { typing: true })
    if (reply || input.value.trim() === '') completions.offer(reply?.completions ?? [])
    if (reply?.isPreview) pause = setTimeout(() => void session.show(typedNow(), false), LONG_PAUSE_MS)
  }

  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      void searchWhileTyping()
    }, PAUSE_MS)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    completions.close()
    void submit()
  })
  filters.addEventListener('change', () => {
    isTyping = false
    void go({ ...parseSearchState(view.location.search), typed: input.value, ...session.chosen() }, { typing: false })
  })
  filters.querySelector('summary')?.addEventListener('click', () => {
    if (!filters.open) void session.openFilters(parseSearchState(view.location.search))
  })
  results.addEventListener('click', (event) => {
    const state = searchOfLink(event)
    if (!state) return
    event.preventDefault()
    input.value = state.typed
    input.focus()
    isTyping = false
    void go(state, { typing: false })
  })
  view.addEventListener('popstate', open)
  filters.open = view.matchMedia(WIDE).matches
  open()
}

/** What a link to another search searches for, where it is followed in this window. */
function searchOfLink(event: MouseEvent): SearchState | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[data-search-link]') : null
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  return link instanceof HTMLAnchorElement && !isElsewhere ? parseSearchState(link.search) : undefined
}
