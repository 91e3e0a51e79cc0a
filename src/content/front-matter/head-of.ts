import { splitFrontMatter } from './split-front-matter.ts'

/** The fields of a file of content as they are written, and where in it they begin. Undefined where there are none that can be read. */
export function headOf(file: string): { readonly head: string; readonly start: number } | undefined {
  const { value: split } = splitFrontMatter(file, '')
  if (!split) return undefined
  // The first document of the file: what follows its closing hyphens is Markdown.
  const start = file.indexOf('\n') + 1
  return { start, head: file.slice(start, file.lastIndexOf('---', file.length - split.body.length - 1)) }
}
