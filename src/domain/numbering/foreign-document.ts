import { DIVISIONS } from './run-name.ts'

/** Words that name a document which is not the council's own report. The law's are written with capitals. */
const NAMED = [
  'Acts?|Bills?|Regulations?|Orders?|Codes?|Directives?|Frameworks?|Guidance|Constitution|Charter|Conventions?|Protocols?',
  'Circulars?|Rules?|Agreements?|Contracts?|Leases?|Deeds?|Treaty|Memorandum|Articles?|Statements?|Manual|Handbook',
  'Ombudsman|Inspector(?:ate)?|Secretary of State|Minister|Commission(?:er)?|Statutory Instrument|NPPF|PPGs?|PPS\\d*',
  `(?:Local|Neighbourhood|Structure|Development|Corporate|Business|Delivery|Master) ?[Pp]lan`,
  `Schedules?(?=[\\s\\u00a0]+\\d)`,
].join('|')
const PLAIN = [
  'letters?|regulations?|legislation|statut(?:e|es|ory \\p{L}+)|guidance|e-?mails?|judge?ments?|treaty|convention|constitution',
  'circulars?|directives?|memorand(?:um|a)|contracts?|leases?|deeds?|white papers?|green papers?|petitions?|bye-?laws?',
  'standing orders|code of \\p{L}+|protocols?|terms of reference|business case|frameworks?|specifications?|decision notice',
  'consultation (?:papers?|documents?|responses?)|witness statements?|minutes|affidavits?|policy (?:statements?|documents?)',
  "(?:inspector|ombudsman|auditor|solicitor|counsel)s?(?:['’]s?)?|(?:the|that|this|said|same) (?:act|bill|order|code|rules)",
].join('|')
/** Somebody else's report: "the Scrutiny Committee's report", "the previous report", "the report to Council". */
const REPORTS = [
  `(?:\\p{L}+['’]s|\\p{L}+s['’]|previous|earlier|last|later|former|another|other|original|annual|his|her|their|its|your`,
  `|\\p{L}+ (?:committee|council|board|panel)|committee|council|scrutiny|audit|\\d{4}`,
  `|(?!(?:The|This|That|Our|A|As|In|Per|Cabinet)\\b)\\p{Lu}\\p{L}+)[\\s\\u00a0]+(?:reports?|papers?)`,
].join('')
const REPORT_OF = '(?<!this )(?:reports?|papers?)[\\s\\u00a0]+(?:to|of|by|from|dated)'
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMED}|${PLAIN}|${REPORTS}|${REPORT_OF}|(?:THE|THAT) ACT)(?![\\p{L}\\p{N}])`,
  'u',
)

/** Whether words name a document other than the report they stand in. */
export function namesForeignDocument(words: string): boolean {
  return FOREIGN.test(words) || FOREIGN.test(words.charAt(0).toLowerCase() + words.slice(1))
}

const OWN =
  String.raw`(?:this[\s\u00a0]+(?:report|paper|update)|the[\s\u00a0]+(?:report|update)` +
  String.raw`(?![\s\u00a0]+(?:to|of|by|from|dated|on|for|in)(?![\p{L}\p{N}]))(?!['’]))`
const OWN_AFTER = new RegExp(String.raw`^[\s\u00a0]+(?:of|in|to)[\s\u00a0]+${OWN}(?![\p{L}\p{N}])`, 'iu')

/** Whether the words after a reference say that it is to the report itself: "of this report". */
export function isClaimed(after: string): boolean {
  return OWN_AFTER.test(after)
}

/** Whether the words after a reference say that it is to some other document: "of the Act", "in the letter", ", NPPF". */
export function isGivenAway(after: string): boolean {
  if (isClaimed(after)) return false
  const gap = String.raw`[\s\u00a0]`
  if (new RegExp(String.raw`^${gap}+of${gap}`, 'u').test(after)) return true
  if (new RegExp(String.raw`^${gap}*[,(]?${gap}*(?:\p{Lu}{2,}|(?:${DIVISIONS})${gap}+[\dA-Z])`, 'u').test(after))
    return true
  const others = String.raw`the|his|her|their|its|that|an?|another|\p{Lu}\p{L}+`
  return new RegExp(String.raw`^${gap}+(?:in|to|from|under|within)${gap}+(?:${others})(?![\p{L}\p{N}])`, 'u').test(
    after,
  )
}

const STARTS =
  /^(?:See|In|At|From|Under|As|Per|And|Or|But|To|Of|With|By|On|For|If|Both|Where|While|This|The|Paragraphs?|Also|Cf)$/

/** Whether a name stands right before a reference, as in "NPPF paragraph 2" or "Ofsted, paragraph 3". */
export function isNamedBefore(before: string): boolean {
  const [, lead = '', name = ''] =
    /^([^]*?)(\p{Lu}[\p{L}\p{N}'’&-]*)[\s\u00a0]*,?[\s\u00a0]*(?:at[\s\u00a0]+)?$/u.exec(before.slice(-80)) ?? []
  if (name === '' || STARTS.test(name)) return false
  // A word that merely begins the sentence is no name; letters that stand for words are, wherever they are.
  return /^\p{Lu}{2,}/u.test(name) || /[\p{L}\p{N},)]['’]?[\s\u00a0]+$/u.test(lead)
}
