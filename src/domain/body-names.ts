import { formatList } from './format-list.ts'
import type { RecordIndex } from './index-record.ts'

type Meeting = { readonly council: string; readonly body: string }

/** The councils that a body decides for, by their full names: `Kelder District Council and Marram Borough Council`. */
export function councilNames(index: RecordIndex, meeting: Meeting): string {
  return formatList(index.councilsOf(meeting).map(({ name }) => name))
}

/** The same by their short names: `Kelder and Marram`. */
export function shortCouncilNames(index: RecordIndex, meeting: Meeting): string {
  return formatList(index.councilsOf(meeting).map(({ shortName }) => shortName))
}
