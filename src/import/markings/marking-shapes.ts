import type { LeftoverKind } from '../document.ts'

/** A wording by which a paper is marked: `whole` where it is one only if the line is little else, as in a heading or a stamp. */
export interface MarkingShape {
  readonly kind: Extract<LeftoverKind, 'confidential' | 'draft'>
  readonly place: 'anywhere' | 'whole' | 'running'
  readonly shape: RegExp
}

const PAPER = '(report|paper|document|item|appendix|annex|briefing|memo(randum)?|agenda|note|version|copy)'

/** Wordings that mark a paper as private wherever they stand, even in a sentence. */
const PRIVATE_ANYWHERE = [
  /\bexempt\s+from\s+(publication|disclosure|public\b|the\s+(press|public))/i,
  /\bexempt(ed)?\b[^.]{0,60}\b(paragraphs?\s+\d|schedule\s+12\s?a\b|local\s+government\s+act)/i,
  /\bby\s+virtue\s+of\s+(the\s+)?(exemptions?\s+)?(in\s+|under\s+)?paragraph(s|\(s\))?\s+\(?\d/i,
  /\b(contain|includ|disclos|compris|involv|hold|set)\w*\s+(out\s+)?((?!no\b|not\b)[\w-]+\s+){0,4}?(exempt|confidential|restricted|privileged)\s+((or|and)\s+\w+\s+)?(information|material|data|matters?|details|appendi\w+|annex\w*)/i,
  /\b(exempt|confidential)\s+(report|item|information|business|appendix)\s+(as\s+defined|under|by\s+virtue|within\s+the\s+meaning|pursuant|\(paragraph)/i,
  /\b(?<!do\s)not\s+(for|to\s+be)\s+(general\s+|wider\s+|public\s+|onward\s+)?(publication|publi(shed|cised)|circulat(ion|ed)|releas(e|ed)|disclos(ure|ed)|distribut(ion|ed)|shared)\b/i,
  /\bdo\s+not\s+(publish|circulate|distribute|share|forward|copy|release|disclose)\b/i,
  /\blegal(ly)?\s+(and\s+)?(professional(ly)?\s+)?privileged?\b/i,
  /\binternal\s+(use|circulation|distribution|purposes)\s+only\b|\bfor\s+internal\s+(use|circulation|distribution)\b/i,
  /\b(officers?|members?|councillors?|staff|addressees?|recipients?)['’]?\s+(eyes\s+)?only\s*([\])]|$)|\beyes\s+only\b/i,
  /\bofficial[\s:*/[(–—-]+sensitive\b/i,
  /(^|[\s([{:–—-])(NFP|N\.F\.P\.?)(?=$|[\s)\]}.,:;–—-])/,
  /\bembargoed\b|\bunder\s+embargo\b|\bembargo\s*(until|till|to|:|–|-|\d)/i,
  /\bpink\s+(papers?|pages?|reports?|items?|sheets?|agenda)\b|[[(]\s*pink\s*[\])]/i,
  /\b(strictly|private\s+(and|&)|highly)\s+(confidential|private)\b/i,
  /\b(commercial|business|staff|council|management|personal|policy)(ly)?[\s-]+in[\s-]+confidence\b/i,
  new RegExp(
    String.raw`\b(this|the\s+(whole|attached|following))\s+${PAPER}\s+(is|remains|has\s+been\s+marked|(must|should|is\s+to)\s+(be\s+)?(kept|treated|remain|regarded|considered)(\s+as)?)\s+(\w+ly\s+)?(confidential|exempt|private|restricted|secret|sensitive)\b(?!\s+(from|of)\s+(the\s+)?call)`,
    'i',
  ),
  /\b(public\s+and\s+(the\s+)?press|press\s+and\s+(the\s+)?public|public)\s+(be|are\s+to\s+be|should\s+be|must\s+be)\s+excluded\b/i,
  /\bpart\s+(ii|2|two|b)\s+([([–—-]\s*)?(reports?|items?|papers?|agenda|exempt|confidential|private|business)\b/i,
  /\b(in|under|to|on)\s+part\s+(ii|2|two|b)\s+of\s+(the|this)\s+(agenda|meeting)\b/i,
  /(^|[\s[(–-])(STRICTLY |PRIVATE AND )?CONFIDENTIAL([\s\])–:!-]|$)/,
  /\b(exempt|confidential|restricted|private|part\s+(ii|2))\b[\w\s/]{0,40}[:?–—-]\s*yes\b/i,
]

/** Wordings that do so only in a line of their own: in a sentence the words are the report's. */
const PRIVATE_WHOLE = [
  /^\W*(strictly\s+|highly\s+)?(private\s+(and|&)\s+)?confidential\b.{0,40}$/i,
  /^\W*(commercial(ly)?[\s-]+(in[\s-]+confidence|sensitive|confidential)|in\s+confidence)\b.{0,40}$/i,
  /^\W*(restricted|exempt(\s+(report|information|item|paper|appendix|annex))?|secret|top secret|private|sensitive|embargo|privileged|protect)(\s+until\b.{0,40})?\W*$/i,
  /^\W*part\s+ii\W*((exempt|confidential|private|closed|restricted)?\s*(report|items?|paper|agenda|business|information|session)?\W*)?$/i,
  /^\W*part\s+(2|two|b)\W+(exempt|confidential|private|closed|restricted)\b.{0,40}$/i,
]

/** Words that mark what is printed on every page, where no sentence stands. */
const PRIVATE_RUNNING = [
  /\b(confidential|exempt|restricted|secret|privileged|in\s+confidence|sensitive|pink)\b/i,
  /\bpart\s+(ii|2|two|b)\b(?!\s+of\b)/i,
  /^\W*private\W*$/i,
]

/** Places that somebody meant to fill, and words that stand for words. */
const UNFINISHED_ANYWHERE = [
  /[[<{«]\s*(please\s+)?(insert|add|enter|complete|check|update|amend|delete|confirm|to\s+be\s+\w+|tbc|tba|tbd|todo|to\s+do|to\s+follow|drafting\s+note|note\s+to|x+|\?+|…|\.{3})(?![\w(])[^\]>}»]*[\]>}»]/i,
  /[[{«]\s*(name|date|amount|figure|number|title|author|address|ward)s?\s*[\]}»]/i,
  /\binsert\s+(here|text\s+here|name\s+here|date\s+here|figures?\s+here)\b|\bINSERT\s+[A-Z]{3,}/,
  /(?<!^\W*)\b[xX]{3,}\b|^\W*[xX]{3,}\W*$|\bX{3,}(?=\s+[a-z])/,
  /£\s?[xX]+([.,][xX\d]+)*\b|\b[xX]{2,}\s?(%|per\s+cent\b)|\b[xX]{1,3},[xX]{3}\b/,
  /\blorem\s+ipsum\b/i,
  /\bDRAFT\s*[-–—:|]?\s*NOT\s+FOR\b/,
  new RegExp(String.raw`\b(this|the\s+attached)\s+${PAPER}\s+is\s+(still\s+)?(a|an|in)?\s*(\w+\s+)?draft\b`, 'i'),
  /\b(first|second|third|fourth|final|working|latest|early|initial|rough|revised|clean)\s+draft\s+(report|paper|for|of\s+this|v?\d)/i,
  /\bdraft\s+(v\d|version\s+\d|\d+\.\d|for\s+(comments?|discussion|review|clearance|approval\s+by|consultation\s+with\s+(officers|members)))/i,
]

const UNFINISHED_WHOLE = [
  /^\W*((first|second|third|fourth|final|working|latest|early|initial|rough|revised)\s+)?draft(\s+(report|cabinet\s+report|paper|copy|document|only|v?\d[\d.]*|version.{0,12}|for\s+.{1,30}|[-–—:]\s*.{0,30}))?\W*$/i,
  /^\W*DRAFT\s*[-–—:|\d(v]/,
  /^\W*draft\s+(cabinet\s+)?(report|paper)\s+(for|to|by|with|v\d)\b.{0,40}$/i,
  /^\W*(version|ver|v|revision|rev|issue)[\s.:_]*\d+(\.\d+)*[a-z]?\s*([-–—:|(,/].{0,70})?$/i,
  /^\W*(version|revision|amendment|change|document|draft)\s+(history|control|notes?|log|number|status)\b.{0,50}$/i,
  /^\W*(work\s+in\s+progress|unfinished|incomplete|for\s+comments?|to\s+be\s+completed|not\s+(yet\s+)?(final|cleared|approved|signed\s+off))\W*$/i,
  /^\W*((last\s+)?(amended|updated|edited|revised)|comments?)\s+(by|from)\s+[A-Z]{2,3}\b.{0,40}$/,
]

const UNFINISHED_RUNNING = [
  /\bdraft\b/i,
  /(^|[\s_(–-])v(er(sion)?)?[\s._]*\d+(\.\d+)*\b/i,
  /\b(version|revision)\s+\d|\bwork\s+in\s+progress\b/i,
]

/** Every wording that is known for a marking, by what it marks and where. A council adds its own in its settings. */
export const MARKING_SHAPES: readonly MarkingShape[] = [
  ...shapes('confidential', 'anywhere', PRIVATE_ANYWHERE),
  ...shapes('confidential', 'whole', PRIVATE_WHOLE),
  ...shapes('confidential', 'running', PRIVATE_RUNNING),
  ...shapes('draft', 'anywhere', UNFINISHED_ANYWHERE),
  ...shapes('draft', 'whole', UNFINISHED_WHOLE),
  ...shapes('draft', 'running', UNFINISHED_RUNNING),
]

function shapes(
  kind: MarkingShape['kind'],
  place: MarkingShape['place'],
  all: readonly RegExp[],
): readonly MarkingShape[] {
  return all.map((shape) => ({ kind, place, shape }))
}
