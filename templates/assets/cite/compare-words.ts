import { citedParagraph, targetOf, WORDS } from './cited-paragraph.ts'
import { nameOf } from './copy-address.ts'

/**
 * Tells whether a paragraph still has the words that were cited, where the page was opened by a citation that says which those
 * were. Once the reader goes on to another paragraph, the address is of that one, and says nothing of words.
 */
export function compareWords(document: Document): void {
  const address = new URL(document.location.href)
  const wanted = address.searchParams.get(WORDS)
  if (wanted === null || document.location.hash === '') return
  const notice = document.createElement('p')
  notice.className = 'words-notice'
  notice.setAttribute('role', 'status')
  notice.append(...wordsOf(document, wanted))
  const cited = citedParagraph(document)
  const place = cited?.element.querySelector(':scope > .paragraph__text') ?? cited?.element
  // First in the paragraph: there reading begins, by eye and by ear.
  if (place) place.prepend(notice)
  else document.querySelector('main h1')?.after(notice)
  document.defaultView?.addEventListener(
    'hashchange',
    () => {
      notice.remove()
      const next = new URL(document.location.href)
      next.searchParams.delete(WORDS)
      document.defaultView?.history.replaceState({}, '', next)
    },
    { once: true },
  )
}

function wordsOf(document: Document, wanted: string): readonly (string | Node)[] {
  const cited = citedParagraph(document)
  if (cited?.mark === wanted) return [`The words of ${nameOf(cited.number)} are those that were cited.`]
  if (cited)
    return [`The words of ${nameOf(cited.number)} are no longer those that were cited.`, ...corrections(document)]
  if (targetOf(document)) return ['The words that were cited are no longer published here.', ...corrections(document)]
  return ['The paragraph that was cited is not on this page.', ...corrections(document)]
}

/** Where it is said what was changed, if it is. */
function corrections(document: Document): readonly (string | Node)[] {
  const id = document.querySelector<HTMLElement>('[data-corrections]')?.id
  if (id === undefined) return [' No correction is recorded.']
  const link = document.createElement('a')
  link.href = `#${id}`
  link.textContent = 'What was corrected'
  return [' ', link, '.']
}
