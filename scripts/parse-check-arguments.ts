import { parseArgs } from 'node:util'
import { Refusal } from '../src/publish/refusal.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'terminal' },
} as const

/** Reads `--content DIR --format terminal|github`. Throws a `Refusal` that says what to write instead. */
export function parseCheckArguments(written: readonly string[]): {
  readonly contentFolder: string
  readonly format: 'terminal' | 'github'
} {
  const { content, format } = readOptions(written)
  if (format !== 'terminal' && format !== 'github') {
    throw new Refusal(`Cannot use the format "${format}"\n→ Write --format terminal or --format github`)
  }
  return { contentFolder: content, format }
}

function readOptions(written: readonly string[]): { readonly content: string; readonly format: string } {
  try {
    return parseArgs({ args: [...written], options: OPTIONS }).values
  } catch (cause) {
    throw new Refusal(
      `${cause instanceof Error ? cause.message : String(cause)}\n→ The options are --content DIR --format terminal|github`,
      { cause },
    )
  }
}
