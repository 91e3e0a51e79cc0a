/** What a label in a report's header stands for; `other` is one that front matter has no field for. */
export type LabelKind =
  | 'report-of'
  | 'report-by'
  | 'author'
  | 'officer'
  | 'contact'
  | 'telephone'
  | 'email'
  | 'wards'
  | 'member'
  | 'to'
  | 'dates'
  | 'title'
  | 'recommendation'
  | 'other'

const OFFICER = '(?:officer|author|contact|writer)'
/** What a label may ask for besides the name: `Report author, job title and contact details`. */
const MORE = '(?:[\\s,/]+(?:(?:and|&)\\s+)?(?:name|job\\s+title|title|post|contact|details|number|officer))*'
const PLURAL = '(?:s|\\(s\\))?'

/** Each kind's names, as headers word them, small letters and capitals alike. Of two that begin alike the longer is meant. */
export const LABEL_NAMES: readonly (readonly [kind: LabelKind, pattern: string])[] = [
  ['report-of', '(?:joint\\s+)?report\\s+(?:of|from)(?:\\s+the)?'],
  ['report-by', 'report\\s+by|prepared\\s+by|written\\s+by|submitted\\s+by'],
  [
    'author',
    `(?:(?:lead|contact|responsible)\\s+${OFFICER}\\s+(?:and|&|/)\\s+)?(?:report\\s+)?(?:author|writer)${PLURAL}${MORE}`,
  ],
  [
    'officer',
    `(?:lead|contact|reporting|responsible|key|originating|case)\\s+officer${PLURAL}(?:\\s+(?:and|&|/)\\s+(?:report\\s+)?author)?${MORE}|officer\\s+contact|(?:lead\\s+)?contact\\s+(?:name|person|officer)${PLURAL}|officer${PLURAL}`,
  ],
  ['contact', 'contact(?:\\s+(?:details|information))?|(?:officer|author)\\s+contact\\s+details'],
  [
    'telephone',
    '(?:(?:tel(?:ephone)?|phone|mobile|contact|direct\\s+dial)\\.?\\s*(?:no|num(?:ber)?)\\.?|tel(?:ephone)?|phone|mobile|textphone|direct\\s+(?:line|dial))\\.?',
  ],
  ['email', 'e-?\\s?mail(?:\\s+address)?'],
  [
    'wards',
    '(?:wards?|electoral\\s+(?:wards?|divisions?)|divisions?(?=\\s+affected))(?:\\(s\\))?(?:\\s*(?:/|and|or)\\s*(?:parish(?:es)?|divisions?|areas?)(?:\\(s\\))?)?(?:\\s+(?:directly\\s+)?(?:affected|involved|concerned))?',
  ],
  [
    'to',
    '(?:and\\s+)?(?:report\\s+)?to|(?:meeting|committee|decision[\\s-]maker|decision\\s+(?:to\\s+be\\s+)?(?:taken|made)\\s+by)',
  ],
  [
    'dates',
    `(?:meeting\\s+)?dates?(?:\\(s\\))?(?:\\s+and\\s+time)?(?:\\s+of\\s+(?:the\\s+)?(?:cabinet\\s+|committee\\s+)?(?:meetings?|cabinet|decision|committee)(?:\\(s\\))?)?`,
  ],
  ['title', '(?:report\\s+)?(?:title|subject)(?:\\s+of\\s+(?:the\\s+)?report)?'],
  ['recommendation', 'recommendations?(?:\\(s\\))?'],
  [
    'other',
    [
      '(?:is\\s+this\\s+a\\s+)?key\\s+decision(?:\\s+(?:reference|ref|number|no))?\\.?',
      'forward\\s+plan(?:\\s+(?:reference|ref|number|no|date))?\\.?',
      '(?:confidential|exempt|open|private|public|restricted)(?:\\s*(?:or|and|/)\\s*(?:confidential|exempt|open|private|public))*(?:\\s+(?:information|report|item|status|business|appendix|appendices))*',
      '(?:security\\s+)?classification',
      'agenda\\s+item(?:\\s+(?:no|number))?\\.?',
      'item\\s+(?:no|number)\\.?',
      '(?:call(?:ed)?[\\s-]*in|publication|published|implementation|effective|despatch|dispatch|notice|deadline|review|decision|issue|expiry)\\s+dates?|dates?\\s+(?:of\\s+|for\\s+)?(?:first\\s+)?(?:publi(?:cation|shed)|notified|notification|call[\\s-]*in|despatch|dispatch|issue|notice|implementation|next\\s+meeting|entry|inclusion)(?:[^:\\n]{0,30})?',
      'ward\\s+(?:member|councillor)s?(?:\\(s\\))?',
      'portfolio|directorate|department|service(?:\\s+(?:area|unit))?|division|corporate\\s+(?:priority|priorities|objectives?)|status|version|reference|ref|urgent(?:\\s+(?:decision|item))?|urgency|type\\s+of\\s+(?:report|decision)|decision\\s+type|report\\s+(?:type|number|no|reference|ref)\\.?|appendi(?:x|ces)|annex(?:es)?|background\\s+papers?|purpose(?:\\s+of\\s+(?:the\\s+)?report)?|monitoring\\s+officer|section\\s+151\\s+officer|consultees?|consultation|venue|place|time|presented\\s+by|introduced\\s+by|budget(?:\\s+and\\s+policy\\s+framework)?|policy\\s+framework|part',
    ].join('|'),
  ],
]

/** A Cabinet member's label without the council that may stand before it. */
export const MEMBER_NAME =
  '(?:(?:(?:lead|relevant|responsible|decision)\\s+)?(?:(?:cabinet|executive|portfolio)\\s+(?:lead\\s+)?(?:member|holder|councillor|lead|portfolio\\s+holder)|lead\\s+(?:member|councillor)|portfolio-holder|member\\s+responsible|responsible\\s+member))s?(?:\\(s\\))?'
