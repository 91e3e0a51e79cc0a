import type { XmlElement } from '../../reading/xml-element.ts'
import type { ThemeColours } from './colours.ts'

/** What a whole Word file says of how its words look, where nothing nearer does. */
export interface FileLook {
  readonly theme: ThemeColours
  /** The document's defaults: what holds `w:rPr` for runs, and `w:pPr` for paragraphs. */
  readonly defaults: readonly XmlElement[]
  /** The colour of the page. */
  readonly page: string
  /** How wide and high the page is, and how far its text stands from the left, in twentieths of a point. */
  readonly paper: { readonly width: number; readonly height: number; readonly left: number }
}

/** What words stand in, as far as it decides how they look. */
export interface Surroundings {
  readonly file: FileLook
  /** For the receipt: `in a table`. */
  readonly where: string
  /** The colour behind the words; undefined where nobody can know it. */
  readonly behind: string | undefined
  /** What a table's style says of the cell, nearest first: each holds `w:rPr` and `w:pPr`. */
  readonly tableLayers: readonly XmlElement[]
  /** Why nobody would see words here, whatever they look like themselves. */
  readonly unseen?: string
}

/** The surroundings of the main text. */
export function onThePage(file: FileLook, where = 'in the text'): Surroundings {
  return { file, where, behind: file.page, tableLayers: [] }
}
