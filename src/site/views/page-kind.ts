import { once } from '../../domain/once.ts'

/** The pages of one kind, which are made when somebody asks for them. */
export interface PageKind<V extends { readonly address: string }> {
  /** Every page of the kind. */
  all(): readonly V[]
  /** The page at an address, made by itself where that can be done; undefined where none of the kind stands there. */
  at(address: string): V | undefined
}

/** A page for each of many things, any of which can be made without the others. */
export function eachOf<T, V extends { readonly address: string }>(
  things: readonly T[],
  addressOf: (thing: T) => string,
  make: (thing: T) => V,
): PageKind<V> {
  const byAddress = once(() => new Map(things.map((thing) => [addressOf(thing), thing])))
  return {
    all: () => things.map(make),
    at: (address) => {
      const thing = byAddress().get(address)
      return thing === undefined ? undefined : make(thing)
    },
  }
}

/** Pages below an address whose number is only known when all are made, such as the parts of a list. */
export function together<V extends { readonly address: string }>(below: string, make: () => readonly V[]): PageKind<V> {
  const all = once(make)
  return {
    all,
    at: (address) => (address.startsWith(below) ? all().find((view) => view.address === address) : undefined),
  }
}

/** One page that always stands at its address. */
export function single<V extends { readonly address: string }>(address: string, make: () => V): PageKind<V> {
  return eachOf([address], (own) => own, make)
}
