/** A heading of a text, at the level it is written at. */
export interface TrailHeading {
  readonly level: number
  readonly text: string
  readonly line: number
}

/** Remembers under which headings a text has come, and which of them are new since its last number. */
export class HeadingTrail {
  #open: readonly TrailHeading[] = []
  #fresh: readonly TrailHeading[] = []

  /** A heading stands here. */
  enter(heading: TrailHeading): void {
    this.#open = [...this.#open.filter(({ level }) => level < heading.level), heading]
    this.#fresh = [...this.#fresh.filter(({ level }) => level < heading.level), heading]
  }

  /** A number stands here: what it stands under is no longer new. */
  settle(): void {
    this.#fresh = []
  }

  /** The outermost heading, or empty before the first. */
  get place(): string {
    return this.#open[0]?.text ?? ''
  }

  /** The outermost heading that is new, or undefined where there is none. */
  get fresh(): TrailHeading | undefined {
    return this.#fresh[0]
  }
}
