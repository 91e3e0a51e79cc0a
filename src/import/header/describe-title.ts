import { tidy } from '../document/inline-text.ts'
import type { HeaderLine } from './header-lines.ts'

/** What to say of the title: that none is certain, or that a line was taken for it which nothing marks as one. */
export function describeTitle(title: string | undefined, lines: readonly HeaderLine[]): readonly string[] {
  if (title === undefined) return ['Which line is the title is not certain: write it']
  const isMarked = lines.every(({ isTitle, isHeading }) => isTitle || isHeading)
  return isMarked ? [] : [`The title is taken to be "${tidy(title)}", though nothing marks it as one`]
}
