const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Words one after another as people read them: `Scrutiny Committee, Cabinet and Council`. */
export function formatList(words: readonly string[]): string {
  return LIST.format(words)
}
