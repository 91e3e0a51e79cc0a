import { NOTHING_CHOSEN } from './narrow-places.ts'
import { formatSearchState, parseSearchState, type SearchState } from './search-address.ts'
import { findSearchParts, type SearchParts } from './search-page.ts'
import { startSession } from './search-session.ts'

/** A pause in typing that is long enough to search in. */
const PAUSE_MS = 150
/** Where there is room beside the results for what narrows them. */
const WIDE = '(width >= 60rem)'

/** Makes the search page answer on the reader's own device. Does nothing on every other page. */
export function startSearch(document: Document): void {
  const view = document.defaultView
  const parts = findSearchParts(document)
  if (view && parts) runSearch(document, view, parts)
}

function runSearch(document: Document, view: Window, parts: SearchParts): void {
  const { form, input, narrowing, results } = parts
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
    void session.show(state)
  }
  const open = () => {
    const state = parseSearchState(view.location.search)
    isTyping = false
    input.value = state.typed
    void session.show(state)
  }
  const chosenBefore = () => parseSearchState(view.location.search).chosen

  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => go({ typed: input.value, chosen: chosenBefore() }, { typing: true }), PAUSE_MS)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ typed: input.value, chosen: chosenBefore() }, { typing: false })
  })
  narrowing.addEventListener('change', () => {
    isTyping = false
    go({ typed: input.value, chosen: session.chosen() ?? NOTHING_CHOSEN }, { typing: false })
  })
  results.addEventListener('click', (event) => {
    const typed = searchOfLink(event)
    if (typed === undefined) return
    event.preventDefault()
    input.value = typed
    input.focus()
    isTyping = false
    go({ typed, chosen: NOTHING_CHOSEN }, { typing: false })
  })
  view.addEventListener('popstate', open)
  parts.withoutScript.hidden = true
  narrowing.open = view.matchMedia(WIDE).matches
  open()
}

/** What a link to another search searches for, where it is followed in this window. */
function searchOfLink(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[data-search-link]') : null
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  return link instanceof HTMLAnchorElement && !isElsewhere ? parseSearchState(link.search).typed : undefined
}
