/** A page that is to be made. Its view is made only when it is printed: all views together would be too large to hold. */
export interface PageToMake<V extends { readonly address: string } = { readonly address: string }> {
  readonly address: string
  readonly view: () => V
}

/** Pages whose views had to be made to know how many there are. */
export function made<V extends { readonly address: string }>(views: readonly V[]): readonly PageToMake<V>[] {
  return views.map((view) => ({ address: view.address, view: () => view }))
}

/** Pages of which there is one for each thing that has an address of its own. */
export function oneForEach<T, V extends { readonly address: string }>(
  things: readonly T[],
  addressOf: (thing: T) => string,
  viewOf: (thing: T) => V,
): readonly PageToMake<V>[] {
  return things.map((thing) => ({ address: addressOf(thing), view: () => viewOf(thing) }))
}

/** The one page of its kind. */
export function alone<V extends { readonly address: string }>(
  address: string,
  viewOf: () => V,
): readonly PageToMake<V>[] {
  return oneForEach([address], (own) => own, viewOf)
}

/** Views of all pages at once, for who looks at few. */
export function viewsOf<P extends Readonly<Record<string, readonly PageToMake[]>>>(pages: P): ViewsOf<P> {
  const views = Object.entries(pages).map(([kind, ofKind]) => [kind, ofKind.map((page) => page.view())] as const)
  // The lists are those of the pages, under the same names.
  return Object.fromEntries(views) as unknown as ViewsOf<P>
}

type ViewsOf<P extends Readonly<Record<string, readonly PageToMake[]>>> = {
  readonly [Kind in keyof P]: readonly ReturnType<P[Kind][number]['view']>[]
}
