import { keyOf } from '../memory/key-of.ts'
import type { ViewsByKind } from './print-pages.ts'
import type { PageToMake } from './views/page-to-make.ts'

/** The pages of the site as it stands now. Those made from what would be made again are put into the new one as they are. */
export interface EarlierPages {
  /** Puts the page in place, if it was made from what the key stands for; says whether. */
  reuse(address: string, key: string): boolean
}

/** The pages of a site, in a list for each kind of page. */
export type PagesByKind = Readonly<Record<string, readonly PageToMake[]>>

/** Pages that are printed together. */
export interface Run {
  readonly views: ViewsByKind
  /** How many pages are done with when these are printed. */
  readonly done: number
}

/**
 * The views whose pages have to be printed, so many at once. A page is made from its view, which is plain data, the template of its
 * kind, and what every template knows; of another program's pages none is ever reused.
 */
export function* runsToPrint(
  pages: PagesByKind,
  { known, earlier, most }: { readonly known: unknown; readonly earlier?: EarlierPages; readonly most: number },
): Iterable<Run> {
  const shared = keyOf(JSON.stringify(known))
  const isThere = (kind: string, view: { readonly address: string }) =>
    earlier?.reuse(view.address, keyOf(kind, shared, JSON.stringify(view))) ?? false
  const nothing = () => new Map<string, { readonly address: string }[]>(Object.keys(pages).map((kind) => [kind, []]))
  let views = nothing()
  let [waiting, done] = [0, 0]
  for (const [kind, ofKind] of Object.entries(pages)) {
    for (const page of ofKind) {
      const view = page.view()
      done += 1
      if (isThere(kind, view)) continue
      views.get(kind)?.push(view)
      waiting += 1
      if (waiting < most) continue
      yield { views: Object.fromEntries(views), done }
      views = nothing()
      waiting = 0
    }
  }
  if (waiting > 0) yield { views: Object.fromEntries(views), done }
}
