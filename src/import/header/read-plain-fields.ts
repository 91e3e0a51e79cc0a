import { tidy } from '../document/inline-text.ts'
import { isPost, TITLES } from './name-words.ts'
import type { HeaderField } from './read-fields.ts'
import type { Reading } from './reading.ts'

/** Fields that front matter holds as they are printed. */
export interface PlainFields {
  readonly title?: string
  readonly wards?: string
  readonly recommendation?: string
  readonly readings: ReadonlyMap<HeaderField, Reading<unknown>>
}

/** What wards are called: words under an empty label could be anything. */
const WARDS = /\b(?:all|none|not applicable|n\/?a|various|wards?|parish(?:es)?|divisions?|district|borough|city)\b|,/i

/** Takes the title, the wards and the recommendation as printed, where the header gives one of each. */
export function readPlainFields(fields: readonly HeaderField[]): PlainFields {
  const readings = new Map<HeaderField, Reading<unknown>>()
  const take = (kind: HeaderField['label']['kind']): string | undefined => {
    const own = fields.filter(({ label, value }) => label.kind === kind && value !== '')
    const [field] = own
    // Two that differ: which of them is meant, or whether both are, is not said.
    if (!field || own.some(({ value }) => tidy(value) !== tidy(field.value))) return undefined
    if (kind === 'wards' && !areWards(field)) return undefined
    for (const one of own)
      readings.set(one, { value: one.value, held: [one.value], spent: [], unheld: [], toReview: [] })
    return kind === 'recommendation' ? field.value : tidy(field.value)
  }
  const title = take('title')
  const wards = take('wards')
  const recommendation = take('recommendation')
  return {
    ...(title === undefined ? {} : { title }),
    ...(wards === undefined ? {} : { wards }),
    ...(recommendation === undefined ? {} : { recommendation }),
    readings,
  }
}

/** People and posts are no wards, and words from the line under an empty label are wards only where they say so. */
function areWards({ value, lines }: HeaderField): boolean {
  const isPerson = value.split('\n').some((line) => isPost(line) || TITLES.test(line) || line.includes('@'))
  return !isPerson && (lines.length === 1 || WARDS.test(value))
}
