/** Hands out addresses within one text, never the same twice. */
export class Anchors {
  readonly #taken: Set<string>
  readonly #tried = new Map<string, number>()

  /** `taken` are addresses that stand on the same page already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /** The first of the candidates that is free. They must not run out. */
  claim(candidates: Iterable<string>): string {
    for (const candidate of candidates) {
      if (this.#taken.has(candidate)) continue
      this.#taken.add(candidate)
      return candidate
    }
    throw new Error('The candidates for an address ran out')
  }

  /** The first of a series that is free, from a place in it; those that are known to be taken are not tried again. */
  claimOf(base: string, nth: (time: number) => string, from = 0): string {
    for (let time = Math.max(from, this.#tried.get(base) ?? 0); ; time++) {
      const candidate = nth(time)
      if (this.#taken.has(candidate)) continue
      this.#taken.add(candidate)
      if (from === 0) this.#tried.set(base, time + 1)
      return candidate
    }
  }

  /** Whether an address is handed out already. */
  has(anchor: string): boolean {
    return this.#taken.has(anchor)
  }
}
