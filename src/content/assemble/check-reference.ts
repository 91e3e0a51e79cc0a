import type { Place, Source } from '../../domain/place.ts'
import { findParagraph } from '../../domain/numbering/find-paragraph.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ProblemKind } from '../../domain/problem-kinds.ts'
import type { Paragraph } from '../../domain/prose.ts'
import { nearestOf } from '../nearest-of.ts'
import type { KnownNames } from './known-names.ts'

/** A name written in one file for something that stands in another. */
export interface Reference {
  readonly kind: ProblemKind
  /** What the name is of, as officers call it: `programme`. */
  readonly label: string
  readonly written: string
  readonly place: Place
  /** The names there are; undefined where they are not known, and nothing is said. */
  readonly known: readonly string[] | undefined
  /** What is so, where it is more than that there is none of that name. */
  readonly why?: string
}

const LISTED = 12

/** Looks whether what is referred to is there. */
export function checkReference({ kind, label, written, place, known, why }: Reference): readonly Problem[] {
  if (known === undefined || known.includes(written)) return []
  const nearest = nearestOf(written, known)
  return [
    {
      kind,
      severity: 'error',
      place,
      message: `Cannot find the ${label} "${written}": ${why ?? 'there is none of that name'}`,
      advice: known.length === 0 ? `Take it out, or add a ${label} first` : `Write one of: ${listed(known)}`,
      ...(nearest === undefined ? {} : { nearest }),
    },
  ]
}

/** Looks whether a report, and the paragraph of it that is named, are there. */
export function checkParagraph(
  written: { readonly report: string; readonly paragraph: string },
  names: KnownNames,
  source: Source,
  fields: { readonly report: string; readonly paragraph: string },
): readonly Problem[] {
  const paragraphs = names.report(written.report)?.body.paragraphs
  const labels = paragraphs?.map(({ label }) => label)
  return [
    ...checkReference({
      kind: 'unknown-report',
      label: 'report',
      written: written.report,
      place: source.placeOf(fields.report),
      known: names.reports,
    }),
    ...(paragraphs && findParagraph(paragraphs, written.paragraph).found
      ? []
      : checkReference({
          kind: 'unknown-paragraph',
          label: 'paragraph',
          written: written.paragraph,
          place: source.placeOf(fields.paragraph),
          known: labels && nearestFirst(written.paragraph, labels),
          why: whyNot(written, paragraphs ?? []),
        })),
  ]
}

/** Looks whether the council and the body of a meeting are there. */
export function checkMeeting(
  written: { readonly council: string; readonly body: string },
  names: KnownNames,
  source: Source,
  prefix = '',
): readonly Problem[] {
  return [
    ...checkReference({
      kind: 'unknown-council',
      label: 'council',
      written: written.council,
      place: source.placeOf(`${prefix}council`),
      known: names.councils,
      why: 'council.yaml has none of that id',
    }),
    ...checkReference({
      kind: 'unknown-body',
      label: 'body',
      written: written.body,
      place: source.placeOf(`${prefix}body`),
      known: names.bodies,
      why: 'council.yaml has none of that id',
    }),
    ...otherCouncil(written, names, source.placeOf(`${prefix}council`)),
  ]
}

/** The meetings of a joint committee bear the name of one of its councils, always the same, so that each has one address. */
function otherCouncil(
  { council, body }: { readonly council: string; readonly body: string },
  names: KnownNames,
  place: Place,
): readonly Problem[] {
  const joint = names.jointCouncil(body)
  if (joint === undefined || joint === council || !names.councils?.includes(council)) return []
  return [
    {
      kind: 'unknown-council',
      severity: 'error',
      place,
      message: `Cannot use the council "${council}" for the body "${body}": it is a joint committee, whose meetings are named after "${joint}"`,
      advice: `Write ${joint}; its pages name every council of the committee`,
    },
  ]
}

/** What a paragraph's number could mean, or which there are. */
function whyNot(
  written: { readonly report: string; readonly paragraph: string },
  paragraphs: readonly Paragraph[],
): string {
  const found = findParagraph(paragraphs, written.paragraph)
  const labels = paragraphs.map(({ label }) => label)
  if (!found.found && found.between.length > 1) {
    return `it could be ${found.between.map(({ label }) => label).join(' or ')} of the report "${written.report}"`
  }
  return `the report "${written.report}" has ${labels.length > 0 ? `paragraphs ${labels[0]} to ${labels.at(-1)}` : 'no numbered paragraphs'}`
}

/** Of many numbers those that begin alike are shown first: for `2(x)` those of paragraph 2. */
function nearestFirst(written: string, labels: readonly string[]): readonly string[] {
  const [start = ''] = /^\(?\d+/.exec(written) ?? []
  const isNear = (label: string) => start !== '' && new RegExp(`^${start.replace('(', '\\(')}(?!\\d)`).test(label)
  return [...labels.filter(isNear), ...labels.filter((label) => !isNear(label))]
}

function listed(known: readonly string[]): string {
  const rest = known.length - LISTED
  return rest > 0 ? `${known.slice(0, LISTED).join(', ')} and ${rest} more` : known.join(', ')
}
