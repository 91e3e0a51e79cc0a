import { DIVISIONS } from './run-name.ts'

/** Documents of the law and of government, which are written with capitals. */
const NAMED = [
  'Acts?|Bills?|Regulations?|Order|Codes?|Directi(?:ve|on)s?|Frameworks?|Guidance|Constitution|Charter|Conventions?|Protocols?',
  'Circulars?|Rules|Agreement|Contract|Lease|Deed|Treaty|Memorandum|Articles?(?= \\d)|Manual|Handbook|Concordat',
  'Ombudsman|Inspector(?:ate)?|Secretary of State|Minister|Commission(?:er)?|Court|Tribunal|Statutory Instrument|S\\.?I\\.? \\d{4}',
  'NPPF|PPGs?|PPS\\d*|(?:Corporate|Business|Delivery|Master) Plan|Schedules?(?=[\\s\\u00a0]+\\d)|THE ACT',
].join('|')
/** Documents in any letters. */
const PLAIN = [
  'letters?|regulations?|legislation|statutes?|statutory (?:guidance|instruments?)|guidance|e-?mails?|judge?ments?|treaty',
  'convention|constitution|circulars?|directives?|memorand(?:um|a)|white papers?|green papers?|bye-?laws?|standing orders',
  '(?:local|neighbourhood|structure|development) plan|code of \\p{L}+|terms of reference|business case|decision notice',
  'consultation (?:papers?|documents?|responses?)|witness statements?|minutes? (?:of|no\\.?|\\d+)|the minutes|affidavits?',
  "policy (?:statements?|documents?|framework)|(?:inspector|ombudsman|auditor|solicitor|counsel|officer)s?['’]s?",
  '(?:the|that|this|said|same) (?:act|bill|order|code|rules)',
].join('|')
/** Somebody else's report: "the Scrutiny Committee's report", "the previous report", "the report to Council". */
const REPORTS = [
  `(?:\\p{L}+['’]s|\\p{L}+s['’]|previous|earlier|last|later|former|another|other|original|annual|his|her|their|its|your|that`,
  `|\\p{L}+ (?:committee|council|board|panel|cabinet)|committee|council|scrutiny|audit|budget|attached|\\d{4}`,
  `|(?!(?:The|This|Our|A|As|In|Per|Cabinet)\\b)\\p{Lu}\\p{L}+)[\\s\\u00a0]+(?:reports?|papers?)`,
].join('')
const REPORT_OF =
  '(?<!this )(?:reports?|papers?)[\\s\\u00a0]+(?:(?:to|of|by|from|dated)(?![\\p{L}\\p{N}])|[A-Z0-9]+[/-]\\d)'
const FOREIGN = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${NAMED}|${REPORTS})(?![\\p{L}\\p{N}])|${REPORT_OF})`, 'u'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${PLAIN})(?![\\p{L}\\p{N}])`, 'iu'),
]

/** Whether words name a document other than the report they stand in. */
export function namesForeignDocument(words: string): boolean {
  return FOREIGN.some((foreign) => foreign.test(words))
}

const GAP = String.raw`[\s\u00a0]`
const OWN =
  String.raw`(?:this${GAP}+(?:report|paper|update)|the${GAP}+(?:report|update)` +
  String.raw`(?!${GAP}+(?:to|of|by|from|dated|on|for|in)(?![\p{L}\p{N}]))(?!['’]))`
const OWN_AFTER = new RegExp(String.raw`^${GAP}+(?:of|in|to)${GAP}+${OWN}(?![\p{L}\p{N}])`, 'iu')

/** Whether the words after a reference say that it is to the report itself: "of this report". */
export function isClaimed(after: string): boolean {
  return OWN_AFTER.test(after)
}

const OTHERS = String.raw`the|his|her|their|its|that|an?|another|\p{Lu}\p{L}+`
const AFTER = [
  new RegExp(String.raw`^${GAP}+(?:of${GAP}|there(?:of|in|to)(?![\p{L}]))`, 'u'),
  new RegExp(String.raw`^${GAP}*[,(]?${GAP}*(?:\p{Lu}{2,}|(?:${DIVISIONS})${GAP}+[\dA-Z])`, 'u'),
  new RegExp(String.raw`^${GAP}+(?:in|to|from|under|within)${GAP}+(?:${OTHERS})(?![\p{L}\p{N}])`, 'u'),
]

