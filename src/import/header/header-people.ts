import type { CouncilName } from './council-names.ts'
import { giveContacts } from './give-contacts.ts'
import { isContactAlone, readContacts } from './read-contacts.ts'
import type { HeaderField } from './read-fields.ts'
import { readPeople, type Person } from './read-people.ts'
import { readReportOf, type ReportOf } from './read-report-of.ts'
import { ifAccounted, type Reading, type Unheld } from './reading.ts'

/** Somebody in the header; the council is that whose Cabinet a member is in. */
export interface HeaderPerson {
  name: string
  telephone?: string
  email?: string
  council?: string
}

/** The people that a header names, and what was made of each of its fields. */
export interface HeaderPeople {
  readonly reportOf?: ReportOf
  readonly authors: readonly HeaderPerson[]
  readonly cabinetMembers: readonly HeaderPerson[]
  readonly readings: ReadonlyMap<HeaderField, Reading<unknown>>
  readonly toReview: readonly string[]
}

/** Whose report it is, its authors and Cabinet members; a telephone number or address is that of whoever was named before it. */
export function peopleOf(
  fields: readonly HeaderField[],
  councils: readonly CouncilName[],
  onlyCouncil: string | undefined,
): HeaderPeople {
  const readings = new Map<HeaderField, Reading<unknown>>()
  const authors: HeaderPerson[] = []
  const members: HeaderPerson[] = []
  let reportOf: ReportOf | undefined
  let named: readonly HeaderPerson[] | undefined
  const hasAuthor = fields.some(({ label, value }) => label.kind === 'author' && readPeople(value, councils))
  const hasReportOf = fields.some(({ label }) => label.kind === 'report-of')

  for (const field of fields) {
    const { kind } = field.label
    const role = kind === 'report-of' || (kind === 'report-by' && !hasReportOf) ? readReportOf(field.value) : undefined
    if (role && !reportOf && (kind === 'report-of' || role.value.role !== '')) {
      reportOf = role.value
      readings.set(field, role)
      named = undefined
    } else if (kind === 'author' || kind === 'officer' || kind === 'report-by' || kind === 'member') {
      const reading = readPeople(field.value, councils)
      const found = reading?.value.flatMap((person) => entriesOf(person, field, onlyCouncil)) ?? []
      const isAnother =
        kind === 'officer' && hasAuthor && !found.every(({ name }) => authors.some((author) => author.name === name))
      named = !reading || isAnother ? undefined : addTo(kind === 'member' ? members : authors, found)
      if (reading && named) readings.set(field, reading)
    } else if (kind === 'telephone' || kind === 'email' || kind === 'contact') {
      const own = field.label.councils
      const people =
        own.length === 0
          ? (named ?? [])
          : members.filter(({ council }) => council !== undefined && own.includes(council)).slice(-1)
      const reading = readContactField(field, people)
      if (reading) readings.set(field, reading)
    } else if (kind !== 'other') named = undefined
  }
  return {
    ...(reportOf ? { reportOf } : {}),
    authors,
    cabinetMembers: members,
    readings,
    toReview: members
      .filter(({ council }) => council === undefined)
      .map(({ name }) => `The header does not say in which council’s Cabinet ${name} is: write it beside the name`),
  }
}

/** Adds people to a list; one that is there already is met again, unless something else is said of them: undefined then. */
function addTo(list: HeaderPerson[], found: readonly HeaderPerson[]): readonly HeaderPerson[] | undefined {
  const known = found.map((person) =>
    list.find(({ name, council }) => name === person.name && council === person.council),
  )
  const differs = found.some(({ telephone, email }, at) => {
    const before = known[at]
    return before !== undefined && (isOther(telephone, before.telephone) || isOther(email, before.email))
  })
  if (differs) return undefined
  return found.map((person, at) => {
    const before = known[at]
    if (!before) list.push(person)
    return before ? Object.assign(before, person) : person
  })
}

function isOther(value: string | undefined, before: string | undefined): boolean {
  return value !== undefined && before !== undefined && value !== before
}

/** A person once, or a member once for each council. */
function entriesOf(
  { name, telephone, email, councils }: Person,
  { label }: HeaderField,
  onlyCouncil: string | undefined,
): readonly HeaderPerson[] {
  const person: HeaderPerson = {
    name,
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
  }
  if (label.kind !== 'member') return [person]
  const own = councils.length > 0 ? councils : label.councils.length > 0 ? label.councils : [onlyCouncil]
  return own.map((council) => (council === undefined ? person : { ...person, council }))
}

/** Gives the numbers and addresses of a field to people; undefined where it holds anything else, or it is not clear whose they are. */
function readContactField(field: HeaderField, people: readonly HeaderPerson[]): Reading<unknown> | undefined {
  const contacts = readContacts(field.value)
  if (!isContactAlone(contacts) || people.length === 0) return undefined
  const marks = [
    ...contacts.telephones.map(() => ({ kind: 'telephone' as const, after: people.length })),
    ...contacts.emails.map(() => ({ kind: 'email' as const, after: people.length })),
  ]
  const given = giveContacts(people.length, marks, contacts)
  if (!given) return undefined
  const unheld: Unheld[] = [...given.unheld]
  for (const [at, contact] of given.contacts.entries()) {
    const person = people[at]
    for (const kind of ['telephone', 'email'] as const) {
      const value = contact[kind]
      if (!person || value === undefined || value === person[kind]) continue
      if (person[kind] === undefined) person[kind] = value
      else unheld.push({ what: `"${value}"`, why: `${person.name} has another already`, text: value })
    }
  }
  return ifAccounted<unknown>(field.value, {
    value: undefined,
    held: given.contacts.flatMap(({ telephone = '', email = '' }) => [telephone, email]),
    spent: [contacts.labels, contacts.rest],
    unheld,
    toReview: [],
  })
}
