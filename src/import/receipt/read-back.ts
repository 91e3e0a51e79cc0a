/** The words of written Markdown, without its mark-up, read from the text itself and not from what it was made of. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*\|( ?-{3,} ?\|)+\s*$/.test(line) && !/^\[\[[a-z-]+\]\]$/.test(line))
    .map((line) => line.replace(/^\s*#{1,6} /, '').replace(/^\[\^\w+\]: /, ''))
    .join('\n')
    .replace(/(?<!\\)!\[[^\]]*\]\([^)\s]*\)/g, ' ')
    .replace(/(?<!\\)\]\((<[^>]*>|[^)\s]*)\)/g, '')
    .replace(/(?<!\\)\[\^\w+\]/g, '')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/(?<!\\)~~/g, '')
    .replace(/(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replace(/(?<!\\)\|/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** A printed number is of so many words at most: `Part V`, `Schedule 2 Part 1`. */
const MOST_WORDS = 4

/** The numbers and bullets that lines of written Markdown begin with, in order, out of those that there should be. */
export function marksIn(markdown: string, expected: ReadonlySet<string>): readonly string[] {
  return markdown.split('\n').flatMap((line) => {
    const words = line
      .trimStart()
      .replace(/^#{1,6} /, '')
      .split(/[ \t]/, MOST_WORDS)
    const starts = words.map((_, at) => words.slice(0, at + 1).join(' '))
    return starts.findLast((start) => expected.has(start)) ?? []
  })
}
