/** A Chromium that can be started, as Playwright's `launch` takes it. */
export interface Chromium {
  /** Absent for Playwright's own. */
  readonly executablePath?: string
  readonly env?: Record<string, string>
}

/** A place where a Chromium may be. */
export interface Candidate {
  /** What it is called when nothing was found: `chromium on the PATH`. */
  readonly name: string
  /** Whether it must start because somebody asked for it. */
  readonly isAskedFor?: boolean
  /** Makes it ready, by unpacking it for example; undefined where it is not there. */
  find(): Promise<Chromium | undefined>
}

/** Finds the first Chromium that starts. Being there is not enough: libraries may be missing, or it may be a stub. */
export async function findChromium(
  candidates: readonly Candidate[],
  start: (chromium: Chromium) => Promise<void>,
): Promise<Chromium> {
  const tried: string[] = []
  for (const candidate of candidates) {
    try {
      const chromium = await candidate.find()
      if (!chromium) {
        tried.push(`${candidate.name}: not there`)
        continue
      }
      await start(chromium)
      return chromium
    } catch (error) {
      const reason = firstLine(error)
      if (candidate.isAskedFor) throw new Error(`${candidate.name} does not start: ${reason}`, { cause: error })
      tried.push(`${candidate.name}: ${reason}`)
    }
  }
  throw new Error(`No Chromium starts on this machine. Tried:\n${tried.map((line) => `  ${line}`).join('\n')}`)
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
