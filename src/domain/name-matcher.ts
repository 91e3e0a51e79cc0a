/** Whether a text names something. */
export type NameMatcher = (text: string) => boolean

/**
 * Finds a name in texts. Several words are a name in small letters, too; a single word is also a word of the language, so it must
 * stand as a name: "Place" is not named by "take place", nor "Lottery" by "the National Lottery".
 */
export function nameMatcher(name: string): NameMatcher {
  return /\s/.test(name.trim()) ? phraseMatcher(name) : wordMatcher(name)
}

/** Finds words in texts as they stand, in capitals or not. */
export function phraseMatcher(phrase: string): NameMatcher {
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(phrase)}(?![\\p{L}\\p{N}])`, 'iu')
  return (text) => named.test(text)
}

/** A capital within a sentence, where it is no part of a longer name; or the whole of what is said. */
function wordMatcher(name: string): NameMatcher {
  const found = new RegExp(`(?<![\\p{L}\\p{N}’'-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'gu')
  // What is written like no other word, such as CRM, is a name wherever it stands.
  const isLikeNoOther = /\p{Lu}.*\p{Lu}|\p{N}|[^\p{L}\p{N}]/u.test(name)
  if (isLikeNoOther) return phraseMatcher(name)
  return (text) =>
    text.trim().replace(/[.;,:]$/, '') === name ||
    [...text.matchAll(found)].some(({ index }) => isNameAt(text.slice(0, index), text.slice(index + name.length)))
}

const BEGINS_SENTENCE = /(?:^|[.!?:;•]["”’)]?\s+|^\W+)$/u
const LINKED = String.raw`(?:\s+(?:and|of|&)(?:\s+the)?)?`
const NAME_BEFORE = new RegExp(String.raw`\p{Lu}[\p{L}\p{N}’'-]*${LINKED}\s+$`, 'u')
const NAME_AFTER = /^\s+(?:(?:and|of|&)\s+(?:the\s+)?)?\p{Lu}\p{Ll}/u
/** Capitals that merely begin the sentence: "The Lottery", "As Bookings". */
const OPENING =
  /(?:^|[.!?:;]["”’)]?\s+)(?:The|A|An|Our|Both|As|In|For|With|While|When|If|And|But|On|At|To|From|This|Its)\s+$/u

function isNameAt(before: string, after: string): boolean {
  const near = before.slice(-60)
  const isPartOfName = NAME_BEFORE.test(near) && !OPENING.test(before)
  return !BEGINS_SENTENCE.test(before) && !isPartOfName && !NAME_AFTER.test(after)
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
