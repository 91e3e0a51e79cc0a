import type { Known } from '../context.ts'
import type { CouncilName } from './council-names.ts'
import { findLabels, type FoundLabel } from './labels.ts'
import { readBodies } from './read-bodies.ts'
import { readMeetingDays } from './read-meeting-days.ts'
import { readPeople } from './read-people.ts'

const MOST_WORDS = 14

/**
 * A label at the start of a line without a colon: `Author Jane Doe`, `Wards affected All`. Only what follows can tell it from a
 * sentence, so it must read as a value of that kind and nothing else.
 */
export function labelAtStart(
  line: string,
  councils: readonly CouncilName[],
  bodies: readonly Known[],
): { readonly label: FoundLabel; readonly value: string } | undefined {
  const words = line.split(/\s+/)
  if (words.length > MOST_WORDS || /[.;:]$/.test(line)) return undefined
  for (let length = Math.min(words.length - 1, 6); length > 0; length -= 1) {
    const start = words.slice(0, length).join(' ')
    const value = words.slice(length).join(' ')
    const label = findLabels(`${start}:`, councils).find((found) => found.start === 0 && found.end > start.length)
    if (label && isValue(label, value, councils, bodies)) return { label: { ...label, words: start }, value }
  }
  return undefined
}

function isValue(
  { kind, words }: FoundLabel,
  value: string,
  councils: readonly CouncilName[],
  bodies: readonly Known[],
): boolean {
  if (kind === 'author' || kind === 'officer' || kind === 'member') return readPeople(value, councils) !== undefined
  if (kind === 'to') return readBodies(value, bodies, councils) !== undefined
  if (kind === 'dates')
    return (
      readMeetingDays(
        value,
        councils,
        bodies.flatMap(({ names }) => names),
      ) !== undefined
    )
  return kind === 'wards' && /affected|concerned|involved/i.test(words) && /^[\p{Lu}\d]/u.test(value)
}
