import { keyOf } from '../memory/key-of.ts'

/** The pages of the site as it stands now. Those made from what would be made again are put into the new one as they are. */
export interface EarlierPages {
  /** Puts the page in place, if it was made from what the key stands for; says whether. */
  reuse(address: string, key: string): boolean
}

/** A page's view, in a list for each kind of page. */
export type ViewsByKind = Readonly<Record<string, readonly { readonly address: string }[]>>

/**
 * The views whose pages have to be made. A page is made from its view, which is plain data, the template of its kind, and
 * what every template knows; of another program's pages none is ever reused.
 */
export function viewsToMake(views: ViewsByKind, known: unknown, earlier: EarlierPages | undefined): ViewsByKind {
  if (!earlier) return views
  const shared = keyOf(JSON.stringify(known))
  return Object.fromEntries(
    Object.entries(views).map(([kind, ofKind]) => [
      kind,
      ofKind.filter((view) => !earlier.reuse(view.address, keyOf(kind, shared, JSON.stringify(view)))),
    ]),
  )
}
