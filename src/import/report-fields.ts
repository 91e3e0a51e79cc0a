import { stillToFill } from '../domain/still-to-fill.ts'
import type { NamedAppendix } from './find-appendices.ts'
import type { HeaderPerson } from './header/header-people.ts'
import type { RecognisedHeader } from './header/recognised-header.ts'
import type { ReadField } from './receipt/receipt.ts'
import { isList, type ContentField, type ContentFields } from './content-fields.ts'

/** A report's front matter, and which of its fields the file gave. */
export interface ReportFields {
  readonly fields: ContentFields
  /** Fields that the file gave, each with the words that it was read from. */
  readonly found: readonly ReadField[]
  /** Fields that a report needs and the file does not give for certain: only an officer knows them. */
  readonly missing: readonly string[]
}

/** Sets out what was recognised as front matter, in the order in which reports have it. */
export function reportFields(
  header: RecognisedHeader,
  recommendation: string,
  appendices: readonly NamedAppendix[],
): ReportFields {
  const { reportOf } = header
  const given: ContentFields = {
    title: header.title,
    letterhead: header.letterhead,
    'report-of': reportOf && { role: orNothing(reportOf.role), name: orNothing(reportOf.name) },
    authors: header.authors.map(person),
    'wards-affected': header.wardsAffected,
    'cabinet-members': header.cabinetMembers.map((member) => ({ council: member.council, ...person(member) })),
    meetings: header.meetings.map(({ council, body, date }) => ({ council, body, date })),
    // No paper says when it was put before the public; an officer writes the day.
    published: 'not held',
    appendices: appendices.flatMap(({ label, document }) => (document === undefined ? [] : [{ label, document }])),
    recommendation: orNothing(recommendation),
  }
  const has = (field: string): boolean => {
    const value = given[field]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  }
  const needed = ['title', 'report-of', 'authors', 'wards-affected', 'cabinet-members', 'meetings', 'recommendation']
  return {
    fields: { ...given, title: header.title ?? stillToFill('the title, as printed') },
    found: header.sources
      .filter(({ field }) => has(field))
      .map(({ field, words }) => ({ field, value: shown(given[field]), words })),
    missing: [...needed.filter((field) => !has(field)), ...halves(reportOf), 'published'],
  }
}

/** Whichever half of `report-of` the file does not give. */
function halves(reportOf: RecognisedHeader['reportOf']): readonly string[] {
  if (!reportOf) return []
  return [
    ...(reportOf.role === '' ? ['the role in report-of'] : []),
    ...(reportOf.name === '' ? ['the name in report-of'] : []),
  ]
}

function person({ name, telephone, email }: HeaderPerson): ContentFields {
  return { name, telephone, email }
}

function orNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}

/** A value in one line, as a receipt shows it. */
function shown(value: ContentField | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? ''
  if (isList(value)) return value.map(shown).join('; ')
  return Object.values(value)
    .filter((part) => part !== undefined)
    .map(shown)
    .join(', ')
}
