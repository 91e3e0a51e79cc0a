import type { MadeUpNumber } from './made-up-report.ts'

/** A number before words are made for it. */
export type Unreferring = Omit<MadeUpNumber, 'words' | 'leadsTo'>

/** Words with one reference, and where it leads by what the words say. */
export function wordsOf(
  own: Unreferring,
  all: readonly Unreferring[],
  kind: number,
  pick: number,
): Pick<MadeUpNumber, 'words' | 'leadsTo'> {
  const near = all.filter(({ part: of }) => of === own.part)
  const target = all[pick % all.length] ?? own
  const fellow = near[pick % near.length] ?? own
  const nobody = (words: string) => ({ words, leadsTo: undefined })
  if (kind === 0) return { words: `See paragraph ${fellow.cited}.`, leadsTo: fellow.anchor }
  if (kind === 1) return { words: `As (paragraph ${fellow.cited}) shows, it is so.`, leadsTo: fellow.anchor }
  if (kind === 2)
    return target.part === ''
      ? { words: `As paragraph ${target.cited} of this report says.`, leadsTo: target.anchor }
      : { words: `As paragraph ${target.cited} of ${target.part} says.`, leadsTo: target.anchor }
  if (kind === 3)
    return target.part === ''
      ? nobody('Nothing is said.')
      : { words: `In ${target.part}, paragraph ${target.cited}, it is said.`, leadsTo: target.anchor }
  if (kind === 4) return { words: `Look at para ${target.cited} for it.`, leadsTo: meant(target, near, all) }
  if (kind === 5) return nobody(`Exempt by paragraph ${target.cited} of Part 1 of Schedule 12A.`)
  if (kind === 6) return nobody(`The Act, paragraph ${target.cited}, says so.`)
  if (kind === 7) return nobody(`It is in NPPF paragraph ${target.cited} too.`)
  if (kind === 8) return nobody(`He wrote a letter (para ${target.cited}).`)
  if (kind === 9)
    return nobody(`Not paragraph ${target.cited.replace(/\(.*$/, '').replace(/[A-Z]$/, '')}Z, which nobody wrote.`)
  if (kind === 10) return nobody(`The Scrutiny Committee’s report, paragraph ${target.cited}, differs.`)
  return nobody(`See paragraph ${target.cited} of Annex Q.`)
}

/** Where a bare number leads: within its own part, or to the only part that has it. */
function meant(target: Unreferring, near: readonly Unreferring[], all: readonly Unreferring[]): string | undefined {
  const own = near.find(({ cited }) => cited === target.cited)
  if (own) return own.anchor
  const others = all.filter(({ cited }) => cited === target.cited)
  return others.length === 1 ? others[0]?.anchor : undefined
}
