import prose from './fixtures/prose.json' with { type: 'json' }
import { madeUpPerson } from './made-up-prose.ts'
import { seededChoice } from './seeded-choice.ts'

/** A project that no council ran. Its history is told by the reports that speak of it. */
export interface MadeUpProject {
  readonly number: number
  readonly title: string
  readonly programme: string
  readonly sponsor: string
  readonly manager: string
  /** The numbers of the reports that speak of it. */
  readonly reports: readonly number[]
}

const WORKS =
  'cycle route,depot move,flood scheme,garden community,heat network,library hub,market square,playing fields,station quarter,town hall repairs,visitor centre,youth club'.split(
    ',',
  )
const PROGRAMMES = ['corporate-systems', 'customer-systems', 'place-and-people-systems', 'platform']
/** One project for so many reports, of which those at these places speak of it. */
const REPORTS_EACH = 50
const SPEAKING = [27, 36, 45]

/** The projects of a record of so many reports. */
export function madeUpProjects(reports: number): readonly MadeUpProject[] {
  return Array.from({ length: Math.floor(reports / REPORTS_EACH) }, (_, number) => madeUpProject(number))
}

/** What a report says at its end of the project it speaks of; nothing where it speaks of none. */
export function madeUpNews(report: number): readonly string[] {
  if (!SPEAKING.includes(report % REPORTS_EACH)) return []
  const { title, manager } = madeUpProject(Math.floor(report / REPORTS_EACH))
  return [`The project ${title} has moved on since it was last reported, and ${manager} will report on it again.`]
}

function madeUpProject(number: number): MadeUpProject {
  const choice = seededChoice(number * 6151 + 17)
  const works = WORKS[number % WORKS.length] ?? ''
  const place = prose.places[Math.floor(number / WORKS.length) % prose.places.length] ?? ''
  const round = Math.floor(number / WORKS.length / prose.places.length)
  return {
    number,
    title: `${place} ${works}${round > 0 ? `, phase ${round + 1}` : ''}`,
    programme: choice.of(PROGRAMMES),
    sponsor: madeUpPerson(choice),
    manager: madeUpPerson(choice),
    reports: SPEAKING.map((at) => number * REPORTS_EACH + at),
  }
}
