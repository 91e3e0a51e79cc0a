import type { ChainPaper } from '../../domain/chains/chain-papers.ts'
import type { Chain } from '../../domain/chains/chains.ts'

const WHOLE = 24
const AROUND = 8

/**
 * A chain as a page shows it: whole, or, where it is long, its beginning, its end, and what stands around the paper. However long
 * it grows, a page does not.
 */
export function shortened(chain: Chain, here: string): readonly (ChainPaper | { readonly more: number })[] {
  if (chain.length <= WHOLE) return chain
  const at = chain.findIndex(({ name }) => name === here)
  const isShown = (index: number) => index === 0 || index === chain.length - 1 || Math.abs(index - at) <= AROUND
  const shown = chain.flatMap((paper, index) => (isShown(index) ? [{ paper, index }] : []))
  return shown.flatMap(({ paper, index }, place) => {
    const gap = index - (shown[place - 1]?.index ?? -1) - 1
    return gap > 0 ? [{ more: gap }, paper] : [paper]
  })
}