/** Whether the words after a reference say that it is to some other document: "of the Act", "in the letter", ", NPPF". */
export function isGivenAway(after: string): boolean {
  return !isClaimed(after) && AFTER.some((words) => words.test(after))
}

/** What a number in brackets after it is most likely of. */
const DOCUMENT = [
  'agreements?|statements?|documents?|papers?|responses?|submissions?|applications?|notices?|motions?|resolutions?|briefs?',
  'stud(?:y|ies)|assessments?|codes?|advice|opinions?|schedules?|tenders?|contracts?|leases?|deeds?|standards?|terms|polic(?:y|ies)',
  'specifications?|petitions?|protocols?|frameworks?|manuals?|bids?|reviews?|conditions?|clauses?|recitals?|findings|surveys?',
  'transcripts?|appeals?',
].join('|')
const DOCUMENT_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:${DOCUMENT})|\p{Lu}\p{L}+${GAP}+(?:Strategy|Plan|Programme|Policy|Review|Study))${GAP}*[,(]?${GAP}*(?:at${GAP}+)?$`,
  'u',
)
const NAME_BEFORE = new RegExp(
  String.raw`^([^]*?)(\p{Lu}[\p{L}\p{N}'’&.-]*)(?:${GAP}+\d[\d/.]*)?${GAP}*,?${GAP}*(?:at${GAP}+)?$`,
  'u',
)
const STARTS =
  /^(?:See|In|At|From|Under|As|Per|And|Or|But|To|Of|With|By|On|For|If|Both|Where|While|This|The|Paragraphs?|Also|Cf)$/

/** "Clause 4, paragraph 2", "Item 5 paragraph 1": what has a number of its own has paragraphs of its own. */
const NUMBERED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:para(?:graph)?s?|recommendations?|tables?|figures?|notes?|pages?|and|or|to|of|in|on|at|by|from|than|about|over|see|with|for|since|until)\.?${GAP})\p{L}{2,}\.?${GAP}\d[\p{L}\p{N}./()-]*${GAP}*[,(]?${GAP}*(?:at${GAP}+)?$`,
  'iu',
)
/** "The survey's paragraph 1", but not "the report's". */
const OWNED_BEFORE = new RegExp(String.raw`(?<!(?:report|paper|update))['’]s?${GAP}+$`, 'iu')
/** "They say at paragraph 1", but not "as is found in paragraph 1". */
const SAID_BEFORE = new RegExp(
  String.raw`(?<!(?:as|is|are|was|were|be|been|report|paper|update)${GAP})(?<![\p{L}])(?:says?|argues?|argued|writes?|wrote|claims?|claimed|advises?|held|found)` +
    String.raw`(?:${GAP}+so)?${GAP}*,?${GAP}*[(]?(?:in|at|under)${GAP}+$`,
  'iu',
)

/**
 * Whether a document or a name stands right before a reference: "NPPF paragraph 2", "Ofsted, paragraph 3", "the lease (paragraph 4)".
 * A comma before and a stop after are how documents are cited: "the response, paragraph 2."
 */
export function isNamedBefore(before: string, after: string): boolean {
  const near = before.slice(-80)
  if ([DOCUMENT_BEFORE, NUMBERED_BEFORE, OWNED_BEFORE, SAID_BEFORE].some((words) => words.test(near))) return true
  if (/\p{L}{2,}['’]?,[\s\u00a0]+(?:at[\s\u00a0]+)?$/u.test(near) && /^[\s\u00a0]*(?:$|[.;)])/.test(after)) return true
  const [, lead = '', name = ''] = NAME_BEFORE.exec(near) ?? []
  if (name === '' || STARTS.test(name)) return false
  // A word that merely begins the sentence is no name; letters that stand for words are, wherever they are.
  return /^\p{Lu}{2,}/u.test(name) || /[\p{L}\p{N},)]['’]?[\s\u00a0]+$/u.test(lead)
}
