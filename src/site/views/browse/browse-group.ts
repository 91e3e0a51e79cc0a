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

/** The first links of a group that is being gathered. Those that are never listed are only counted. */
export interface GatheredLinks {
  readonly links: BrowseLink[]
  more: number
}

/** Adds a link to a group; it is only made where it may be listed. */
export function gather(group: GatheredLinks, make: () => BrowseLink): void {
  if (group.links.length < MOST_LISTED) group.links.push(make())
  else group.more += 1
}

/** Makes groups of the first links of each; what is past so many is only counted. */
export function browseGroups(
  groups: readonly { readonly text: string; readonly links: readonly BrowseLink[]; readonly more?: number }[],
): readonly BrowseGroup[] {
  const most = Math.max(1, Math.min(MOST_LISTED, Math.floor(MOST_TOGETHER / groups.length)))
  return groups.map(({ text, links, more = 0 }) => ({
    text,
    links: links.slice(0, most),
    more: more + Math.max(0, links.length - most),
  }))
}
