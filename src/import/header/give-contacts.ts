import type { Contacts } from './read-contacts.ts'
import type { Unheld } from './reading.ts'

/** How somebody can be reached. */
export interface Contact {
  readonly telephone?: string
  readonly email?: string
}

/** Where a number or an address stands: after how many people. */
interface ContactMark {
  readonly kind: 'telephone' | 'email'
  readonly after: number
}

/**
 * Gives telephone numbers and addresses to people: those behind one person are that person's, and as many as there are people
 * before them go one to each. Undefined where it is not clear whose they are.
 */
export function giveContacts(
  people: number,
  marks: readonly ContactMark[],
  { telephones, emails }: Contacts,
): { readonly contacts: readonly Contact[]; readonly unheld: readonly Unheld[] } | undefined {
  const contacts: { telephone?: string; email?: string }[] = Array.from({ length: people }, () => ({}))
  const unheld: Unheld[] = []
  let from = 0
  for (const after of [...new Set(marks.map((mark) => mark.after))].toSorted((a, b) => a - b)) {
    if (after === 0) return undefined
    for (const kind of ['telephone', 'email'] as const) {
      const values = valuesOf(marks, kind, kind === 'telephone' ? telephones : emails).filter(
        (one) => one.after === after,
      )
      const count = after - from
      if (values.length === 0) continue
      if (count > 1 && values.length !== count) return undefined
      for (const [at, { value }] of values.entries()) {
        const contact = at < count ? contacts[from + at] : undefined
        if (contact) contact[kind] = value
        else
          unheld.push({
            what: `"${value}"`,
            why: `a person has one ${kind === 'email' ? 'e-mail address' : 'telephone number'} on the page`,
            text: value,
          })
      }
    }
    from = after
  }
  return { contacts, unheld }
}

function valuesOf(
  marks: readonly ContactMark[],
  kind: ContactMark['kind'],
  values: readonly string[],
): readonly { readonly after: number; readonly value: string }[] {
  return marks.filter((mark) => mark.kind === kind).map(({ after }, at) => ({ after, value: values[at] ?? '' }))
}
