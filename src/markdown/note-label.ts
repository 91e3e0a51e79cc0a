/** How a note may be named: a number, or one word. */
const NAME = '[A-Za-z0-9_-]{1,40}'
const WHOLE = new RegExp(`^${NAME}$`)

/** The beginning of a note: `[^1]: `. */
export const NOTE_START = new RegExp(String.raw`^\[\^(${NAME})\]:[ \t\u00a0]*`)

/** Whether a note can be named so. */
export function isNoteLabel(label: string): boolean {
  return WHOLE.test(label)
}

/** What two labels of one note have in common: `[^Fees]` and `[^fees]` are the same. */
export function noteKey(label: string): string {
  // Without a hyphen in it, no note's address can be that of a reference to another.
  return label.toLowerCase().replaceAll('-', '_')
}
