import { citedParagraph, WORDS } from './cited-paragraph.ts'
import { nameOf } from './copy-address.ts'
import { copyWords } from './say.ts'

/**
 * Offers to cite the paragraph that the page is opened at: copies a citation in words, with an address that carries the mark of
 * the paragraph's words.
 */
export function offerCitation(document: Document, say: (words: string) => void): void {
  const citation = document.querySelector<HTMLElement>('[data-citation]')
  if (!citation) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'paragraph__cite'
  const cite = async () => {
    const cited = citedParagraph(document)
    if (!cited) return
    const name = nameOf(cited.number)
    const address = new URL(citation.dataset['address'] ?? document.location.href)
    address.searchParams.set(WORDS, cited.mark)
    address.hash = cited.element.id
    const words = `${citation.dataset['citation'] ?? ''}, ${name}, ${address.href}`
    say((await copyWords(words)) ? `Citation of ${name} copied` : `Your browser does not let this page copy: ${words}`)
  }
  const offer = () => {
    button.remove()
    const cited = citedParagraph(document)
    if (!cited) return
    button.textContent = `Cite ${nameOf(cited.number)}`
    const text = cited.element.querySelector(':scope > .paragraph__text') ?? cited.element
    text.append(button)
  }
  button.addEventListener('click', () => void cite())
  document.defaultView?.addEventListener('hashchange', offer)
  offer()
}
