import type { Paragraph } from '../prose.ts'
import { numberKey } from './number-key.ts'
import { resolveReference, type Resolved } from './resolve-reference.ts'
import { divisionName } from './run-name.ts'

const WRITTEN = /^(?:para(?:graph)?\.?\s+)?(\S+(?:\s?\([^)]+\))*(?:\s(?:bis|ter|quater))?)(?:\s+(?:of|in)\s+(.+))?$/iu
const PART_FIRST = /^(.+?)\s*,?\s+para(?:graph)?\.?\s+(\S+(?:\s?\([^)]+\))*)$/iu

/**
 * Finds the paragraph that evidence names: `17`, `2(b)(ii)`, `2A`, `3 of Annex B`, `Annex B, paragraph 3`. Where the written number
 * could be several, it is none of them.
 */
export function findParagraph(paragraphs: readonly Paragraph[], written: string): Resolved<Paragraph> {
  const tidy = written.trim().replace(/\s+/g, ' ')
  const exact = paragraphs.filter(({ label }) => label.toLowerCase() === tidy.toLowerCase())
  const [only] = exact
  // "2" is the label of a report's own paragraph, and of nothing else.
  if (only && exact.length === 1) return { found: only }
  const [, second, first] = PART_FIRST.exec(tidy) ?? []
  const [, number = first ?? '', part = second] = first === undefined ? (WRITTEN.exec(tidy) ?? []) : []
  const key = numberKey(number)
  if (key === undefined) return { between: [] }
  return resolveReference({ key, ...(part !== undefined && { of: partName(part) }) }, paragraphs)
}

function partName(written: string): string {
  return divisionName(written) ?? written.replace(/^the\s+/i, '')
}
