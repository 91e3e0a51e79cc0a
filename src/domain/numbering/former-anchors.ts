import { Anchors } from '../claim-anchors.ts'
import { formerAnchor, numberAnchor, slugOf } from '../anchors.ts'
import { isCommonLetter } from './level.ts'
import { isFirst, type Label } from './paragraph-label.ts'

interface Former {
  readonly label: Label
  readonly anchor: string
}

/**
 * The addresses that numbers had before runs had names: counted on through the text, a second run with `-bis`. Links to them were
 * published, so they are worked out as they were then.
 */
export class FormerAnchors {
  readonly #anchors = new Anchors()
  readonly #open: (Former | undefined)[] = []
  #seen = new Set<string>()
  #newestNumber: Former | undefined
  #run = 0
  #isUnderNewHeading = false

  /** A heading stands here. */
  heading(): void {
    this.#isUnderNewHeading = true
    this.#newestNumber = undefined
  }

  /** A numbered paragraph begins: the address it had, if it was one then. */
  begin(label: Label): string | undefined {
    const former = wasRead(label) ? this.#address(label) : undefined
    if (former && this.#open.length === 0 && !isLetter(label)) this.#newestNumber = former
    this.#open.push(former)
    return former?.anchor
  }

  /** It ends. */
  end(): void {
    this.#open.pop()
  }

  #address(label: Label): Former {
    const parent = this.#open.findLast((one) => one !== undefined) ?? (isLetter(label) ? this.#newestNumber : undefined)
    if (this.#open.length === 0 && !isLetter(label)) this.#countRun(label)
    const own = slugOf(label.name)
    const isWhole = !parent || goesOnFrom(parent.label, label)
    const anchor = isWhole ? numberAnchor('paragraph', [own], '') : `${parent.anchor}-${own}`
    return {
      label,
      anchor: this.#anchors.claimOf(anchor, (time) => formerAnchor(anchor, time), isWhole ? this.#run : 0),
    }
  }

  #countRun(label: Label): void {
    if (this.#isUnderNewHeading && isFirst(label) && this.#seen.has(label.name)) {
      this.#run++
      this.#seen = new Set()
    }
    this.#isUnderNewHeading = false
    this.#seen.add(label.name)
  }
}

function isLetter({ levels }: Label): boolean {
  return levels[0]?.style === 'letter'
}

/** Whether a label was read as one before inserted numbers and further shapes were. */
function wasRead({ shape, levels, name, printed }: Label): boolean {
  if (!['stopped', 'closed', 'enclosed', 'bare'].includes(shape) || printed.endsWith('.)')) return false
  if (levels.some(({ suffix }) => suffix !== '') || /[(]/.test(name) || /[a-z]\.|\.[a-z]/i.test(name)) return false
  const [first] = levels
  if (first?.style !== 'letter') return shape !== 'enclosed' || /^\d{1,3}$/.test(name)
  const isRomanCapital = name.length > 1 && name !== name.toLowerCase()
  return isCommonLetter(name) && !isRomanCapital && (shape !== 'stopped' || name === name.toLowerCase())
}

function goesOnFrom(parent: Label, label: Label): boolean {
  if (isLetter(parent) || isLetter(label) || label.levels.length <= parent.levels.length) return false
  return parent.levels.every(({ number }, at) => number === label.levels[at]?.number)
}
