/** What a label in a report's header stands for. */
export type LabelKind =
  | 'report-of'
  | 'author'
  | 'telephone'
  | 'email'
  | 'wards'
  | 'member'
  | 'to'
  | 'dates'
  | 'title'
  | 'recommendation'
  | 'other'

/** A label found in a line: where it begins, where what it labels begins, and the words of it. */
export interface FoundLabel {
  readonly kind: LabelKind
  readonly start: number
  readonly end: number
  readonly words: string
}

const PERSON = '(?:officer|contact|author)'
/** Each kind's names, as headers word them. The longest is tried first wherever two begin alike. */
const NAMES: readonly (readonly [kind: LabelKind, pattern: string])[] = [
  [
    'author',
    `(?:lead\\s+${PERSON}\\s+(?:and|&)\\s+)?(?:report\\s+)?author(?:s|\\(s\\))?(?:\\s+(?:name|contact|details))*`,
  ],
  [
    'author',
    `(?:lead|contact|reporting|responsible)\\s+officers?(?:\\s+(?:and|&)\\s+(?:report\\s+)?author)?(?:\\s+(?:name|contact))?`,
  ],
  ['author', '(?:officer\\s+contact|prepared\\s+by|report\\s+by|written\\s+by|report\\s+writer|contact\\s+name)'],
  [
    'telephone',
    '(?:(?:tel(?:ephone)?|phone|mobile|contact)\\.?\\s*(?:no|num(?:ber)?)\\.?|tel(?:ephone)?|phone|mobile|textphone)\\.?',
  ],
  ['email', 'e-?\\s?mail(?:\\s+address)?'],
  [
    'wards',
    '(?:all\\s+)?(?:electoral\\s+)?wards?(?:\\(s\\))?(?:/parish(?:es)?)?(?:\\s+(?:affected|involved|concerned))?',
  ],
  ['to', '(?:report\\s+)?to'],
  ['dates', '(?:meeting\\s+)?dates?(?:\\(s\\))?(?:\\s+of\\s+(?:the\\s+)?(?:meetings?|cabinet|decision))?'],
  ['title', '(?:report\\s+)?(?:title|subject)'],
  ['recommendation', 'recommendations?(?:\\(s\\))?'],
]
const MEMBER =
  '(?:lead\\s+|relevant\\s+|responsible\\s+)?(?:cabinet|executive|portfolio)\\s+(?:member|holder|councillor|portfolio\\s+holder)s?(?:\\(s\\))?'

/** Every label in a line that ends with a colon, and `Report of`, which has none. Names of councils may stand in a member's. */
export function findLabels(line: string, councilNames: readonly string[]): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  for (const [kind, pattern] of shapes(councilNames)) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index + (match[1] ?? '').length
      found.push({ kind, start, end: match.index + match[0].length, words: (match[2] ?? '').trim() })
    }
  }
  const reportOf = /^\s*(report\s+(?:of|from))\b\s*(?:the\s+)?[:–-]?\s*/i.exec(line)
  if (reportOf) found.push({ kind: 'report-of', start: 0, end: reportOf[0].length, words: reportOf[1] ?? '' })
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((label, at) => !sorted.slice(0, at).some((other) => label.start < other.end))
}

/** The kind of a label that is the whole of a table's cell, where colons are often left out. */
export function labelOfCell(cell: string, councilNames: readonly string[]): FoundLabel | undefined {
  const bare = cell.trim().replace(/[:\s]+$/, '')
  const [label] = findLabels(`${bare}:`, councilNames)
  if (label && label.start === 0 && label.end >= bare.length) return { ...label, words: bare }
  return undefined
}

/** A line that looks like a label and its value, of a kind that front matter has no field for: `Key decision? Yes`. */
export function isOtherLabel(line: string): boolean {
  return /^[\p{Lu}][\p{L} /()'’-]{2,40}[:?]\s+\S/u.test(line) && line.split(' ').length <= 20
}

function shapes(councilNames: readonly string[]): readonly (readonly [LabelKind, RegExp])[] {
  const council =
    councilNames.length === 0 ? '(?!)' : councilNames.map((name) => name.replace(/[^\p{L}\p{N}]+/gu, '\\W+')).join('|')
  const councilPart = `(?:\\(?(?:${council})\\)?(?:\\s+(?:district\\s+)?council)?)`
  const member = `(?:${councilPart}\\s*[-–:]?\\s*)?${MEMBER}(?:\\s+(?:responsible|for\\s+[^:]{2,60}|${councilPart}|[-–]\\s*${councilPart}))*`
  const all: readonly (readonly [LabelKind, string])[] = [...NAMES, ['member', member]]
  return all.map(([kind, names]) => [kind, new RegExp(`(^|[\\s,;/|(])(${names})\\s*:\\s*`, 'giu')])
}
