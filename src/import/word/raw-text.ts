import { chosenAlternative } from './chosen-alternative.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'

/** What keeps words apart without being text. */
const SPACES = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:footnoteReference', 'w:endnoteReference'])

/**
 * Every character of text that the file holds and has not deleted, taken straight from the tree. The blocks are read by
 * another road, so that what one of them loses the other shows.
 */
export function rawText(element: XmlElement | undefined): string {
  if (!element) return ''
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'm:t') return textOf(child)
      if (SPACES.has(child.name)) return ' '
      if (child.name === 'w:del' || child.name === 'w:moveFrom' || child.name === 'w:delText' || child.name === 'w:rt')
        return ''
      if (child.name === 'w:tr' && childOf(childOf(child, 'w:trPr'), 'w:del')) return ''
      if (child.name === 'mc:AlternateContent') return rawText(chosenAlternative(child))
      return child.name === 'w:p' ? `${rawText(child)}\n` : rawText(child)
    })
    .join('')
}
