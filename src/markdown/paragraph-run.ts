import { followsOn, isFirst, type Label } from './paragraph-label.ts'

/** What is wrong with a label where it stands: it was used before, or does not follow the one before it. */
export type Fault =
  { readonly kind: 'repeat'; readonly first: Numbered } | { readonly kind: 'gap'; readonly message: string }

/** A label with the line it stands on, counted from 0. */
export interface Numbered {
  readonly label: Label
  readonly line: number
}

/** Follows the numbers of the paragraphs that stand at the top of a text, and says where they skip or repeat. */
export class ParagraphRun {
  /** Which run of numbers this is, from 0: another begins where the numbering starts again under a new heading. */
  index = 0
  #seen = new Map<string, Numbered>()
  #newest = new Map<string, Label>()
  #isUnderNewHeading = false

  /** A heading stands here: numbering may start again, and letters always do. */
  heading(): void {
    this.#isUnderNewHeading = true
    this.#forgetLetters()
  }

  /** Takes the next label, and says what is wrong with it. */
  take(numbered: Numbered): Fault | undefined {
    const { label } = numbered
    if (label.style === 'number') this.#forgetLetters()
    if (this.#isUnderNewHeading && label.style === 'number') {
      if (isFirst(label) && this.#seen.has(label.name)) this.#startAgain()
      this.#isUnderNewHeading = false
    }
    const fault = this.#faultOf(label)
    if (!this.#seen.has(label.name)) this.#seen.set(label.name, numbered)
    this.#newest.set(runOf(label), label)
    return fault
  }

  #faultOf(label: Label): Fault | undefined {
    const first = this.#seen.get(label.name)
    const isNewList = label.style === 'letter' && isFirst(label)
    if (first && !isNewList) return { kind: 'repeat', first }
    if (label.style === 'letter') return this.#letterFault(label)
    const before = this.#newest.get(runOf(label))
    const [last, number] = [before?.parts.at(-1), label.parts.at(-1) ?? 0]
    if (number === (last ?? 0) + 1 || (last === undefined && number === 0)) return undefined
    return { kind: 'gap', message: gapMessage(label, before, last ?? 0, number) }
  }

  #letterFault(label: Label): Fault | undefined {
    if (isFirst(label)) return undefined
    const letters = [...this.#seen.values()].map((seen) => seen.label).filter((seen) => seen.style === 'letter')
    if (letters.some((seen) => followsOn(seen, label))) return undefined
    const before = letters.at(-1)
    const where = before ? `follows ${before.printed}` : 'is the first'
    return { kind: 'gap', message: `Paragraph ${label.printed} ${where}: what comes before it is missing` }
  }

  #forgetLetters(): void {
    for (const [name, { label }] of this.#seen) if (label.style === 'letter') this.#seen.delete(name)
  }

  #startAgain(): void {
    this.index++
    this.#seen = new Map()
    this.#newest = new Map()
  }
}

/** Numbers are counted among their fellows: 1.1 and 1.2 are one run, 2.1 begins another. */
function runOf(label: Label): string {
  return label.style === 'letter' ? 'letters' : label.prefix + label.parts.slice(0, -1).join('.')
}

function gapMessage(label: Label, before: Label | undefined, last: number, number: number): string {
  const stem =
    label.prefix +
    label.parts
      .slice(0, -1)
      .map((part) => `${part}.`)
      .join('')
  const where = before
    ? `Paragraph ${label.name} follows paragraph ${before.name}`
    : `Paragraph ${label.name} comes first`
  if (number <= last) return `${where}: it is out of order`
  const [from, to] = [`${stem}${last + 1}`, `${stem}${number - 1}`]
  if (from === to) return `${where}: ${from} is missing`
  return `${where}: ${from} ${number - last === 3 ? 'and' : 'to'} ${to} are missing`
}
