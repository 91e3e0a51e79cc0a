import { comparable } from '../../domain/leaks/leak.ts'
import { plainContact } from '../../domain/leaks/plain-contact.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Contact } from '../../domain/settings.ts'
import type { ContentDocument } from '../read-documents.ts'

// Bounded, so that a very long word costs no more than its length.
const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
// A telephone number of the United Kingdom: ten or eleven digits from 0 or +44, in groups or not.
const TELEPHONE = /(?<![\d£.,/-])(?:\+44[ -]?(?:\(0\))?|\(?0)(?:[ )-]{0,2}\d){9,10}(?![\d/]|,\d)/g

/**
 * Warns of telephone numbers and e-mail addresses in a report's text: its contact fields are the place for those that may be
 * published. One that stands in a contact field too is no secret.
 */
export function findPrivateContacts(document: ContentDocument, contacts: readonly Contact[]): readonly Problem[] {
  const published = new Set(
    contacts.flatMap(({ telephone = '', email = '' }) => [plainContact(telephone), plainContact(email)]),
  )
  return document.body.split('\n').flatMap((line, index) =>
    [...(line.includes('@') ? line.matchAll(EMAIL) : []), ...line.matchAll(TELEPHONE)]
      // Mobile telephones are looked for in every text.
      .filter(([found]) => !published.has(plainContact(found)) && !plainContact(found).startsWith('07'))
      .map((match): Problem => ({
        kind: 'private-contact',
        severity: 'warning',
        location: { file: document.file, line: document.bodyLine + index, column: match.index + 1 },
        written: comparable(match[0]),
        message: `The text holds ${match[0].includes('@') ? 'the e-mail address' : 'the telephone number'} "${match[0]}", which may be private`,
        advice: 'Take it out of the text; contacts who may be named stand under authors and cabinet-members',
      })),
  )
}
