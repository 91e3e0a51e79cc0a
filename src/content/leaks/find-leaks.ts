import type { DocumentKind } from '../../domain/document-description.ts'
import { findPersonalDetails } from '../../domain/leaks/find-personal-details.ts'
import { comparable, type LeakKind } from '../../domain/leaks/leak.ts'
import { plainContact } from '../../domain/leaks/plain-contact.ts'
import { markingIn, SHAPES_OF_TEXT } from '../../domain/markings/marking-in-line.ts'
import { isOfAnother, LABEL } from '../../domain/markings/of-another-paper.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { contactsOf, textsOf, type TextLine } from './texts-of.ts'

/** Papers and pages of the council. The guide shows what is wrong, and lists of addresses and settings are no texts. */
const LOOKED_AT: ReadonlySet<DocumentKind> = new Set([
  'report',
  'decision',
  'meeting',
  'forward-plan',
  'project',
  'programme',
  'strategy',
  'page',
])

const CALLED: Readonly<Record<LeakKind, string>> = {
  'left-over-marking': 'the marking',
  'mobile-number': 'the mobile telephone number',
  'private-contact': 'the contact',
  'home-address': 'the address',
  'national-insurance-number': 'the National Insurance number',
  'bank-details': 'the bank details',
}

/**
 * Looks for what may have been left in a paper by mistake: markings such as DRAFT and NOT FOR PUBLICATION, and what is somebody's own.
 * Of a paper that is kept back nothing is published, so nothing is looked for.
 */
export function findLeaks(document: ContentDocument): readonly Problem[] {
  if (!LOOKED_AT.has(document.kind) || isKeptBack(document)) return []
  const texts = textsOf(document)
  const published = contactsOf(document).map(plainContact)
  const held = new Set(texts.flatMap(({ text }) => (text.startsWith('#') ? (LABEL.exec(bare(text))?.[1] ?? []) : [])))
  return texts.flatMap((line) => [
    ...markings(line, held),
    ...findPersonalDetails(line.text)
      .filter(({ kind, words }) => kind !== 'mobile-number' || !published.includes(plainContact(words)))
      .map(({ kind, words, index, isDoubtful }) => leak(kind, words, line, index, isDoubtful)),
  ])
}

function isKeptBack({ data }: ContentDocument): boolean {
  return typeof data === 'object' && ['exempt', 'confidential', 'withdrawn'].some((field) => field in data)
}

function markings(line: TextLine, held: ReadonlySet<string>): readonly Problem[] {
  if (line.isOfWithheld || !MAY_BE_MARKED.test(line.text)) return []
  return bare(line.text)
    .split(/(?<!\\)\|/)
    .flatMap((cell): readonly Problem[] => {
      const marking = markingIn(cell, SHAPES_OF_TEXT, (text, at) => isOfAnother(text, at, held))
      return marking ? [leak('left-over-marking', marking.words, line, line.text.indexOf(marking.words), false)] : []
    })
}

/**
 * Every wording of a marking has one of these, which most lines do not: to look for each wording in each line takes a hundred times
 * as long. A test holds every marking that is known to it.
 */
const MAY_BE_MARKED =
  /exempt|virtue|confiden|privileg|restrict|secret|sensitiv|publi(?:sh|c)|disclos|distrib|circulat|releas|\bdo not\b|\bonly\b|official|nfp|n\.f\.p|embargo|pink|\bpart\s+(?:ii|2|two|b)\b|private|closed|camera|prejudice|contract|l\.?p\.?p|\bhold\b|protect|individual|draft|[[{<«]|click|\btap\b|choose|delete|to\s?do|fixme|\?{3}|x{2}|\bx\b|£\s?x|dd\/mm|dd\s+month|insert|lorem|versi|\bver\b|\bv[\d.\s:_]|revis|\brev\b|issue|to follow|await|to be (?:added|inserted|drafted|completed)|here\W*$|placeholder|dummy|surname|clear|signed|sign-?off|proof|progress|unfinish|incomplete|comment|amend|updated|edited|internal|in\s+confidence| [a-z] [a-z] [a-z] /i

function leak(kind: LeakKind, words: string, { location }: TextLine, index: number, isDoubtful: boolean): Problem {
  return {
    kind,
    severity: isDoubtful ? 'warning' : 'error',
    location: index > 0 && location.column === undefined ? { ...location, column: index + 1 } : location,
    written: comparable(words),
    message: isDoubtful
      ? `The text holds ${CALLED[kind]} "${words}", which may be somebody’s home`
      : `Cannot publish ${CALLED[kind]} "${words}"`,
    advice:
      kind === 'left-over-marking'
        ? 'Take it out if the paper is public and finished; if it belongs there, say so and why in allowed.yaml'
        : 'Take it out; if it has to be public, say so and why in allowed.yaml',
  }
}

/** A line without the signs of Markdown. */
function bare(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|(?<!\w)[*_]|[*_](?!\w)/g, '')
}
