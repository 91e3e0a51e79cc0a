import { PAPER } from './paper-words.ts'

/** Wordings that mark a paper as private wherever they stand, even in a sentence. */
export const PRIVATE_ANYWHERE = [
  /\bexempt\s+from\s+(publication|disclosure|public\b|the\s+(press|public))/i,
  /\bexempt(ed)?\b[^.]{0,60}\b(para(graph)?(s|\(s\))?\.?\s*\(?\d|schedule\s+12\s?a\b|local\s+government\s+act|freedom\s+of\s+information)/i,
  /\bby\s+virtue\s+of\s+(the\s+)?(exemptions?\s+)?(in\s+|under\s+)?paragraph(s|\(s\))?\s+\(?\d/i,
  /\b(contain|includ|disclos|compris|involv|hold|set)\w*\s+(out\s+)?((?!no\b|not\b)[\w-]+\s+){0,4}?(exempt|confidential|restricted|privileged)\s+((or|and)\s+\w+\s+)?(information|material|data|matters?|details|appendi\w+|annex\w*)/i,
  /\b(exempt|confidential)\s+(report|item|information|business|appendix)\s+(as\s+defined|under|by\s+virtue|within\s+the\s+meaning|pursuant|\(paragraph)/i,
  /\b(?<!do\s)not[\s-]+(for|to\s+be)[\s-]+(general\s+|wider\s+|public\s+|onward\s+)?(publication|publi(shed|cised)|circulat(ion|ed)|releas(e|ed)|disclos(ure|ed)|distribut(ion|ed)|shared)\b/i,
  /\bdo\s+not\s+(publish|circulate|distribute|forward|release|disclose)\b(?!\s+(any|your|their|its)\b)/i,
  /\bdo\s+not\s+(share|copy|print|forward)(\s+or\s+\w+)?(\s*[.!)\]]|\s*$|\s+(this|with\b|outside\b|further\b|externally\b|widely\b|beyond\b))/i,
  new RegExp(String.raw`\bdo\s+not\s+(share|copy|print|leave)\s+the\s+${PAPER}\b`, 'i'),
  /\blegal(ly)?\s+(and\s+)?(professional(ly)?\s+)?privileged?\b(?!\s+(was|has\s+been)\s+(waived|lost|claimed))|\bprivileged\s+(and\s+confidential|(legal\s+)?advice)\b/i,
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
  /\bpart(ly|ially)?[\s-]+exempt\s*([\])]|$)|\bpart(ly|ially)[\s-]+exempt\s+(from\s+publication|report|item)/i,
  new RegExp(
    String.raw`\b(this|the\s+(whole|attached|following))\s+${PAPER}\s+(is|was|has\s+been|will\s+be|should\s+be)\s+(classified|classed|marked|designated|treated|categorised)\s+(as\s+)?(being\s+)?(exempt|confidential|private|restricted|official|part\s+(ii|2))\b`,
    'i',
  ),
  /\b(information|material|data|details|matters?|figures)\s+(which|that)\s+(is|are|may\s+be)\s+(exempt|confidential|privileged|commercially\s+sensitive)\b/i,
  /\b(contain|includ|disclos)\w*\s+((?!no\b|not\b)[\w-]+\s+){0,3}?commercially[\s-]+(sensitive|confidential)\b/i,
  /\binformation\s+relating\s+to\s+(the\s+)?((financial\s+or\s+)?business\s+affairs\s+of\s+(any|a)\s+particular\s+(person|company)|any\s+(particular\s+)?individual\b|any\s+consultations\s+or\s+negotiations)/i,
  /\binformation\s+which\s+is\s+likely\s+to\s+reveal\s+the\s+identity\s+of\s+(an|any)\s+individual\b/i,
  /\b(treat|treated|handle|handled|kept|keep)\s+(this\s+|the\s+)?(\w+\s+)?(as\s+(strictly\s+)?confidential|in\s+(the\s+strictest\s+|strict\s+)?confidence)\b/i,
  /\b(this|the)\s+(item|report|paper|matter)\s+(will|is\s+to|should|must)\s+be\s+(considered|taken|heard|discussed|dealt\s+with)\s+in\s+(private|closed\s+session|confidence)\b/i,
  /\b(exclusion|exclude)\s+(of\s+)?(the\s+)?(press\s+and\s+(the\s+)?public|public\s+and\s+(the\s+)?press)\s*$/i,
]

/** Wordings that do so only in a line of their own: in a sentence the words are the report's. */
export const PRIVATE_WHOLE = [
  /^\W*(strictly\s+|highly\s+)?(private\s+(and|&)\s+)?confidential\b(?!\s+(waste|shredding|service|helpline|advice|counselling|reporting|support|records?)\b).{0,40}$/i,
  // A line such as "Classification: Exempt", whatever the question is called; what follows may only say more of the same.
  /^[\p{L}\d\s/'’(),.&-]{2,60}[:?–—-]\s*(strictly\s+|highly\s+|part(ly|ially)?\s+)?(confidential|exempt|privileged|nfp|part\s+(ii|2))(\s*([([,;:–—/-]|under|until|by|as|and|–).{0,70})?\W*$/iu,
  /^[\p{L}\d\s/'’(),.&-]*\b(classification|marking|publication|access|public|open|report|paper|item|category|agenda|confidential(ity)?|security)\b[\p{L}\s/'’(),.&-]{0,30}[:?–—-]\s*(restricted|private|closed|secret|sensitive|pink|part\s+b)(\s*([([,;:–—/-]|under|until|by|as|and|–).{0,70})?\W*$/iu,
  /^\W*(reasons?|grounds?)\s+for\s+(the\s+)?(exemption|confidentiality|being\s+exempt|exclusion)\b\W+\w/i,
  /^\W*(restricted|protect|internal|closed)\s*[-–—:/(]\s*\w.{0,40}$/i,
  /^\W*(closed|private|in[\s-]camera)\s+(session|reports?|items?|papers?|agenda|business|meeting)\W*$/i,
  /^\W*internal(\s+(only|document|paper|draft|briefing))\W*$/i,
  /^\W*(without\s+prejudice|subject\s+to\s+contract)(\s+(and|&|save)\b.{0,40})?\W*$/i,
  /^\W*(nfp|n\.f\.p|l\.?p\.?p|hold\s+for\s+release|(market|price|politically)[\s-]+sensitive)\W*$/i,
  /\bprivileged\W*$/i,
  /^\W*(commercial(ly)?[\s-]+(in[\s-]+confidence|sensitive|confidential)|in\s+confidence)\b.{0,40}$/i,
  /^\W*(restricted|exempt(\s+(report|information|item|paper|appendix|annex))?|secret|top secret|private|sensitive|embargo|privileged|protect)(\s+until\b.{0,40})?\W*$/i,
  /^\W*part\s+ii\W*((exempt|confidential|private|closed|restricted)?\s*(report|items?|paper|agenda|business|information|session)?\W*)?$/i,
  /^\W*part\s+(2|two|b)\W+(exempt|confidential|private|closed|restricted)\b.{0,40}$/i,
]

/** Words that mark what is printed on every page, where no sentence stands. */
export const PRIVATE_RUNNING = [
  /\b(confidential|exempt|restricted|secret|privileged|in\s+confidence|sensitive|pink)\b/i,
  /\bpart\s+(ii|2|two|b)\b(?!\s+of\b)/i,
  /^\W*private\W*$/i,
]
