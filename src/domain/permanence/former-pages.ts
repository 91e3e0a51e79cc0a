import type { Move, Removal } from './former-address.ts'

/** What of a record says which addresses it had. */
export interface FormerAddresses {
  readonly moved: readonly Move[]
  readonly removed: readonly Removal[]
}

/** Addresses whose pages are elsewhere or gone, each once: a page stands there that says so. */
export function formerPages({ moved, removed }: FormerAddresses): readonly string[] {
  const all = [...moved.map(({ from }) => from), ...removed.map(({ address }) => address)]
  return [...new Set(all.flatMap(({ page, anchor }) => (anchor === '' && page.endsWith('/') ? [page] : [])))]
}
