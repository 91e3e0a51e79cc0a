import { citedParagraph } from './cited-paragraph.ts'
import { nameOf } from './copy-address.ts'

/** Leads from the paragraph that the page is opened at to the list of what refers to it, which stands at the foot of the page. */
export function offerReferences(document: Document): void {
  const link = document.createElement('a')
  const line = document.createElement('p')
  line.className = 'paragraph__cited'
  line.append(link)
  const offer = () => {
    line.remove()
    const cited = citedParagraph(document)
    const list = cited && listOf(document, cited.element)
    if (!list) return
    link.href = `#${list.id}`
    link.textContent = `What refers to ${nameOf(cited.number)}`
    const text = cited.element.querySelector(':scope > .paragraph__text') ?? cited.element
    text.append(line)
  }
  document.defaultView?.addEventListener('hashchange', offer)
  offer()
}

/** Each list begins with a link to its paragraph. */
function listOf(document: Document, { id }: HTMLElement): HTMLElement | null | undefined {
  const ways = document.querySelectorAll<HTMLAnchorElement>('.cited-by dt a')
  return [...ways].find(({ hash }) => hash === `#${id}`)?.closest<HTMLElement>('[id]')
}
