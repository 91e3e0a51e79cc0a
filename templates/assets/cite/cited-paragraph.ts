/** The name under which an address carries the mark of the words that were cited: `?words=1f2e3d4c#para-17`. */
export const WORDS = 'words'

/** A numbered paragraph, or a clause, that an address leads to. */
export interface CitedParagraph {
  readonly element: HTMLElement
  /** Its number, which is a link to it. */
  readonly number: HTMLAnchorElement
  /** The mark of its words as they are now. */
  readonly mark: string
}

/** The paragraph that the page was opened at; undefined where the address names none, or one without words. */
export function citedParagraph(document: Document): CitedParagraph | undefined {
  const target = targetOf(document)
  // An address that it had before stands within it.
  const element = target?.closest<HTMLElement>('[data-words]')
  const number = element?.querySelector<HTMLAnchorElement>(':scope > .paragraph__number')
  const mark = element?.dataset['words']
  return element && number && mark !== undefined ? { element, number, mark } : undefined
}

/** What the part of the address behind the hash names on this page. */
export function targetOf(document: Document): HTMLElement | null {
  const anchor = document.location.hash.slice(1)
  try {
    return anchor === '' ? null : document.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(anchor))}`)
  } catch {
    // What is behind the hash is no text: somebody cut the address short.
    return null
  }
}
