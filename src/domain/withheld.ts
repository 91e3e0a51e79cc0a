import type { CalendarDay } from './calendar-day.ts'

/** The categories of exempt information, in the words of Part 1 of Schedule 12A to the Local Government Act 1972. */
export const EXEMPT_CATEGORIES = {
  '1': 'Information relating to any individual',
  '2': 'Information which is likely to reveal the identity of an individual',
  '3': 'Information relating to the financial or business affairs of any particular person (including the authority holding that information)',
  '4': 'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
  '5': 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  '6': 'Information which reveals that the authority proposes to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment',
  '7': 'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
} as const

/** A category by its number, such as `3`. */
export type ExemptCategory = keyof typeof EXEMPT_CATEGORIES

/** What makes information confidential, which the council may not make public at all (section 100A(3) of the same Act). */
export const CONFIDENTIAL_GROUNDS = {
  government:
    'Furnished to the council by a Government department upon terms which forbid its disclosure to the public',
  law: 'Its disclosure to the public is prohibited by or under an enactment or by the order of a court',
} as const

/** The permanent name of a ground. */
export type ConfidentialGround = keyof typeof CONFIDENTIAL_GROUNDS

/** That a paper is exempt: the council may keep it back while the public interest in doing so is the greater. */
export interface Exemption {
  readonly kind: 'exempt'
  readonly category: ExemptCategory
  /** Why the public interest in keeping it back outweighs that in making it public. */
  readonly publicInterest: string
  /** The day on which it is looked at again. */
  readonly review: CalendarDay
  readonly challenge: string
}

/** That a paper is confidential, which is another thing than exempt and is weighed against nothing. */
export interface Confidentiality {
  readonly kind: 'confidential'
  readonly ground: ConfidentialGround
  readonly reason: string
  readonly challenge: string
}

/** Why a paper is not for publication. */
export type Withheld = Exemption | Confidentiality

/** A part of a public report that is exempt. Nothing else of it is in the record. */
export interface ExemptAppendix extends Pick<Exemption, 'category' | 'publicInterest'> {
  readonly label: string
  readonly title: string
  readonly review?: CalendarDay
}

/** Why a paper is not for publication, in a line: `Exempt from publication under paragraph 3 of Part 1 of Schedule 12A …`. */
export function withheldInWords(withheld: Withheld): string {
  return withheld.kind === 'exempt'
    ? categoryInWords(withheld.category)
    : `Confidential within the meaning of section 100A(3) of the Local Government Act 1972. ${CONFIDENTIAL_GROUNDS[withheld.ground]}`
}

/** The paragraph of the Schedule, with its words. */
export function categoryInWords(category: ExemptCategory): string {
  return `Exempt under paragraph ${category} of Part 1 of Schedule 12A to the Local Government Act 1972. ${EXEMPT_CATEGORIES[category]}`
}
