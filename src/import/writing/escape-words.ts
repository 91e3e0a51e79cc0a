const ADDRESS = /(https?:\/\/[^\s<>]+)/

/** Text with a backslash before whatever Markdown would take for mark-up, so that it prints as it stood; no more than that. */
export function escapeWords(text: string): string {
  // An address stays as it is, or it would no longer lead where it says.
  return text
    .split(ADDRESS)
    .map((part) => (ADDRESS.test(part) ? escapeAddress(part) : escapePart(part)))
    .join('')
}

/** Two asterisks in an address could still be taken for emphasis. */
function escapeAddress(address: string): string {
  return address.split('*').length > 2 ? escapePart(address) : address
}

function escapePart(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => run.replace(/_/g, '\\_'))
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=[[^])|\](?=\()/g, '\\$&')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/~(?=~)/g, '\\~')
}

/** The start of a line with a backslash where Markdown would begin a heading, a quotation, a list or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(=+|-{2,}|(?:-\s*){3,})$/, '\\$1')
    .replace(/^\|/, '\\|')
}

/** The same for a line without a number of its own that begins with figures and a stop: a year, or a sum. */
export function escapeFigures(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
}
