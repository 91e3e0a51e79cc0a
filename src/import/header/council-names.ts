import { fold, type Known } from '../context.ts'

/** A way of writing a council, and the council's id. */
export interface CouncilName {
  readonly name: string
  readonly id: string
}

const KIND = /\s+(?:(?:district|borough|county|city|town|parish|metropolitan|unitary)\s+)?council$/i

/**
 * Every way in which headers write the councils, the longest first: in full, without `District Council`, in short and by
 * initials. What could mean more than one of them means none.
 */
export function councilNamesOf(councils: readonly Known[]): readonly CouncilName[] {
  const all = councils.flatMap(({ id, names }) =>
    [...new Set([...names, ...names.map((name) => name.replace(KIND, '')), ...names.flatMap(initialsOf)])].map(
      (name) => ({ name, id }),
    ),
  )
  const unmistakable = all.filter(({ name, id }) =>
    all.every((other) => other.id === id || fold(other.name) !== fold(name)),
  )
  return unmistakable.toSorted((a, b) => b.name.length - a.name.length)
}

/** Which council a text names, if it names one and nothing else: `South`, `(Vale)`, `South Council`. */
export function councilNamed(text: string, names: readonly CouncilName[]): string | undefined {
  const wanted = fold(text)
  return names.find(({ name }) => fold(name) === wanted || `${fold(name)} council` === wanted)?.id
}

/** A pattern for any of the names, with `Council` after it where that is written; it never matches where there are none. */
export function councilPattern(names: readonly CouncilName[]): string {
  if (names.length === 0) return '(?!)'
  const ways = names.map(({ name }) => name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'))
  return `(?:${ways.join('|')})(?:\\s+council(?:['’]s)?)?(?![\\p{L}\\p{N}])`
}

function initialsOf(name: string): readonly string[] {
  const initials = (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('')
  return initials.length >= 3 ? [initials] : []
}
