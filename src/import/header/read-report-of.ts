import { tidy } from '../document/inline-text.ts'
import { hasWork, holdsName, isName, isNameAfterTitle, isPost, TITLES } from './name-words.ts'
import { EMAIL_MARK, readContacts, TELEPHONE_MARK } from './read-contacts.ts'
import { ifAccounted, type Reading, type Unheld } from './reading.ts'

/** Whose report it is: a post, and who holds it. Either is empty where it is not said. */
export interface ReportOf {
  readonly role: string
  readonly name: string
}

const SIGN = /\s*[,;\n()]\s*|\s+[-–—]\s+|\s*[–—]\s*|\s*:\s+/g
const EDGES = /^[\s,;:()–—-]+|[\s,;:(–—-]+$/g

/**
 * Parts `Head of Corporate Services – James Carpenter`, whichever comes first. A post is never taken apart: what stands behind
 * a comma, a dash or in brackets is a person only where it is a name and nothing else. Undefined where that is not certain.
 */
export function readReportOf(written: string): Reading<ReportOf> | undefined {
  const contacts = readContacts(written)
  const whole = contacts.rest
    .replace(new RegExp(`[${TELEPHONE_MARK}${EMAIL_MARK}]`, 'g'), ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/[\s,;:–—-]+$/, '')
  const article = /^the\s+/i.exec(whole)?.[0] ?? ''
  const text = whole.slice(article.length)
  const parts = partsOf(text)
  const people = parts.filter((part) => personIn(part.text) !== undefined)
  if (people.length > 1 || parts.some((part) => isDoubtful(part.text, part.before))) return undefined
  const [person] = people
  const read = person
    ? withPerson(text, parts, person)
    : isPost(text) || hasWork(text)
      ? { role: text, name: '' }
      : undefined
  if (!read) return undefined
  const role = tidy(read.role)
  const title = person ? (TITLES.exec(person.text)?.[0] ?? '') : ''
  return ifAccounted(written, {
    value: { role, name: read.name },
    held: [role, read.name],
    spent: [article, contacts.labels],
    unheld: [
      ...(title === ''
        ? []
        : [{ what: `Title "${title.trim()}"`, why: 'people are named without titles', text: title }]),
      ...[...contacts.telephones, ...contacts.emails].map((value): Unheld => ({
        what: `"${value}"`,
        why: 'whose report it is has no field for it',
        text: value,
      })),
    ],
    toReview: role === '' ? [`The header does not say which post ${read.name} holds: write it as the role`] : [],
  })
}

interface Part {
  readonly text: string
  readonly start: number
  /** The sign before it. */
  readonly before: string
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  let before = ''
  for (const sign of [...text.matchAll(SIGN), undefined]) {
    const piece = text.slice(start, sign?.index)
    if (piece.trim() !== '') parts.push({ text: piece, start, before })
    before = piece.trim() === '' ? before + (sign?.[0] ?? '') : (sign?.[0] ?? '')
    start = (sign?.index ?? 0) + (sign?.[0].length ?? 0)
  }
  return parts
}

/** The name of the one person that a part is, without a title. */
function personIn(part: string): string | undefined {
  const title = TITLES.exec(part)?.[0] ?? ''
  const name = part.slice(title.length)
  return (title === '' ? isName(name) : isNameAfterTitle(name)) ? name : undefined
}

/** Whether a part may be a person or not: capitals throughout that are no known work, or several names. */
function isDoubtful(part: string, before: string): boolean {
  if (personIn(part) !== undefined) return false
  if (holdsName(part)) return true
  const several = part.split(/\s+(?:and|&)\s+/i)
  if (several.length > 1 && several.every((one) => personIn(one.trim()) !== undefined)) return true
  if (TITLES.test(part)) return true
  const isOneWord = !/\s/.test(part)
  return (
    before !== '' && !isPost(part) && !hasWork(part) && isNameAfterTitle(part) && !(isOneWord && before.includes(','))
  )
}

function withPerson(text: string, parts: readonly Part[], person: Part): ReportOf | undefined {
  const name = personIn(person.text) ?? ''
  const isFirst = parts[0] === person
  if (!isFirst && parts.at(-1) !== person) return undefined
  const left = isFirst ? text.slice(person.start + person.text.length) : text.slice(0, person.start)
  const isInBrackets = isFirst && /^\s*\(.*\)\s*$/.test(left)
  const role = isInBrackets ? left.trim().slice(1, -1) : left.replace(EDGES, '')
  return role === '' || isPost(role) || hasWork(role) ? { role, name } : undefined
}
