import { isBetweenWords, plainForms, plainWordEnd } from './plain-words.ts'

/** A word, number, sum or telephone number in a text, with every form it can be found by, the plainest first. */
export interface Token {
  readonly forms: readonly [string, ...string[]]
  /** Where it starts and ends in the text. */
  readonly start: number
  readonly end: number
  /** Whether it is a word of the letters A to Z, as most are: then its only form is that word in small letters. */
  readonly isPlain: boolean
}

/** What a PDF leaves within a word, and nobody sees. */
const UNSEEN = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]`
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)*`
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`
/** `01993 861000`, `(01993) 861000`, `+44 (0)1993 861000`, `0044 1993 861 000`, `020 7946 0018`. */
const TELEPHONE = String.raw`(?<telephone>(?:(?:\+|\b00)44[\s.-]?(?:\(0\)[\s.-]?)?|\(0|\b0)\d{2,4}\)?(?:[\s.-]?\d{3,4}){2}${NOT_IN_WORD})`
const SUM = [
  String.raw`£\s?(?<pounds>${NUMBER})\s?(?<poundUnit>million|billion|thousand|bn|m|k)?${NOT_IN_WORD}`,
  String.raw`(?<number>${NUMBER})(?:\s?(?<wordUnit>million|billion|thousand|bn)|(?<letterUnit>[mk]))?${NOT_IN_WORD}`,
].join('|')
/** `C.R.M.` is `CRM`; each letter stands alone, so that `debby.hallett` does not. */
const INITIALS = String.raw`(?<![\p{L}\p{N}.])(?<initials>\p{L}(?:\.\p{L})+)(?:\.|(?![\p{L}\p{N}]))`
const WORD = String.raw`(?<word>[\p{L}\p{M}\p{N}](?:${UNSEEN}*[\p{L}\p{M}\p{N}])*(?:${UNSEEN}*['’‘ʼ\u0060´]${UNSEEN}*\p{L}+)*)`
/** Everything but a plain word, which is told without it. */
const PATTERN = new RegExp(`${TELEPHONE}|${SUM}|${INITIALS}|${WORD}`, 'giu')
const UNITS: Readonly<Record<string, readonly [times: number, word: string]>> = {
  thousand: [1e3, 'thousand'],
  k: [1e3, 'thousand'],
  million: [1e6, 'million'],
  m: [1e6, 'million'],
  billion: [1e9, 'billion'],
  bn: [1e9, 'billion'],
}

/**
 * Splits a text into what people search for. A sum is one token however it is written (`£4.3 million`, `4.3m`,
 * `£4,300,000`), and so is a telephone number, with or without its spaces.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const end = plainWordEnd(text, at)
    if (end > at) {
      push(tokens, { forms: plainForms(text.slice(at, end)), start: at, end, isPlain: true }, text)
      at = end
    } else if (isBetweenWords(text, at)) {
      at += 1
    } else {
      PATTERN.lastIndex = at
      const match = PATTERN.exec(text)
      if (!match) break
      at = PATTERN.lastIndex
      push(tokens, { forms: formsOf(match), start: match.index, end: at, isPlain: false }, text)
    }
  }
  return tokens
}

/** Writes a word as words are compared: small letters, no accents, no possessive. */
export function plainWord(word: string): string {
  const plain = word
    // Taken apart, this mark would be a space and an accent.
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]s$/u, '')
    .replace(/['’‘ʼ`´]/gu, '')
  return plain || word.toLowerCase()
}

function formsOf(match: RegExpMatchArray): Token['forms'] {
  const groups = match.groups ?? {}
  const { telephone, pounds, poundUnit, number, wordUnit, letterUnit, initials, word } = groups
  if (telephone) return telephoneForms(telephone)
  const written = pounds ?? number
  if (written === undefined) return [plainWord(initials?.replaceAll('.', '') ?? word ?? match[0])]
  const plain = written.replaceAll(',', '')
  const unit = UNITS[(poundUnit ?? wordUnit ?? letterUnit ?? '').toLowerCase()]
  return unit ? [String(Math.round(Number.parseFloat(plain) * unit[0])), plain, unit[1]] : [plain]
}

/** The number as it is dialled in the country, and each group of its digits. */
function telephoneForms(written: string): Token['forms'] {
  const national = written.replace(/^(?:\+|00)44/, '0').replace(/\(0\)|(?<=^0[\s.-]?)0/, '')
  return [national.replace(/\D/g, ''), ...national.split(/\D+/).filter((group) => group.length > 1)]
}

/** Adds a token. `in-house` is also found as `inhouse`. */
function push(tokens: Token[], token: Token, text: string): void {
  const last = tokens.at(-1)
  if (last && last.end + 1 === token.start && /[-‐‑]/u.test(text[last.end] ?? '')) {
    tokens[tokens.length - 1] = { ...last, forms: [...last.forms, last.forms[0] + token.forms[0]], isPlain: false }
  }
  tokens.push(token)
}
