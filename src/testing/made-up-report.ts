import * as fc from 'fast-check'
import { wordsOf, type Unreferring } from './made-up-reference.ts'

/** A number of a made-up report, with what must become of it. */
export interface MadeUpNumber {
  /** As printed: `2A.`, `(b)`. */
  readonly printed: string
  /** How deep it is set in, from 0. */
  readonly depth: number
  /** As cited within its part: `2A`, `2(b)(ii)`. */
  readonly cited: string
  /** The name of its part; empty for the report's own. */
  readonly part: string
  readonly anchor: string
  readonly words: string
  /** The anchor that the reference in its words leads to; undefined where it must be no link. */
  readonly leadsTo: string | undefined
}

/** What stands in a made-up report, in order. */
export type MadeUpBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'number'; readonly number: MadeUpNumber }
  | { readonly kind: 'table' | 'list' | 'passage' }

/** A made-up report: its blocks, and all its numbers in order. */
export interface MadeUpReport {
  readonly blocks: readonly MadeUpBlock[]
  readonly numbers: readonly MadeUpNumber[]
}

type Between = 'nothing' | 'table' | 'list' | 'passage'

/** One top number: what was put in after it, and how many letters and roman numerals stand in each of them. */
const number = fc.record({
  inserted: fc.nat(2),
  letters: fc.array(fc.nat(3), { maxLength: 4 }),
  hasInsertedLetter: fc.boolean(),
  between: fc.constantFrom<Between>('nothing', 'nothing', 'nothing', 'table', 'list', 'passage'),
})
const part = fc.array(number, { minLength: 1, maxLength: 5 })
const reference = fc.record({ kind: fc.nat(11), pick: fc.nat(1000) })

/** Reports at random: runs, restarts, letters, insertions, sub-paragraphs, and a reference in each. */
export const madeUpReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    shape: fc.constantFrom('.', ')'),
    areAnnexes: fc.boolean(),
    references: fc.array(reference, { minLength: 12, maxLength: 12 }),
  })
  .map(({ parts, shape, areAnnexes, references }) => {
    const skeleton = parts.map((numbers, at) => ({
      heading: areAnnexes
        ? at === 0
          ? 'Purpose'
          : `Annex ${letter(at - 1).toUpperCase()} – what it is`
        : `Part ${letter(at).toUpperCase()}`,
      blocks: numbersOf(numbers, shape, placeOf(at, areAnnexes, parts.length)),
    }))
    const all = skeleton.flatMap(({ blocks }) => blocks.flatMap(({ own }) => own))
    let count = 0
    const refer = (own: Unreferring): MadeUpNumber => {
      const chosen = references[count % references.length] ?? { kind: 0, pick: 0 }
      count += 1
      return { ...own, ...wordsOf(own, all, chosen.kind, chosen.pick + count) }
    }
    const blocks = skeleton.flatMap(({ heading, blocks: within }): readonly MadeUpBlock[] => [
      { kind: 'heading', text: heading },
      ...within.flatMap(({ own, between }): readonly MadeUpBlock[] => [
        ...own.map((one) => ({ kind: 'number' as const, number: refer(one) })),
        ...(between === 'nothing' ? [] : [{ kind: between }]),
      ]),
    ])
    return { blocks, numbers: blocks.flatMap((block) => (block.kind === 'number' ? [block.number] : [])) }
  })

/** A part's name and how its addresses begin: the first part's begin as those of a report without parts. */
function placeOf(at: number, areAnnexes: boolean, parts: number) {
  const name = areAnnexes
    ? at === 0
      ? ''
      : `Annex ${letter(at - 1).toUpperCase()}`
    : `Part ${letter(at).toUpperCase()}`
  return { part: parts === 1 ? '' : name, stem: at === 0 ? 'para-' : `${name.toLowerCase().replace(' ', '-')}--para-` }
}

function numbersOf(
  numbers: readonly (typeof number extends fc.Arbitrary<infer T> ? T : never)[],
  shape: string,
  { part: name, stem }: ReturnType<typeof placeOf>,
) {
  return numbers.map(({ inserted, letters, hasInsertedLetter, between }, at) => {
    const tops = [
      `${at + 1}`,
      ...Array.from({ length: inserted }, (_, index) => `${at + 1}${letter(index).toUpperCase()}`),
    ]
    const own = tops.flatMap((top, index): readonly Unreferring[] => {
      const whole = { printed: `${top}${shape}`, depth: 0, cited: top, part: name, anchor: stem + top }
      if (index > 0) return [whole]
      const named = letters.map((romans, place) => ({ mark: letter(place), romans }))
      const withInserted =
        hasInsertedLetter && named.length > 1
          ? [...named.slice(0, 2), { mark: 'ba', romans: 0 }, ...named.slice(2)]
          : named
      const within = withInserted.flatMap(({ mark, romans }): readonly Unreferring[] => [
        { printed: `(${mark})`, depth: 1, cited: `${top}(${mark})`, part: name, anchor: `${stem}${top}-${mark}` },
        ...['i', 'ii', 'iii'].slice(0, romans).map((roman) => ({
          printed: `(${roman})`,
          depth: 2,
          cited: `${top}(${mark})(${roman})`,
          part: name,
          anchor: `${stem}${top}-${mark}-${roman}`,
        })),
      ])
      return [whole, ...within]
    })
    return { own, between }
  })
}

function letter(index: number): string {
  return String.fromCharCode(97 + index)
}
