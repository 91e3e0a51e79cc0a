import { followsOn, isFirst, parseLabel, type Label } from './paragraph-label.ts'

const UNITS =
  /^(?:Million|Billion|Thousand|Hectares?|Acres?|Miles?|Metres?|Days?|Weeks?|Months?|Years?|Hours?|FTE|WTE|GHz|MHz|Mbps|MW|GW|GB|MB|TB)$/

/** What looks like a paragraph's number and is not read as one, and how it would be. */
export interface UnreadNumber {
  /** As it stands: `7.No`, `5 No`, `**1.** First`. */
  readonly seen: string
  readonly instead: string
  /** How it is written to be words; undefined where Markdown has no way, and other words must begin the line. */
  readonly words?: string
}

const NO_SPACE = /^([([§]?\d{1,3}(?:\.\d{1,3})*[A-Z]?(?:[.)\]]))(\p{L}[\p{L}'’-]*)/u
const NO_STOP = /^(\d{1,3}(?:[A-Z]{1,2}|[a-z])?)([ \u00a0]+[-–—])?[ \u00a0]+([“‘"'(]?\p{Lu}[\p{L}'’-]*)/u
const DRESSED = /^(\*\*|__|\*|_)(.{1,12}?)\1([ \t\u00a0]*)(\S+)/u
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3})+(?:[A-Z]|\([a-z]{1,4}\))?)[ \u00a0]+(\p{Lu}[\p{L}'’-]*)/u
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
const ADDRESS =
  /^\d+[A-Za-z]? (?:\p{Lu}[\p{L}'’-]* ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|House|Square|Place|Terrace|Gardens)\b/u
const NAMES_AFTER =
  /^(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|House|Square|Place|Council(?:lors?)?|Members?|Officers?|Wards?|Mbps|MW|GW|I|A)$/

/**
 * Looks whether a line that is no numbered paragraph begins as one would. `newest` is the number above it; a figure without a stop
 * is only taken for a number where it would be the next, or the first.
 */
export function findUnreadNumber(line: string, newest: Label | undefined): UnreadNumber | undefined {
  const dressed = DRESSED.exec(line)
  if (dressed) return unreadDressed(dressed, newest)
  const [, mark = '', word = ''] = NO_SPACE.exec(line) ?? []
  if (
    mark !== '' &&
    (word.length > 1 || word !== word.toLowerCase()) &&
    !/^(?:am|pm|st|nd|rd|th|m|k|km|kg)$/i.test(word)
  ) {
    return { seen: mark + word, instead: `${mark} ${word}`, words: `${mark.replace(/([.)\]])$/, '\\$1')}${word}` }
  }
  const [, decimal = '', after = ''] = DECIMAL.exec(line) ?? []
  // "10.30 Meeting opens" is a time.
  if (decimal !== '' && !/^\d{1,2}\.[0-5]\d$/.test(decimal) && !UNITS.test(after)) {
    return {
      seen: `${decimal} ${after}`,
      instead: `${decimal}. ${after}`,
      words: `${decimal.replace('.', '\\.')} ${after}`,
    }
  }
  const [, figure = '', dash = '', next = ''] = NO_STOP.exec(line) ?? []
  if (figure === '' || MONTH.test(next) || NAMES_AFTER.test(next) || ADDRESS.test(line)) return undefined
  const meant = parseLabel(`${figure}. ${next}`)
  if (!meant || !(newest ? followsOn(newest, meant) : isFirst(meant))) return undefined
  return { seen: `${figure}${dash} ${next}`, instead: `${figure}. ${next}` }
}

function unreadDressed(match: RegExpExecArray, newest: Label | undefined): UnreadNumber | undefined {
  const [, mark = '', inside = '', gap = '', word = ''] = match
  const label = parseLabel(`${inside.trim()} ${word}`) ?? parseLabel(`${inside.trim()}. ${word}`)
  if (gap === '' && !/\s$/.test(inside)) return undefined
  if (!label || label.width <= inside.trim().length || label.levels[0]?.style !== 'number') return undefined
  if (label.levels[0].number > 999 || (!/[.):]$/.test(inside.trim()) && newest && !followsOn(newest, label)))
    return undefined
  return {
    seen: `${mark}${inside}${mark} ${word}`,
    instead: `${/[.)\]]$/.test(inside.trim()) ? inside.trim() : `${inside.trim()}.`} ${word}`,
    words: `${mark}${inside.trim().replace(/([.)\]])$/, '\\$1')}${mark} ${word}`,
  }
}
