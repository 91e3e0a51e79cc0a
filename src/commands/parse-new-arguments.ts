import { parseArgs } from 'node:util'
import { nearestOf } from '../content/nearest-of.ts'
import { kebab } from '../domain/kebab.ts'
import type { Answers } from './question.ts'
import { DRAFT_KINDS, QUESTIONS, type DraftKind } from './questions.ts'

/** What is asked for on the command line: `report "Care home fees" --council vale --date 2026-12-01`. */
export interface NewArguments {
  readonly kind: DraftKind
  /** What stands in quotation marks; empty where nothing does. */
  readonly words: string
  readonly contentFolder: string
  readonly name?: string
  readonly options: Answers
}

/** Reads the command line; where it cannot be understood, says in words what to write. */
export function parseNewArguments(written: readonly string[]): NewArguments | { readonly refusal: string } {
  const [first = '', ...rest] = written
  const kind = DRAFT_KINDS.find((one) => one === first)
  if (kind === undefined) {
    const nearest = nearestOf(first, DRAFT_KINDS)
    const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
    return {
      refusal: `Cannot make ${first === '' ? 'something without knowing what' : `a "${first}"`}.${meant}\n→ Write npm run new -- ${DRAFT_KINDS.join('|')} "the title"`,
    }
  }
  const names = QUESTIONS[kind].map(({ option }) => option)
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        name: { type: 'string' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const])),
      },
    })
    const options = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
    )
    const { content, name } = values
    return {
      kind,
      words: positionals.join(' '),
      contentFolder: content,
      options,
      ...(typeof name === 'string' && { name: kebab(name) }),
    }
  } catch (cause) {
    const all = [...names, 'name', 'content']
    return {
      refusal: `${complaintOf(rest, all, cause)}\n→ The options of a ${kind} are ${all.map((one) => `--${one}`).join(' ')}`,
    }
  }
}

function complaintOf(written: readonly string[], known: readonly string[], cause: unknown): string {
  const options = written.filter((one) => one.startsWith('--')).map((one) => one.slice(2).split('=')[0] ?? '')
  const unknown = options.find((option) => !known.includes(option))
  if (unknown === undefined) return cause instanceof Error ? cause.message : String(cause)
  const nearest = nearestOf(unknown, known)
  return `Cannot use the option "--${unknown}".${nearest === undefined ? '' : ` Did you mean "--${nearest}"?`}`
}
