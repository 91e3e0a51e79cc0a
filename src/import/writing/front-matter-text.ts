/** A piece of front matter: text, a list, or fields in their order. */
export type FrontMatterValue =
  string | readonly FrontMatterValue[] | { readonly [field: string]: FrontMatterValue | undefined }

const WIDTH = 100

/** Writes fields as front matter, in their order, leaving out those that are undefined. */
export function writeFrontMatter(fields: { readonly [field: string]: FrontMatterValue | undefined }): string {
  return `---\n${writeFields(fields, '')}---\n`
}

/** The fields alone, each on its line, set in by `indent`. */
export function writeFields(
  fields: { readonly [field: string]: FrontMatterValue | undefined },
  indent: string,
): string {
  return Object.entries(fields)
    .filter(
      (entry): entry is [string, FrontMatterValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    )
    .map(([field, value]) => `${indent}${field}:${writeValue(value, indent)}`)
    .join('')
}

function writeValue(value: FrontMatterValue, indent: string): string {
  if (typeof value === 'string') return ` ${writeText(value, `${indent}  `)}\n`
  if (isList(value)) return `\n${value.map((item) => `${indent}  - ${writeItem(item, `${indent}    `)}`).join('')}`
  return `\n${writeFields(value, `${indent}  `)}`
}

function writeItem(item: FrontMatterValue, indent: string): string {
  if (typeof item === 'string') return `${writeText(item, indent)}\n`
  if (isList(item)) return writeValue(item, indent)
  return writeFields(item, indent).slice(indent.length)
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value)
}

/** Text as it stands where that is safe; folded where it is long; in quotes where a colon or a sign would be misread. */
function writeText(text: string, indent: string): string {
  if (text.includes('\n'))
    return `|-\n${text
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join('\n')}`
  if (text.length > WIDTH && !/ {2}|^ | $/.test(text)) return `>-\n${fold(text, indent)}`
  return isPlain(text) ? text : JSON.stringify(text)
}

function isPlain(text: string): boolean {
  return text !== '' && !/^[\s\-?:,[\]{}#&*!|>'"%@`~]|[\s:]$|: |:\t| #|[\p{Cc}\u2028\u2029\ufeff]/u.test(text)
}

/** Lines of whole words, none begun with white space, which would end the fold. */
function fold(text: string, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => indent + line).join('\n')
}
