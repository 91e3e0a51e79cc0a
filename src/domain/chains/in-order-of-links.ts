import { groupBy } from '../group-by.ts'
import type { ChainLink } from './chain-links.ts'

/** Papers so that each stands after those it goes on from, and the links that go round in a circle, where nothing can. */
export interface InOrder {
  readonly names: readonly string[]
  /** The links of each circle, one after another, the last leading back to the first. */
  readonly circles: readonly (readonly ChainLink[])[]
}

/** Puts the papers of all links in order, in one pass over them. */
export function inOrderOfLinks(links: readonly ChainLink[]): InOrder {
  const laterOf = groupBy(links, ({ earlier }) => earlier)
  const waiting = new Map<string, number>()
  for (const { later, earlier } of links) {
    waiting.set(earlier, waiting.get(earlier) ?? 0)
    waiting.set(later, (waiting.get(later) ?? 0) + 1)
  }
  const names = [...waiting].flatMap(([name, count]) => (count === 0 ? [name] : []))
  // The list grows while it is walked along.
  for (const name of names) {
    for (const { later } of laterOf.get(name) ?? []) {
      const left = (waiting.get(later) ?? 0) - 1
      waiting.set(later, left)
      if (left === 0) names.push(later)
    }
  }
  const free = new Set(names)
  return { names, circles: circlesAmong(links.filter(({ later, earlier }) => !free.has(later) && !free.has(earlier))) }
}

/** Of what is left every paper goes on from another that is left, so that following them back comes round. */
function circlesAmong(links: readonly ChainLink[]): readonly (readonly ChainLink[])[] {
  const back = groupBy(links, ({ later }) => later)
  const seen = new Set<string>()
  return [...back.keys()].flatMap((start) => {
    const way: ChainLink[] = []
    const onWay = new Map<string, number>()
    let name = start
    while (!seen.has(name)) {
      seen.add(name)
      onWay.set(name, way.length)
      const [link] = back.get(name) ?? []
      if (!link) return []
      way.push(link)
      name = link.earlier
    }
    const from = onWay.get(name)
    return from === undefined ? [] : [way.slice(from)]
  })
}
