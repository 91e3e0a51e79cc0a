/** Loads the search's own script on the page that has a search to answer; no other page carries it. */
export function loadWhenSearched(document: Document): void {
  const script = document.querySelector<HTMLElement>('[data-search]')?.dataset['searchScript']
  if (script !== undefined) void import(script)
}
