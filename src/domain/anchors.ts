/*
 * Anchors: addresses within one page. Like addresses they are a promise, and are made here alone. Two hyphens keep those that we
 * make apart from those of headings, which have none.
 */

/** What the numbers of a text are of: a report's own paragraphs, what it recommends, or what a meeting resolved. */
export type NumberedUnit = 'paragraph' | 'recommendation' | 'resolution'

const STEMS: Readonly<Record<NumberedUnit, string>> = {
  paragraph: 'para',
  recommendation: 'recommendation',
  resolution: 'resolution',
}

/** `para-17`, `para-2A`, `para-1-2`, `para-17-a`; in a part that counts anew, `annex-b--para-3`. */
export function numberAnchor(unit: NumberedUnit, parts: readonly string[], run: string): string {
  return `${run === '' ? '' : `${run}--`}${STEMS[unit]}-${parts.join('-')}`
}

/** Of two that are numbered alike by mistake, the second ends in `-again`. */
export function anchorAgain(anchor: string, time: number): string {
  return time === 0 ? anchor : `${anchor}-again${time > 1 ? `-${time}` : ''}`
}

const TIMES = ['', '-bis', '-ter', '-quater']

/** Where numbering started again, addresses used to say so as lawyers do: `para-1`, `para-1-bis`, `para-1-ter`. They still answer. */
export function formerAnchor(anchor: string, time: number): string {
  return anchor + (TIMES[time] ?? `-run-${time + 1}`)
}

const RESERVED = /^(?:para(?:-|$)|note-|notes$)/

/** `risks`, `risks-2`, …; never one that a paragraph or a note could have. */
export function* headingAnchors(text: string): Generator<string> {
  const slug = slugOf(text) || 'section'
  const anchor = RESERVED.test(slug) ? `section-${slug}` : slug
  yield anchor
  for (let time = 2; ; time++) yield `${anchor}-${time}`
}

/**
 * The anchor of a decision on its meeting's page: `decision-2023-care-home-fees`; where a part of the item was decided by itself,
 * `decision-2023-care-home-fees--recommendations-1-and-2`.
 */
export function decisionAnchor(report: { readonly year: string; readonly slug: string }, part?: string): string {
  return partAnchor(`decision-${report.year}-${report.slug}`, part)
}

/** What the anchors of a decision's clauses begin with on its report's page, which may hold several: `decision-2021-10-29-vale-cabinet`. */
export function decisionOnReportAnchor(meeting: string, part?: string): string {
  return partAnchor(`decision-${meeting}`, part)
}

function partAnchor(anchor: string, part: string | undefined): string {
  return part === undefined ? anchor : anchorWithin(anchor, slugOf(part) || 'part')
}

/** An anchor of a text that is printed beside others of its kind: `decision-2023-care-home-fees--resolution-b`. */
export function anchorWithin(place: string, anchor: string): string {
  return `${place}--${anchor}`
}

/**
 * The parts of pages that are there once, and the fields of their forms. Templates know them as `anchors`. Where a text of an author's
 * stands on the page they have two hyphens, which no heading's has.
 */
export const ANCHOR = {
  content: 'page--content',
  mastheadSearch: 'page--masthead-search',
  search: 'page--search',
  searchHint: 'page--search-hint',
  newestReports: 'page--newest-reports',
  recent: 'page--recent',
  progress: 'page--progress',
  recommendation: 'page--recommendation',
  decisions: 'page--decisions',
  contents: 'page--contents',
  corrections: 'page--corrections',
  notice: 'page--notice',
  now: 'page--now',
  formerPlaces: 'page--former-places',
  exempt: 'page--exempt',
  cite: 'page--cite',
  citedBy: 'page--cited-by',
  papers: 'page--papers',
  resolution: 'page--resolution',
  compared: 'page--compared',
  steps: 'page--steps',
  chain: 'page--chain',
  otherDecisions: 'page--other-decisions',
  duties: 'page--duties',
  toCome: 'page--to-come',
  undecided: 'page--undecided',
  comingPapers: 'page--coming-papers',
  newestDecisions: 'page--newest-decisions',
  history: 'page--history',
  events: 'page--events',
  mentions: 'page--mentions',
  others: 'page--others',
  plan: 'page--plan',
  whatChanged: 'page--what-changed',
  byProgramme: 'page--by-programme',
  eachProject: 'page--each-project',
  projectsToday: 'page--projects-today',
  annexes: 'page--annexes',
  map: 'page--map',
  assets: 'page--assets',
  timeline: 'page--timeline',
  projects: 'projects',
  filterProjects: 'filter-projects',
  filterProject: 'filter-project',
  filterCount: 'filter-count',
  filterFound: 'filter-found',
  searchQuery: 'search-query',
  searchFormHint: 'search-hint',
  searchCompletions: 'search-completions',
  browse: 'browse',
  browseHeading: 'browse-heading',
  browseSubjects: 'browse-subjects',
  browseCouncils: 'browse-councils',
  browseProjects: 'browse-projects',
  browseStrategy: 'browse-strategy',
  browseTerms: 'browse-terms',
  browsePages: 'browse-pages',
  browseGuide: 'browse-guide',
} as const

/** `browse-2021`: a year in the index of everything. */
export function browseYearAnchor(year: string): string {
  return `browse-${year}`
}

/** `year-2021`: a year in a list of all years. */
export function yearAnchor(year: string): string {
  return `year-${year}`
}

/** `filter-sponsor`: a field that filters the table of projects. */
export function filterAnchor(field: string): string {
  return `filter-${field}`
}

/** `programme--platform`: a programme on the page of all plans. */
export function programmeAnchor(programme: { readonly slug: string }): string {
  return `programme--${programme.slug}`
}

/** `page--by-outcome`: the ways to decisions by one of the things that they are found by. */
export function facetAnchor(facet: string): string {
  return `page--by-${facet}`
}

/** `page--fill-active`: how the part of a bar that stands for a status is filled. */
export function fillAnchor(status: { readonly id: string }): string {
  return `page--fill-${status.id}`
}

/** `project--bookings`: its row in the table of projects that a report prints. */
export function projectRowAnchor(project: { readonly slug: string }): string {
  return `project--${project.slug}`
}

/** `page--cited-by--para-17`: what refers to a paragraph, on its report's page. */
export function citedByAnchor(paragraph: string): string {
  return anchorWithin(ANCHOR.citedBy, paragraph)
}

/** `table-2--row-3`: a row of a table that the author wrote. */
export function tableRowAnchor(table: number, row: number): string {
  return `table-${table}--row-${row}`
}

/** The section of notes. No heading of an author's can have it: see `headingAnchors`. */
export const NOTES_ANCHOR = 'notes'

/** `note-1`: a note, by what its labels have in common. */
export function noteAnchor(key: string): string {
  return `note-${key}`
}

/** `note-1-reference`: the place that refers to a note, and `note-1-reference-2` for the second. */
export function noteReferenceAnchor(key: string, time: number): string {
  return `note-${key}-reference${time > 1 ? `-${time}` : ''}`
}

/** `term-garden-waste`: a term on the glossary's page. */
export function termAnchor(term: string): string {
  return `term-${term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Words as they stand in an address: `Climate & ecology` is `climate-ecology`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
