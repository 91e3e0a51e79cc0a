import { PAPER } from './paper-words.ts'

/** Places that somebody meant to fill, and words that stand for words. */
export const UNFINISHED_ANYWHERE = [
  /[[<{«]\s*(please\s+)?(insert|add|enter|complete|check|update|amend|delete|confirm|to\s+be\s+\w+|tbc|tba|tbd|todo|to\s+do|to\s+follow|drafting\s+note|note\s+to|x{2,}|\?+|…|\.{3})(?![\w(])[^\]>}»]*[\]>}»]/i,
  /[[{«]\s*(name|date|amount|figure|number|title|author|address|ward|officer|value|post|role)s?(\s+(of|to\s+be)\b[^\]}»]{0,40})?\s*[\]}»]/i,
  /[[{«][^\]}»]{0,60}\b(to\s+be\s+(inserted|added|confirmed|completed|updated|agreed|checked|drafted|written)|to\s+(check|complete|confirm|add|update|insert|review|provide|advise)|to\s+follow|awaited|awaiting\s+\w+|tbc|tbd)\b[^\]}»]{0,60}[\]}»]/i,
  /[[{«]\s*(nb\b|note\s+for\b|guidance\s*:|comment\s*:|drafting\b|type\s+(the\s+)?(text|document|title|here|name|date)|your\s+\w+\s+here|●|•|_{2,})[^\]}»]{0,200}[\]}»]/i,
  /\b(click|tap)(\s+or\s+(tap|click))?\s+(here\s+)?to\s+(enter|add|insert|type)\s+(text|a\s+date|a\s+name)\b|^\W*choose\s+an\s+item\W*$/i,
  /\bdelete\s+(as|if|where)\s+(in)?(appropriate|applicable|necessary|not\s+(applicable|needed|required))\b|\bdelete\s+(this\s+\w+\s+)?before\s+(publish|submi|finalis|circulat)/i,
  /\bto\s*do\s*:\s*\w|\bTODO\b|\bFIXME\b|\?{3,}/i,
  /\b[xX]{2}\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b[xX]{2}[/.-][xX]{2}[/.-]|(?<![\w/])(DD\/MM\/Y{2,4}|dd\s+month\s+yyyy)(?![\w/])/i,
  /\b([Pp]aragraphs?|[Pp]aras?|[Pp]ages?)\s+[Xx]{1,2}\b(?!-)|\b([Ss]ections?|[Aa]ppendix|[Aa]nnex|[Tt]able|[Ff]igure)\s+XX\b(?!-)/,
  /\binsert\s+(here|text\s+here|name\s+here|date\s+here|figures?\s+here)\b|\bINSERT\s+[A-Z]{3,}/,
  /(?<!^\W*)(?<!\b[Ss]izes?\s+)\b[xX]{3,}\b|^\W*[xX]{3,}\W*$|\bX{3,}(?=\s+[a-z])/,
  /£\s?[xX]+([.,][xX\d]+)*(m|k|bn)?\b|\b[xX]{2,}\s?(%|per\s+cent\b)|\b[xX]{1,3},[xX]{3}\b/,
  /\blorem\s+ipsum\b/i,
  /\bDRAFT\s*[-–—:|]?\s*NOT\s+FOR\b/,
  new RegExp(String.raw`\b(this|the\s+attached)\s+${PAPER}\s+is\s+(still\s+)?(a|an|in)?\s*(\w+\s+)?draft\b`, 'i'),
  /\b(first|second|third|fourth|final|working|latest|early|initial|rough|revised|clean)\s+draft\s+(report|paper|for|of\s+this|v?\d)/i,
  /\bdraft\s+(v\d|version\s+\d|\d+\.\d|for\s+(comments?|discussion|review|clearance|approval\s+by|consultation\s+with\s+(officers|members)))/i,
]

/** Wordings that do so only in a line of their own: “the draft Local Plan” is what a report is about. */
export const UNFINISHED_WHOLE = [
  /^\W*((first|second|third|fourth|final|working|latest|early|initial|rough|revised)\s+)?draft(\s+(report|cabinet\s+report|paper|copy|document|only|v?\d[\d.]*|version.{0,12}|for\s+.{1,30}|[-–—:]\s*.{0,30}))?\W*$/i,
  /^\W*DRAFT\s*[-–—:|\d(v]/,
  // "UNRESTRICTED DRAFT", "V0.4 DRAFT", "Status: Draft"
  /^\W*([\w.]+\s+){0,3}DRAFT(\s+v?\d[\d.]*)?\W*$/,
  /^\W*[\p{L}\s]{0,30}\b(status|version|report|paper|document|stage)[\p{L}\s]{0,15}[:?]\s*(\w+\s+)?draft(\s+(v?\d[\d.]*|only|for\s.{1,30}|report|paper))?\W*$/iu,
  /^\W*draft\s+(as\s+(at|of)|dated|of)\s+\d.{0,40}$/i,
  /^\W*(document|report|paper)\s+(version|revision)\W*\d.{0,40}$/i,
  /^\W*(legal|financial|risk|equalit\w+|climate|hr|officers?['’]?)\s+(\w+\s+)?(comments?\s+|implications?\s+)?(to\s+follow|to\s+be\s+(added|inserted|drafted|completed)|awaited)\W*$/i,
  /\bto\s+be\s+(completed|added|drafted|inserted)\s+by\s+(the\s+)?(legal|finance|officers?|monitoring|head|author|section\s+151|s151|hr)\b/i,
  /^\W*((insert|add|type|enter)\s+)?(text|name|date)\s+here\W*$|^\W*(placeholder|dummy)(\s+text)?\W*$|^\W*name\s+surname\W*$/i,
  /\b(not\s+(yet\s+)?been|not\s+yet|yet\s+to\s+be|awaiting)\s+(cleared|clearance|signed\s+off|sign-?off|checked|proof-?read)\b/i,
  /^\W*draft\s+(cabinet\s+)?(report|paper)\s+(for|to|by|with|v\d)\b.{0,40}$/i,
  /^\W*(version|ver|v)(\s+(no|number)\.?)?[\s.:_]*\d+(\.\d+)*[a-z]?(\s+draft)?\s*([-–—:|(,/].{0,70})?$/i,
  /^\W*(revision|rev|issue)[\s.:_]*\d+(\.\d+)*[a-z]?\s*[-–—:|(,/].{1,70}$/i,
  /^\W*(version|revision|amendment|change|document|draft)\s+(history|control|notes?|log|number|status)\b.{0,50}$/i,
  /^\W*(work\s+in\s+progress|unfinished|incomplete|for\s+comments?|to\s+be\s+completed|not\s+(yet\s+)?(final|cleared|approved|signed\s+off))\W*$/i,
  /^\W*((last\s+)?(amended|updated|edited|revised)|comments?)\s+(by|from)\s+[A-Z]{2,3}\b.{0,40}$/,
]

/** Words that mark what is printed on every page. */
export const UNFINISHED_RUNNING = [
  /\bdraft\b/i,
  /(^|[\s_(–-])v(er(sion)?)?[\s._]*\d+(\.\d+)*\b/i,
  /\b(version|revision)\s+\d|\bwork\s+in\s+progress\b/i,
]
