import type { Figures } from './figures.ts'

/** A line of the table: what was measured, of how many reports, and how it stands to its goal. */
export interface ResultRow {
  readonly what: string
  readonly reports: number
  readonly ours: string
  readonly peer: string
  /** Ours as a share of the peer's, or of another run of ours. */
  readonly ratio?: number
  readonly goal?: string
  readonly isMet?: boolean
}

const MEASURES = [
  { name: 'CPU', of: ({ cpu }: Figures) => cpu, inWords: secondsInWords },
  { name: 'wall', of: ({ wall }: Figures) => wall, inWords: secondsInWords },
  { name: 'peak memory', of: ({ peak }: Figures) => peak, inWords: bytesInWords },
] as const

/** What may be at the most, by measure: a share of the peer's. */
export type Goals = Partial<Record<(typeof MEASURES)[number]['name'], number>>

/** Three lines: CPU, wall and memory of ours against a peer's. */
export function compare(
  what: string,
  reports: number,
  ours: Figures,
  peer: { readonly name: string; readonly figures: Figures } | undefined,
  goals: Goals = {},
): readonly ResultRow[] {
  return MEASURES.map(({ name, of, inWords }): ResultRow => {
    const goal = goals[name]
    const ratio = peer && of(ours) / of(peer.figures)
    return {
      what: `${what}: ${name}`,
      reports,
      ours: inWords(of(ours)),
      peer: peer ? `${peer.name}: ${inWords(of(peer.figures))}` : 'Hugo is not installed here',
      ...(ratio !== undefined && { ratio }),
      ...(goal !== undefined && { goal: `≤ ${goal}` }),
      ...(goal !== undefined && ratio !== undefined && { isMet: ratio <= goal }),
    }
  })
}

/** A line that stands by itself, with the most it may be. */
export function single(
  what: string,
  reports: number,
  value: number,
  most: number | undefined,
  inWords: (value: number) => string = String,
): ResultRow {
  return {
    what,
    reports,
    ours: inWords(value),
    peer: '',
    ...(most !== undefined && { goal: `≤ ${inWords(most)}`, isMet: value <= most }),
  }
}

/** `1.84 s` */
export function secondsInWords(seconds: number): string {
  return `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0)} s`
}

/** `14.2 KB` or `1.20 GB` */
export function bytesInWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} KB`
}
