import prose from './fixtures/prose.json' with { type: 'json' }
import { seededChoice, type SeededChoice } from './seeded-choice.ts'

const MONTHS = 'January February March April May June July September October November December'.split(' ')
const SYLLABLES =
  'bar bel bran cal car dar del fen gar hal har kel lam mar mer nor pen ran ros sel tam tor van wes win'.split(' ')
const ENDS = 'by combe cote den don field ford ham hurst ley ton well wick worth'.split(' ')
const TRADES =
  'Associates Building Civils Consulting Contractors Engineering Facilities Group Partners Property Services Systems'.split(
    ' ',
  )
const STREETS = 'Avenue Close Crescent Drive Gardens Lane Mews Road Street Way'.split(' ')

/** Names of firms and streets that stand in few reports each, as in life most words do. */
const RARE = seededChoice(1947)
const coined = () => {
  const word = RARE.of(SYLLABLES) + (RARE.below(2) === 0 ? RARE.of(SYLLABLES) : '') + RARE.of(ENDS)
  return word[0]?.toUpperCase() + word.slice(1)
}
const COMPANIES = Array.from({ length: 2400 }, () => `${coined()} ${RARE.of(TRADES)}`)
const STREET_NAMES = Array.from({ length: 2400 }, () => `${coined()} ${RARE.of(STREETS)}`)

/** A sentence of a report, with everything in it chosen. */
export function madeUpSentence(
  choice: SeededChoice,
  about: { readonly service: string; readonly thing: string },
): string {
  const slots: Readonly<Record<string, () => string>> = {
    // Mostly of its own subject, as reports are; now and then of another.
    service: () => (choice.below(5) > 0 ? about.service : choice.of(prose.services)),
    thing: () => (choice.below(4) > 0 ? about.thing : choice.of(prose.things)),
    place: () => choice.of(prose.places),
    company: () => choice.oftenFirst(COMPANIES),
    street: () => choice.oftenFirst(STREET_NAMES),
    person: () => madeUpPerson(choice),
    role: () => choice.of(prose.roles),
    month: () => choice.of(MONTHS),
    year: () => String(2010 + choice.below(16)),
    percent: () => String(1 + choice.below(98)),
    number: () => String(2 + choice.below(900)),
    sum: () => madeUpSum(choice),
  }
  return choice.of(prose.sentences).replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? slot)
}

/** A person of the council. */
export function madeUpPerson(choice: SeededChoice): string {
  return `${choice.of(prose.first)} ${choice.of(prose.last)}`
}

/** A sum of money. Never one that a query asks for: of two pages with one sum, neither is the right one. */
export function madeUpSum(choice: SeededChoice): string {
  const thousands = 5 + choice.below(995)
  return choice.of([
    `£${thousands},${101 + choice.below(890)}`,
    `£${choice.below(40)}.${1 + choice.below(9)}${1 + choice.below(9)} million`,
  ])
}
