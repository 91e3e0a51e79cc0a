/*
 * Characters that nobody sees: soft hyphens, zero-width characters, and those that turn the direction of writing round. Pasted from a
 * PDF they split words in two for search, or make a title read as what it does not say.
 */

// The format characters that are seen: signs put round numbers in Arabic and Syriac, and the like.
const INVISIBLE = String.raw`(?![\u0600-\u0605\u06dd\u070f\u08e2\u{110bd}\u{110cd}])[\p{Cf}\u0080-\u009f\u2028\u2029\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`
// Some signs are made of several, joined; and some scripts need to say that letters do not join.
const MEANT = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*\ufe0f])[\ufe0e\ufe0f\u200d]|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]`
const EITHER = new RegExp(`(?<meant>${MEANT})|${INVISIBLE}`, 'gu')

/** Every character of a text that is not seen, but for those that some signs and scripts are made with, and where it stands. */
export function invisibleIn(text: string): readonly { readonly character: string; readonly index: number }[] {
  return [...text.matchAll(EITHER)].flatMap((match) =>
    match.groups?.['meant'] === undefined ? [{ character: match[0], index: match.index }] : [],
  )
}

/** The text without them. A line or paragraph separator becomes a space, because it parts words. */
export function withoutInvisible(text: string): string {
  return text.replace(EITHER, (character, meant: string | undefined) =>
    meant !== undefined ? character : /[\u2028\u2029\u0085]/.test(character) ? ' ' : '',
  )
}

/** `U+00AD (soft hyphen)`: how a character that nobody sees is spoken of. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = NAMES.find(([characters]) => characters.test(character))?.[1]
  return name === undefined ? code : `${code} (${name})`
}

const NAMES: readonly (readonly [characters: RegExp, name: string])[] = [
  [/\u00ad/, 'soft hyphen'],
  [/[\u200b\u2060\ufeff]/, 'zero-width space'],
  [/[\u200c\u200d]/, 'zero-width joiner'],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, 'turns the direction of writing'],
]
