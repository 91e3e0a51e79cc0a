/** A piece of a text that is meant to be written otherwise. */
export interface Reworded {
  readonly from: string
  readonly to: string
}

/** Whether every letter and digit of a text is still there, in its order, but for one piece that was to be reworded. */
export function keepsWords(before: string, after: string, reworded?: Reworded): boolean {
  if (!reworded) return lettersOf(before) === lettersOf(after)
  const { from, to } = reworded
  for (let at = before.indexOf(from); at !== -1; at = before.indexOf(from, at + 1)) {
    if (`${before.slice(0, at)}${to}${before.slice(at + from.length)}` === after) return true
  }
  return false
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{S}]/gu, '')
}
