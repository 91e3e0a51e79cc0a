/** Words that only a post has: whoever holds it is no longer a name. */
const POST =
  /\b(head|director|officer|manager|leader|chief|executive|solicitor|advis[eo]r|accountant|planner|engineer|monitoring|deputy|assistant|interim|acting|lead|principal|senior|secretary|clerk|treasurer|surveyor|auditor|architect|analyst|consultant|specialist|administrator|co-?ordinator|commissioner|partner|chair(?:man|woman|person)?|vice-chair|member|holder|mayor|registrar|librarian|supervisor|strategic|corporate|section \d+|s\.?\s?\d{3})\b/i

/** Words for what councils do. They stand in posts, portfolios and the names of services, and hardly ever in names of people. */
const WORK = new Set(
  `access accommodation accountancy achievement active adult adults affairs affordable ageing air appeals archives
  arts assets assurance asset audit benefits biodiversity bins budget building buildings business care carbon cemeteries change
  charging children childrens city civic clean cleaner climate coast commerce commercial commissioning committee committees
  communication communications communities community compliance conservation contact contract contracts control corporate cost
  council councils countryside county crematoria crime culture cultural customer customers customs cyber data debt decarbonisation
  delivery democracy democratic design development digital disability diversity district early economic economy education efficiency
  elections electoral emergency employment empowered enabling energy enforcement engagement enterprise environment environmental equalities
  equality estates events experience external facilities families family field finance finances financial fire fleet flood flooding food
  forward fraud future gateway governance grants green greener group growth health healthy heritage highways homelessness homes house
  housing human improvement inclusion income independent information infrastructure inclusive insight innovation inspection
  insurance integration integrated intelligence internal investment it justice key land landscape learning legal leisure libraries library
  licensing lifestyle local localities locality maintenance major market markets mental monitoring museums nature neighbourhood
  neighbourhoods net network new no none nursery open operational operations organisation organisational outcomes
  overview parking parks parish partnership partnerships payroll pensions people performance place places planning play policy pollution
  portfolio prevention procurement programme programmes project projects property proportionate protection public publication quality
  recovery recreation recycling regeneration region regional registration registrars regulation regulatory relations renewal reporting
  research resident residents resilience resourcing resource resources revenue revenues review risk rivers roads rural safe safeguarding safer
  safety scheme schools scrutiny security service services shared skills social society sport sports spatial staff standards statutory
  stewardship strategic strategy street streets streetscene structure support sustainable sustainability systems tax taxation team
  technical telephone telecare tourism town towns trading traffic training transformation transition transport travel treasury
  trees urban valuation value vice waste water welfare wellbeing west work workforce works young youth zero
  all wards ward report reports author date dates title email meeting decision exempt confidential cabinet agenda item call in
  north east central and of for the with from`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Endings of words that name a thing done, which are rare in surnames. */
const THING = /(?:tion|sion|ment|ity|ness|ance|ence|ics|ism|ship|ing|ies|ive|able|al)s?$/i

/** First names that settle it where a surname ends like a thing done: Jane Harding, Ben Fleming. */
const FIRST = new Set(
  `aaron abdul abigail adam adrian ahmed aisha alan alex alexander alice alison amanda amir amy andrea andrew angela anita anna anne
  anthony anwar asha ben benjamin beth brian bruce carol caroline catherine charles charlotte chris christine christopher claire clare
  colin craig daniel darren david dawn debbie deborah denise derek diana diane donna duncan edward elaine eleanor elizabeth emily emma eric
  farah fatima fiona frances francis gareth gary gavin geoff geoffrey george geraldine gillian graham greg hannah harry hassan heather
  helen henry howard hugh ian imran irene isobel jack jacob jacqueline james jane janet janine jason jean jennifer jenny jeremy jill jo
  joan joanna joanne joe john jon jonathan joseph joyce judith julia julian julie karen kate katherine kathryn keith kelly kenneth kevin
  khalid kim laura lauren lee leila linda lisa liz louise lucy luke lynn maggie malcolm margaret maria marie mark martin mary matthew maureen
  melanie michael michelle mike mohammed nadia naomi natalie neil nicholas nicola nigel nina olivia oliver pamela patricia patrick paul
  paula pauline peter philip phil priya rachel rajesh rebecca richard rita rob robert robin roger ruth sally sam samantha samuel sandra
  sanjay sarah scott sean sharon sheila shirley simon sofia sophie stephanie stephen steve steven stuart sue sunita susan suzanne tara teresa
  theresa thomas tim timothy tina tom tony tracey tracy valerie vanessa vicky victoria vikram vivien wendy william yasmin yvonne zoe`.split(
    /\s+/,
  ),
)

/** Words of the work that are surnames too: after a known first name they are that. */
const SURNAMES = new Set(
  'banks early east field fleet forward green home house key land major markets north parks place rivers street town ward west work young'.split(
    ' ',
  ),
)

const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}{1,3}(?![\p{L}])|\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Lu}['’]\p{Lu}[\p{L}\p{M}-]+)`
const PARTICLE = '(?:de|der|den|du|van|von|la|le|di|da|dos|al|el|bin|ibn|ap|ab|ten|ter|st)'
const SHAPE = new RegExp(`^${WORD}(?:\\s+(?:${WORD}|${PARTICLE})){1,4}$`, 'u')

/** Titles of councillors and of courtesy: the record gives people their names alone. */
export const TITLES =
  /^(?:(?:cllrs?|councillors?|coun|cllor|ald|alderman|mr|mrs|ms|miss|mx|dr|prof|professor)\b\.?\s*)+/i

/** Whether words name a post, or the work of one: `Section 151 Officer`, `Planning, Housing and Environment`. */
export function isPost(text: string): boolean {
  return POST.test(text)
}

/** Whether any of the words is of the work that councils do; an initial says nothing. */
export function hasWork(text: string): boolean {
  return wordsOf(text).some((word) => word.length > 1 && isOfWork(word))
}

/** Whether words are the name of one person, beyond a reasonable doubt. */
export function isName(text: string): boolean {
  if (!SHAPE.test(text) || isPost(text)) return false
  const [first = '', ...others] = wordsOf(text)
  if (FIRST.has(first)) return others.every((word) => word.length === 1 || !isOfWork(word) || SURNAMES.has(word))
  return !hasWork(text) && (first.length === 1 || !others.concat(first).some((word) => THING.test(word)))
}

/** Whether a longer text begins or ends with a name that no sign sets apart: `Jane Doe Head of Housing`. */
export function holdsName(text: string): boolean {
  const words = text.split(/\s+/)
  const first = words.slice(0, 2).join(' ')
  const last = words.slice(-2).join(' ')
  if (words.length < 3) return false
  return (
    (isName(first) && (isKnownFirst(first) || isPost(words.slice(2).join(' ')))) || (isName(last) && isKnownFirst(last))
  )
}

/** Whether words could be a name where a title before them says that they are one: `J Pike`, `Smith`. */
export function isNameAfterTitle(text: string): boolean {
  return (SHAPE.test(text) || new RegExp(`^${WORD}$`, 'u').test(text)) && !isPost(text)
}

/** A word of the work of councils, or of a science. */
function isOfWork(word: string): boolean {
  return WORK.has(word) || /olog(?:y|ies)$/.test(word)
}

function isKnownFirst(name: string): boolean {
  return FIRST.has(wordsOf(name)[0] ?? '')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
