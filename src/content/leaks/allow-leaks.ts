import { comparable, LEAK_KINDS, type Allowance } from '../../domain/leaks/leak.ts'
import type { Problem } from '../../domain/problem.ts'

/** Takes away what is allowed by name, and tells of allowances for what is not there. `folder` is what problems call the content. */
export function allowLeaks(
  problems: readonly Problem[],
  allowances: readonly Allowance[],
  folder: string,
): readonly Problem[] {
  if (allowances.length === 0) return problems
  const kinds: ReadonlySet<string> = new Set(LEAK_KINDS)
  const allowed = new Map(
    allowances.map((allowance) => [keyOf(allowance.kind, `${folder}/${allowance.file}`, allowance.words), allowance]),
  )
  const used = new Set<Allowance>()
  const left = problems.filter(({ kind, location, written }) => {
    const allowance = kinds.has(kind) ? allowed.get(keyOf(kind, location.file, written ?? '')) : undefined
    if (allowance) used.add(allowance)
    return allowance === undefined
  })
  return [
    ...left,
    ...allowances
      .filter((allowance) => !used.has(allowance))
      .map(({ file, kind, words, location }): Problem => ({
        kind: 'unused-allowance',
        severity: 'error',
        location,
        message: `Cannot use the allowance for "${words}": ${file} has no ${kind} of these words`,
        advice: 'Write the file, the kind and the words as the check does, or take the allowance out',
      })),
  ]
}

function keyOf(kind: string, file: string, words: string): string {
  return `${kind} ${file} ${comparable(words)}`
}
