import { findKnown, fold, type ImportContext } from '../context.ts'
import { shorten, tidy } from '../inline-text.ts'
import { readMeetingDays } from './meeting-days.ts'
import type { HeaderField } from './read-fields.ts'

/** A meeting that a report goes to; the council is left out where the header does not say it. */
export interface HeaderMeeting {
  readonly council?: string
  readonly body: string
  readonly date: string
}

/** The meetings that a header names, earliest first, and what it leaves unsaid of them. Each `To` goes with the dates after it. */
export function meetingsOf(
  fields: readonly HeaderField[],
  context: ImportContext,
): { readonly found: readonly HeaderMeeting[]; readonly eye: readonly string[] } {
  const eye: string[] = []
  const found: HeaderMeeting[] = []
  let to = ''
  for (const { label, value } of fields) {
    if (label.kind === 'to') to = tidy(value)
    if (label.kind !== 'dates') continue
    const known =
      findKnown(context.bodies, to) ??
      context.bodies.find((body) => body.names.some((name) => fold(to).includes(fold(name))))
    const body = known?.id ?? fold(to).replaceAll(' ', '-')
    if (!known)
      eye.push(
        to === ''
          ? 'The header does not say which body the report goes to'
          : `"${to}" is not a body that the site knows: add it to the list of bodies, or correct it`,
      )
    const days = readMeetingDays(value, context.councils)
    if (days.length === 0 && value !== '') eye.push(`No day could be read from "${shorten(value)}"`)
    const only = context.councils.length === 1 ? context.councils[0]?.id : undefined
    for (const day of days) {
      const council =
        day.council ??
        context.councils.find((one) => one.names.some((name) => ` ${fold(to)} `.includes(` ${fold(name)} `)))?.id ??
        only
      if (council === undefined)
        eye.push(`The header does not say which council meets on ${day.date}: write it beside the day`)
      found.push({ ...(council === undefined ? {} : { council }), body, date: day.date })
    }
  }
  return { found: found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), eye }
}
