import planted from './fixtures/planted.json' with { type: 'json' }
import prose from './fixtures/prose.json' with { type: 'json' }
import { madeUpNews } from './made-up-project.ts'
import { madeUpPerson, madeUpSentence } from './made-up-prose.ts'
import { madeUpTable } from './made-up-table.ts'
import { seededChoice, type SeededChoice } from './seeded-choice.ts'

/** A report that no council wrote, with what was decided on it. */
export interface MadeUpReport {
  readonly title: string
  readonly year: string
  readonly slug: string
  readonly council: string
  readonly date: string
  readonly member: string
  readonly author: string
  readonly role: string
  readonly telephone: string
  readonly ward: string
  readonly recommendation: string
  readonly sections: readonly MadeUpSection[]
  readonly outcome: (typeof OUTCOMES)[number]
  readonly minute: number
  readonly reference: number
}

/** A part of a report under its heading. */
export interface MadeUpSection {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Rows of a table after the paragraphs, the first its heads; none where the part has no table. */
  readonly table: readonly (readonly string[])[]
}

const OUTCOMES = ['approved', 'approved', 'approved', 'approved-as-amended', 'noted', 'deferred'] as const
const YEARS = Array.from({ length: 20 }, (_, at) => 2006 + at)

/** One report of many. The first few say what the queries look for. */
export function madeUpReport(number: number): MadeUpReport {
  const choice = seededChoice(number * 7919 + 11)
  const plant = planted[number]
  const about = { service: choice.of(prose.services), thing: choice.of(prose.things) }
  const subject = `${about.service} ${about.thing}: ${choice.of(prose.places)}`
  const title = plant?.title ?? subject.replace(/^./, (first) => first.toUpperCase())
  const year = String(plant?.year ?? choice.of(YEARS))
  const council = choice.of(['south', 'vale'])
  return {
    title,
    year,
    slug: plant?.slug ?? `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${number}`,
    council,
    // A Cabinet meets once or twice a month, and its members change slowly.
    date: `${year}-${two(1 + choice.below(12))}-${choice.of(council === 'south' ? ['04', '18'] : ['09', '24'])}`,
    member: madeUpPerson(
      seededChoice(Math.floor(Number(year) / 4) * 16 + choice.below(8) + (council === 'south' ? 8 : 0)),
    ),
    author: madeUpPerson(choice),
    role: choice.of(prose.roles),
    telephone: `01235 ${422_000 + choice.below(900)}`,
    ward: choice.of(['All', choice.of(prose.places)]),
    recommendation: `That Cabinet agrees the ${about.thing} for ${about.service}.`,
    sections: prose.sections.map((section, at) => ({
      title: section,
      paragraphs: [
        ...paragraphs(choice, about, at === BACKGROUND ? (plant?.paragraphs ?? []) : []),
        ...(at === prose.sections.length - 1 ? madeUpNews(number) : []),
      ],
      table: at === FINANCE ? madeUpTable(number) : [],
    })),
    outcome: choice.of(OUTCOMES),
    minute: 100 + number,
    reference: 1000 + number,
  }
}

const BACKGROUND = 2
const FINANCE = 4

/** What is planted stands among what is made up, not before it. */
function paragraphs(
  choice: SeededChoice,
  about: { service: string; thing: string },
  own: readonly string[],
): readonly string[] {
  const common = Array.from({ length: 1 + choice.below(3) }, () =>
    Array.from({ length: 2 + choice.below(3) }, () => madeUpSentence(choice, about)).join(' '),
  )
  return [...common.slice(0, 1), ...own, ...common.slice(1)]
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
