import { parseArgs } from 'node:util'
import { Refusal } from '../src/publish/refusal.ts'
import { CHECK_FORMATS, type CheckFormat } from '../src/site/check-content.ts'

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'terminal' },
  fix: { type: 'boolean', default: false },
} as const
const FORMATS = CHECK_FORMATS.join('|')

/** Reads `--content DIR --format terminal|github|json --fix`. Throws a `Refusal` that says what to write instead. */
export function parseCheckArguments(written: readonly string[]): {
  readonly contentFolder: string
  readonly format: CheckFormat
  readonly fix: boolean
} {
  const { content, format, fix } = readOptions(written)
  const known = CHECK_FORMATS.find((one) => one === format)
  if (known === undefined) {
    throw new Refusal(
      `Cannot use the format "${format}"\n→ Write ${CHECK_FORMATS.map((one) => `--format ${one}`).join(' or ')}`,
    )
  }
  return { contentFolder: content, format: known, fix }
}

function readOptions(written: readonly string[]) {
  try {
    return parseArgs({ args: [...written], options: OPTIONS }).values
  } catch (cause) {
    throw new Refusal(
      `${cause instanceof Error ? cause.message : String(cause)}\n→ The options are --content DIR --format ${FORMATS} --fix`,
      { cause },
    )
  }
}
