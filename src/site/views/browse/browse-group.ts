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

/** So many links do all the groups of one kind have together, so that more groups make no longer page. */
const MOST_TOGETHER = 150

/** Makes groups of the first links of each; what is past so many is only counted. */
export function browseGroups(
  groups: readonly { readonly text: string; readonly links: readonly BrowseLink[] }[],
): readonly BrowseGroup[] {
  const most = Math.max(1, Math.min(MOST_LISTED, Math.floor(MOST_TOGETHER / groups.length)))
  return groups.map(({ text, links }) => ({
    text,
    links: links.slice(0, most),
    more: Math.max(0, links.length - most),
  }))
}
