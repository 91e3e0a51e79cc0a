import { councilNamed, type CouncilName } from './council-names.ts'
import { giveContacts, type Contact } from './give-contacts.ts'
import { hasWork, holdsName, isName, isNameAfterTitle, isPost, TITLES } from './name-words.ts'
import { pairOwners, type Pairable } from './pair-owners.ts'
import { splitPieces, type Piece } from './people-pieces.ts'
import { EMAIL_MARK, readContacts, TELEPHONE_MARK } from './read-contacts.ts'
import { ifAccounted, type Reading, type Unheld } from './reading.ts'

/** Somebody in a header, as far as it says how to reach them, and whose councils they are of. */
export interface Person extends Contact {
  readonly name: string
  readonly councils: readonly string[]
}

const OPENS_POST = /^(.*?)\s+((?:cabinet|executive|portfolio|leader|deputy|lead|chair|vice|mayor|member|shadow)\b.*)$/i

/**
 * Reads the people in a field that may hold several, with their posts, portfolios, councils and how to reach them. Undefined
 * where any word of it could be read in two ways: a post is never taken for a person, nor part of a portfolio.
 */
export function readPeople(value: string, councils: readonly CouncilName[]): Reading<readonly Person[]> | undefined {
  const contacts = readContacts(value)
  const pieces = splitPieces(contacts.rest)
  const found = findPeople(pieces, councils)
  if (!found || found.names.length === 0) return undefined
  const owners = pairOwners(found.pairs)
  const given = giveContacts(found.names.length, found.marks, contacts)
  if (!owners || !given) return undefined
  const people = found.names.map((name, at) => ({ name, councils: owners[at] ?? [], ...given.contacts[at] }))
  return ifAccounted(value, {
    value: people,
    held: people.flatMap(({ name, telephone, email }) => [name, telephone ?? '', email ?? '']),
    spent: [
      ...pieces.map(({ before }) => before),
      ...pieces.filter(({ text }) => councilNamed(text, councils) !== undefined).map(({ text }) => text),
      contacts.labels,
    ],
    unheld: [...found.unheld, ...given.unheld],
    toReview: [],
  })
}

/** People in their order, what tells whose councils they are of, and where their numbers stand. */
interface Found {
  readonly names: string[]
  readonly pairs: Pairable[]
  /** After how many people each telephone number or address stands. */
  readonly marks: { readonly kind: 'telephone' | 'email'; readonly after: number }[]
  readonly unheld: Unheld[]
}

function findPeople(pieces: readonly Piece[], councils: readonly CouncilName[]): Found | undefined {
  const found: Found = { names: [], pairs: [], marks: [], unheld: [] }
  const onlyPiece = pieces.filter(({ text }) => text !== TELEPHONE_MARK && text !== EMAIL_MARK).length === 1
  let post: 'none' | 'open' | 'in brackets' = 'none'
  let areTitled = false
  const add = (name: string): void => {
    found.names.push(name)
    found.pairs.push({ kind: 'thing' })
    post = 'none'
  }
  for (const { text, before } of pieces) {
    if (/[,;/|\n]|and|&/i.test(before)) found.pairs.push({ kind: 'break' })
    if (/[;\n]/.test(before) || (post === 'in brackets' && before.includes(')'))) post = 'none'
    const [title = ''] = TITLES.exec(text) ?? []
    const untitled = text.slice(title.length)
    const council = councilNamed(text, councils)
    if (text === TELEPHONE_MARK || text === EMAIL_MARK) {
      found.marks.push({ kind: text === TELEPHONE_MARK ? 'telephone' : 'email', after: found.names.length })
    } else if (council !== undefined) found.pairs.push({ kind: 'owner', id: council })
    else if (title !== '') {
      const [, name = untitled, rest = ''] = OPENS_POST.exec(untitled) ?? []
      if (untitled !== '' && !isNameAfterTitle(name)) return undefined
      areTitled = /s\b/i.test(title)
      found.unheld.push(titleUnheld(title))
      if (untitled !== '') add(name)
      if (rest !== '') {
        found.unheld.push(postUnheld(rest))
        post = 'open'
      }
    } else if (isPost(text)) {
      if (holdsName(text)) return undefined
      found.unheld.push(postUnheld(text))
      post = before.includes('(') ? 'in brackets' : 'open'
    } else if (isName(text)) {
      // After "Cabinet Member for Housing," a name may be a person or one more thing that the post is for.
      if (post !== 'none' && found.names.length > 0 && /[,/]|and|&/i.test(before)) return undefined
      // "Joan Pike South" may be of South, or be called so.
      if (councilNamed(text.slice(text.lastIndexOf(' ') + 1), councils) !== undefined) return undefined
      add(text)
    } else if (post !== 'none') {
      const begun = found.unheld.pop()?.text ?? ''
      found.unheld.push(postUnheld(`${begun}${before}${text}`))
    } else if ((areTitled || onlyPiece) && isNameAfterTitle(text) && (areTitled || /\s/.test(text)) && !hasWork(text))
      add(text)
    else if (found.names.length > 0 && hasWork(text)) {
      found.unheld.push(postUnheld(text))
      post = before.includes('(') ? 'in brackets' : 'open'
    } else return undefined
  }
  return found
}

function titleUnheld(title: string): Unheld {
  return { what: `Title "${title.trim()}"`, why: 'people are named without titles', text: title }
}

function postUnheld(post: string): Unheld {
  return { what: `Post or portfolio "${post}"`, why: 'people are named without it', text: post }
}
