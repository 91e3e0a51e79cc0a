import { once } from '../../domain/once.ts'

/** An object whose fields are made when they are first read. Not to be spread, which would read them all. */
export function whenAsked<M extends Readonly<Record<string, () => unknown>>>(makers: M): Asked<M> {
  const fields = Object.entries(makers).map(([name, make]) => [name, { get: once(make), enumerable: true }] as const)
  // Each field gives what its maker makes.
  return Object.defineProperties({}, Object.fromEntries(fields)) as Asked<M>
}

type Asked<M extends Readonly<Record<string, () => unknown>>> = { readonly [Name in keyof M]: ReturnType<M[Name]> }

/** The fields of both, none of which is read by that. */
export function joined<A extends object, B extends object>(one: A, other: B): A & B {
  const fields = { ...Object.getOwnPropertyDescriptors(one), ...Object.getOwnPropertyDescriptors(other) }
  return Object.defineProperties({}, fields) as A & B
}
