import { copySearch, type CopiedPassage } from '../../src/search/copied-passage.ts'
import { elementMaker } from './make-element.ts'

/*
 * Searches a copy of a part of the record that was opened from a folder. The passages are in a script beside this one, since such a page
 * may load nothing else.
 */
declare global {
  var passages: readonly CopiedPassage[] | undefined
}

const MOST_SHOWN = 50
const SHOWN_LETTERS = 220

const makeElement = elementMaker(document)

start(document)

function start(page: Document): void {
  const input = page.querySelector<HTMLInputElement>('[data-copy-search]')
  const results = page.querySelector<HTMLElement>('[data-copy-results]')
  const all = globalThis.passages
  if (!input || !results || !all) return
  const search = copySearch(all)
  const show = () => {
    const words = input.value.trim()
    const found = words === '' ? [] : search(words)
    results.replaceChildren(...(words === '' ? [] : resultsFor(words, found)))
  }
  input.addEventListener('input', show)
  input.form?.addEventListener('submit', (event) => event.preventDefault())
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  show()
}

function resultsFor(words: string, found: readonly CopiedPassage[]): readonly HTMLElement[] {
  const count = found.length === 1 ? '1 passage' : `${found.length} passages`
  const said = makeElement(
    'p',
    { role: 'status' },
    `${found.length === 0 ? 'Nothing' : count} in this copy for “${words}”`,
  )
  const list = makeElement('ol', {}, ...found.slice(0, MOST_SHOWN).map(resultOf))
  return found.length === 0 ? [said] : [said, list]
}

function resultOf({ href, pageTitle, label, section, text }: CopiedPassage): HTMLElement {
  const title = [pageTitle, label || section].filter(Boolean).join(': ')
  const shown = text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS).trimEnd()}…` : text
  return makeElement('li', {}, makeElement('a', { href }, title), makeElement('p', {}, shown))
}
