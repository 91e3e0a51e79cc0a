import { descendantsOf, textOf, valueOf, childOf, type XmlElement } from '../reading/xml-element.ts'
import { tidy } from '../document/inline-text.ts'
import { isSentence } from '../document/heading-words.ts'
import type { NumberingDefinitions } from './numbering-definitions.ts'
import { listPlaceOf } from './paragraph-numbering.ts'
import type { Styles } from './styles.ts'

/**
 * The styles in which a file numbers its text, whatever they are called: half of their numbered paragraphs or more are
 * sentences. Judgments and impact assessments number paragraphs in heading styles, and a short one among them is no heading.
 */
export function findTextStyles(
  body: XmlElement | undefined,
  styles: Styles,
  numbering: NumberingDefinitions,
): ReadonlySet<string> {
  const counts = new Map<string, { numbered: number; sentences: number }>()
  for (const paragraph of descendantsOf(body, 'w:p')) {
    const properties = childOf(paragraph, 'w:pPr')
    const id = valueOf(properties, 'w:pStyle')
    if (id === undefined || !listPlaceOf(properties, styles.chainOf(id), numbering)) continue
    const text = tidy(descendantsOf(paragraph, 'w:t').map(textOf).join(''))
    if (text === '') continue
    const count = counts.get(id) ?? { numbered: 0, sentences: 0 }
    count.numbered += 1
    if (isSentence(text)) count.sentences += 1
    counts.set(id, count)
  }
  return new Set([...counts].flatMap(([id, count]) => (count.sentences * 2 >= count.numbered ? [id] : [])))
}
