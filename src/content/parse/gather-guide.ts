import type { Guide, GuidePage, ProblemPage } from '../../domain/guide.ts'

/** Puts the guide's pages in order, its first page apart from the others. */
export function gatherGuide(pages: readonly GuidePage[], problems: readonly ProblemPage[]): Guide {
  const opening = pages.find(({ slug }) => slug === 'index')
  return {
    pages: pages.filter((page) => page !== opening).toSorted((a, b) => a.order - b.order || compare(a.slug, b.slug)),
    problems: problems.toSorted((a, b) => compare(a.kind, b.kind)),
    ...(opening && { opening }),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
