import { fold, type ImportContext } from '../context.ts'
import { tidy } from '../inline-text.ts'
import { splitEmails, splitNames, splitTelephones, type Person } from './people.ts'
import type { HeaderField } from './read-fields.ts'

/** The people that a header names. */
export interface HeaderPeople {
  readonly authors: readonly Person[]
  readonly cabinetMembers: readonly (Person & { readonly council?: string })[]
}

/** Authors and Cabinet members; a telephone number or address is that of whoever was named before it. */
export function peopleOf(fields: readonly HeaderField[], context: ImportContext): HeaderPeople {
  const authors: Person[] = []
  const cabinetMembers: (Person & { council?: string })[] = []
  let named: Person[] = []
  for (const { label, value } of fields) {
    if (label.kind === 'author' || label.kind === 'member') {
      const council = context.councils.find((known) =>
        known.names.some((name) => ` ${fold(label.words)} `.includes(` ${fold(name)} `)),
      )
      const people = splitNames(value.replace(/^(?:cllr|councillor)s?\.?\s+/i, '')).map(
        (name): Person & { council?: string } =>
          label.kind === 'member' && council ? { name, council: council.id } : { name },
      )
      named = people
      if (label.kind === 'author') authors.push(...people)
      else cabinetMembers.push(...people)
    } else if (label.kind === 'telephone') give(named, splitTelephones(value), 'telephone', value)
    else if (label.kind === 'email') give(named, splitEmails(value), 'email', value)
  }
  return { authors, cabinetMembers }
}

/** As many values as people go one to each; otherwise the first goes to the first who has none. */
function give(
  people: readonly Person[],
  found: readonly string[],
  field: 'telephone' | 'email',
  written: string,
): void {
  const values = found.length > 0 ? found : [tidy(written)].filter((value) => value !== '')
  for (const [at, value] of values.slice(0, people.length).entries()) {
    const person = people[at]
    if (person && person[field] === undefined) person[field] = value
  }
}
