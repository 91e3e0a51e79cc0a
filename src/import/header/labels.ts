import { councilNamed, councilPattern, type CouncilName } from './council-names.ts'
import { LABEL_NAMES, MEMBER_NAME, type LabelKind } from './label-names.ts'

/** A label found in a line: where it begins, where what it labels begins, and the words of it. */
export interface FoundLabel {
  readonly kind: LabelKind
  readonly start: number
  readonly end: number
  readonly words: string
  /** The councils that it names: `South Cabinet member responsible`. */
  readonly councils: readonly string[]
  /** What it says of a portfolio: `for finance`. */
  readonly portfolio: string
}

/** Every label in a line that ends with a colon, and `Report of` at its start, which needs none. */
export function findLabels(line: string, councils: readonly CouncilName[]): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  for (const [kind, pattern] of shapesFor(councils)) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index + (match[1] ?? '').length
      found.push(makeLabel(kind, start, match.index + match[0].length, (match[2] ?? '').trim(), councils))
    }
  }
  const reportOf = /^\s*((?:joint\s+)?report\s+(?:of|from))\b(?:\s+the\b)?\s*[:–-]?\s*/i.exec(line)
  if (reportOf) found.push(makeLabel('report-of', 0, reportOf[0].length, reportOf[1] ?? '', councils))
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((label, at) => !sorted.slice(0, at).some((other) => label.start < other.end))
}

/** The label that is the whole of a table's cell, where colons are often left out and questions asked. */
export function labelOfCell(cell: string, councils: readonly CouncilName[]): FoundLabel | undefined {
  const bare = cell.trim().replace(/[:?\s–-]+$/, '')
  if (bare === '') return undefined
  const label = findLabels(`${bare}:`, councils).find(({ start, end }) => start === 0 && end >= bare.length)
  return label ? { ...label, words: bare } : undefined
}

/** A line that looks like a label and its value, of a kind that front matter has no field for: `Key decision? Yes`. */
export function isOtherLabel(line: string): boolean {
  return /^[\p{Lu}][\p{L} /()'’-]{2,40}[:?]\s+\S/u.test(line) && line.split(' ').length <= 20
}

function makeLabel(
  kind: LabelKind,
  start: number,
  end: number,
  words: string,
  councils: readonly CouncilName[],
): FoundLabel {
  if (kind !== 'member') return { kind, start, end, words, councils: [], portfolio: '' }
  const named = [...words.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${councilPattern(councils)}`, 'giu'))]
  const portfolio = named
    .reduce((rest, [council]) => rest.replace(council, ' '), words)
    .match(/\b(?:for|with\s+responsibility\s+for)\s+(.+)$/i)?.[0]
    .replace(/[\s()–-]+$/, '')
  return {
    kind,
    start,
    end,
    words,
    councils: named.flatMap(([name]) => councilNamed(name.replace(/\s+council(?:['’]s)?$/i, ''), councils) ?? []),
    portfolio: portfolio ?? '',
  }
}

function shapesFor(councils: readonly CouncilName[]): readonly (readonly [LabelKind, RegExp])[] {
  const council = `\\(?${councilPattern(councils)}\\)?`
  const member = `(?:${council}\\s*[-–:]?\\s*)?${MEMBER_NAME}(?:\\s+(?:responsible|${council}|[-–]\\s*${council}|for\\s+[^:\\n]{2,80}?|with\\s+responsibility\\s+for\\s+[^:\\n]{2,80}?))*`
  const all: readonly (readonly [LabelKind, string])[] = [...LABEL_NAMES, ['member', member]]
  return all.map(([kind, names]) => [kind, new RegExp(`(^|[\\s,;/|(])(${names})\\s*\\??\\s*:\\s*`, 'giu')])
}
