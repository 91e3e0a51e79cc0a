import { SITE_FOLDER } from '../addresses.ts'

/*
 * Which addresses are promises. What somebody can cite or link to is one; what a page is made with is not.
 */

/** Files that a program may ask for again: feeds and data. Pictures and PDFs are made of pages, and a withdrawn paper's must go. */
const ASKED_FOR_AGAIN = /^\/(?:data|updates|reports|meetings|decisions|projects)\/.*\.(?:xml|csv|json|ics)$/

/**
 * Lists of what reports say of themselves, which is put right at times, and must be gone where a paper becomes exempt: a subject may
 * then be told by nothing, not by an address.
 */
const LISTED_BY_A_FACT = /^\/(?:decisions\/by-subject|implications)\/.|^\/decisions\/subjects\/|^\/updates\/subject-/
/** What a paper said before it was corrected, and earlier parts of what refers to it: they go when it is withdrawn or not public. */
const GONE_WITH_A_PAPER = /^\/reports\/\d{4}\/[^/]+\/(?:corrections|cited-\d+)\/$|^\/decisions\/[^/]+\/corrections\/$/

/** A page's own JSON: the page tells where it is, and where the page itself went. */
const OF_A_PAGE = /\/index\.json$/

/** Whether an address is kept for ever. */
export function isPromisedAddress(address: string): boolean {
  if (address.startsWith(SITE_FOLDER.editor)) return false
  if ([LISTED_BY_A_FACT, GONE_WITH_A_PAPER, OF_A_PAGE].some((kind) => kind.test(address))) return false
  return address.endsWith('/') || ASKED_FOR_AGAIN.test(address)
}

/** Pages that are tools, and the officers' guide, which changes with the program: their addresses stay, their parts may not. */
const WITHOUT_PLACES = /^\/(?:search|projects|guide)\/$|^\/guide\//
/** What a page has of its own, and the way back from a note, are nobody's to cite. */
const FURNITURE = /^(?:page|narrow|search|browse|filter)-|^note-.*-reference(?:-\d+)?$|^notes$/

/** Whether a place in a page is kept for ever: a paragraph, a heading, a row of a table, a term, a decision and the like. */
export function isPromisedAnchor(address: string, anchor: string): boolean {
  return address.endsWith('/') && !WITHOUT_PLACES.test(address) && !FURNITURE.test(anchor)
}

/** Numbers of paragraphs and rows of tables say no word of a report. Its other places are made of its words, which must go. */
const KEPT_WHEN_WITHDRAWN = /^(?:.+--)?para-|^table-\d+--row-/

/** Whether a report keeps the place when it is withdrawn. */
export function staysWhenWithdrawn(anchor: string): boolean {
  return KEPT_WHEN_WITHDRAWN.test(anchor)
}
