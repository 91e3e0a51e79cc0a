import type { NumberedUnit } from '../../domain/anchors.ts'
import { locatorsOf } from '../../domain/numbering/number-locator.ts'
import type { Paragraph } from '../../domain/prose.ts'
import type { EntryFacts } from './make-entry.ts'

const NAMES: Readonly<Record<NumberedUnit, string>> = {
  paragraph: 'Paragraph',
  recommendation: 'Recommendation',
  resolution: 'Resolution',
}

/** What an entry says of a numbered paragraph, of a recommendation or of what was resolved: what it is called, and how it is gone to. */
export function numberedFacts(
  unit: NumberedUnit,
  paragraph: Paragraph,
): Pick<EntryFacts, 'unit' | 'locators' | 'label' | 'text'> {
  return {
    unit: 'paragraph',
    locators: locatorsOf(unit, paragraph),
    label: `${NAMES[unit]} ${paragraph.label}`,
    text: paragraph.text,
  }
}
