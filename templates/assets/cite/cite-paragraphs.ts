import { compareWords } from './compare-words.ts'
import { copyAddress } from './copy-address.ts'
import { offerCitation } from './offer-citation.ts'
import { offerReferences } from './offer-references.ts'
import { makeSayer } from './say.ts'

/**
 * Lets a reader copy the address or a citation of a paragraph, see whether its words are still those that were cited, and go to what
 * refers to it.
 */
export function citeParagraphs(document: Document): void {
  compareWords(document)
  offerReferences(document)
  const numbers = document.querySelectorAll<HTMLAnchorElement>('.paragraph__number')
  if (numbers.length === 0 || !navigator.clipboard) return
  const say = makeSayer(document)
  copyAddress(numbers, say)
  offerCitation(document, say)
}
