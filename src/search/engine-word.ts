/**
 * A word as the engine is given it. The engine drops full stops inside words and splits words where letters meet digits,
 * so that `4.3` would be lost among all that begins with 43; spelt out, it is found as itself.
 */
export function engineWord(word: string): string {
  return /\d/.test(word) ? `n${word.replaceAll('.', 'point')}` : word
}

/** Words of a text that the engine would not find by themselves. */
export function needsEngineWord(word: string): boolean {
  return engineWord(word) !== word
}

/** Stands between the names of an entry, which the engine holds as one text. */
export const NAME_BREAK = ' | '
