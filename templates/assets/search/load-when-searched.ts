/**
 * Loads the search's own script on the page that has a search to answer; no other page carries it. Where an answer is to come, its
 * place is kept free from the first, so that what stands below does not jump away from under a finger.
 */
export function loadWhenSearched(document: Document): void {
  const root = document.querySelector<HTMLElement>('[data-search]')
  const script = root?.dataset['searchScript']
  if (!root || script === undefined) return
  const note = root.querySelector<HTMLElement>('[data-search-without-script]')
  const expectScript = (isExpected: boolean) => {
    if (note) note.hidden = isExpected
    root.classList.toggle('search-awaited', isExpected && document.location.search !== '')
  }
  expectScript(true)
  import(script).catch(() => {
    expectScript(false)
  })
}
