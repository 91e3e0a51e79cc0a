import { DIVISIONS, divisionName } from './run-name.ts'

const GAP = String.raw`[\s\u00a0]+`
const PART_BEFORE = new RegExp(String.raw`(?:${DIVISIONS})${GAP}[A-Z0-9]{1,4}(?:${GAP}at)?\s*[,(]?\s*$`, 'iu')
const PART_AFTER = new RegExp(
  String.raw`^(?:${GAP}(?:of|in|to)${GAP}|\s*,\s*|\s*\(\s*)(?:the${GAP})?((?:${DIVISIONS})${GAP}[A-Z0-9]{1,4})(?![\p{L}\p{N}])\)?`,
  'iu',
)

/** The part of a document that the words around a reference say it stands in, and how many characters say so. */
export function partOf(
  lead: string,
  tail: string,
): { readonly name: string; readonly before: number; readonly after: number } | undefined {
  const after = PART_AFTER.exec(tail)
  const nameAfter = divisionName(after?.[1] ?? '')
  if (after && nameAfter !== undefined) return { name: nameAfter, before: 0, after: after[0].length }
  const before = PART_BEFORE.exec(lead)
  const nameBefore = divisionName(before?.[0] ?? '')
  return before && nameBefore !== undefined ? { name: nameBefore, before: before[0].length, after: 0 } : undefined
}
