/** Words that lead to an address in the site, which is without the base path. */
export interface BrowseLink {
  readonly text: string
  readonly address: string
}

/** What belongs together in the index, such as the paragraphs that speak of one subject. */
export interface BrowseGroup {
  readonly text: string
  readonly links: readonly BrowseLink[]
  /** How many more there are than are listed. */
  readonly more: number
}

const MOST_LISTED = 25

/** Makes a group of the first links; what is past so many is only counted. */
export function browseGroup(text: string, links: readonly BrowseLink[]): BrowseGroup {
  return { text, links: links.slice(0, MOST_LISTED), more: Math.max(0, links.length - MOST_LISTED) }
}
