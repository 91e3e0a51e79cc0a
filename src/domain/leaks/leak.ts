import type { FileLocation } from '../file-location.ts'

/** Kinds of what may stand in a paper by mistake. An officer can allow each where it belongs, by its words and with a reason. */
export const LEAK_KINDS = [
  'left-over-marking',
  'mobile-number',
  'private-contact',
  'home-address',
  'national-insurance-number',
  'bank-details',
] as const

/** A kind of what may stand in a paper by mistake. */
export type LeakKind = (typeof LEAK_KINDS)[number]

/** Words that are allowed in a file though they look like a leak, and why. */
export interface Allowance {
  /** The file, by its path from the top of the content. */
  readonly file: string
  readonly kind: LeakKind
  readonly words: string
  readonly reason: string
  readonly location: FileLocation
}

/** Words as they are compared: in any case, whatever white space is between them. */
export function comparable(words: string): string {
  return words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}
