import { isFirstLevel, levelFollows, levelKey, suffixesBefore, type Level } from './level.ts'

/** What is wrong with a number where it stands: it was used before, or does not follow the one before it. */
export type NumberFault =
  | { readonly kind: 'repeat'; readonly cited: string; readonly firstLine: number }
  | { readonly kind: 'gap'; readonly message: string }

/** A number that was met: its last level, what it is cited by, and its line. */
export interface Met {
  readonly level: Level
  readonly cited: string
  readonly line: number
}

/** The numbers of one parent, or of a run's top, in the order in which they were met. */
export class NumberScope {
  readonly #met = new Map<string, Met>()
  #newest: Met | undefined

  /** Whether a number stands here already. */
  has(level: Level): boolean {
    return this.#met.has(levelKey(level))
  }

  /** Takes the next number, and says what is wrong with it. `isExcerpt`: it may begin anywhere. `noun` is what it is: `paragraph`. */
  take(
    next: Met,
    { isExcerpt, noun }: { readonly isExcerpt: boolean; readonly noun: string },
  ): NumberFault | undefined {
    const key = levelKey(next.level)
    const first = this.#met.get(key)
    if (first) return { kind: 'repeat', cited: next.cited, firstLine: first.line }
    const message = isExcerpt && this.#met.size === 0 ? undefined : this.#gap(next, noun)
    this.#met.set(key, next)
    this.#newest = next
    return message === undefined ? undefined : { kind: 'gap', message }
  }

  #gap({ level, cited }: Met, noun: string): string | undefined {
    const before = this.#newest
    const named = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${cited}`
    const where = `${named} ${before ? `follows ${noun} ${before.cited}` : 'comes first'}`
    if (level.style === 'letter' || level.suffix !== '') {
      if (level.style === 'letter' && isFirstLevel(level)) return undefined
      if (before && this.#isAfter(before, level)) return undefined
      if ([...this.#met.values()].some((met) => this.#isAfter(met, level))) return undefined
      return `${where}: what comes before it is missing`
    }
    const last =
      before?.level.style === 'number' && before.level.prefix === level.prefix ? before.level.number : undefined
    const newest = last ?? this.#newestOf(level)
    if (level.number === (newest ?? 0) + 1 || (newest === undefined && level.number === 0)) return undefined
    return `${where}: ${missing(level, cited, newest ?? 0)}`
  }

  #newestOf({ prefix }: Level): number | undefined {
    const fellows = [...this.#met.values()].filter(({ level }) => level.style === 'number' && level.prefix === prefix)
    return fellows.at(-1)?.level.number
  }

  #isAfter(met: Met, level: Level): boolean {
    return levelFollows(met.level, level) && this.#isGoingOn(met.level, level)
  }

  /** An inserted number stands before the next whole one: 2B after 3 is out of order. */
  #isGoingOn(before: Level, level: Level): boolean {
    if (level.style === 'letter') return true
    const isNewest = this.#newest?.level.number === level.number
    return isNewest && (suffixesBefore(level.suffix).includes(before.suffix) || before.suffix !== '')
  }
}

function missing({ text, number }: Level, cited: string, last: number): string {
  if (number <= last) return 'it is out of order'
  const at = cited.lastIndexOf(text)
  const named = (figure: number) =>
    cited.slice(0, at) + text.replace(/\d+/, String(figure)) + cited.slice(at + text.length)
  const [from, to] = [named(last + 1), named(number - 1)]
  if (from === to) return `${from} is missing`
  return `${from} ${number - last === 3 ? 'and' : 'to'} ${to} are missing`
}
