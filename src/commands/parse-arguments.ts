import { parseArgs } from 'node:util'
import { nearestOf } from '../content/nearest-of.ts'
import { UserError } from '../domain/user-error.ts'
import type { CommandOptions, Usage } from './command.ts'
import { formatOption, HELP } from './format-usage.ts'

/** What was written, by the names of options: a flag is true or false, an option that may be repeated a list. */
type Values<Options extends CommandOptions> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values']

/** Reads what was written after a command's name. Throws a `UserError` that says what is wrong and what the options are. */
export function parseArguments<Options extends CommandOptions>(
  usage: Usage<Options>,
  written: readonly string[],
): { readonly values: Values<Options>; readonly operands: readonly string[] } {
  const complaint = complaintOf(usage, written)
  if (complaint !== undefined) {
    const all = Object.entries(usage.options).map(([name, option]) => formatOption(name, option))
    const whose = usage.optionsOf === undefined ? '' : ` of ${usage.optionsOf}`
    throw new UserError(`${complaint}\n→ The options${whose} are ${all.join(' ')}`)
  }
  const { values, positionals } = parseArgs({ args: [...written], options: usage.options, allowPositionals: true })
  return { values, operands: positionals }
}

/** Whether `--help` or `-h` is among what was written, as an option and not as the value of one. */
export function asksForHelp({ options }: Usage, written: readonly string[]): boolean {
  return tokensOf(options, written).some((token) => token.kind === 'option' && token.name === 'help')
}

/** The first thing that the command does not understand, in words. Node's own words are for programmers. */
function complaintOf({ name: command, operands, options }: Usage, written: readonly string[]): string | undefined {
  for (const token of tokensOf(options, written)) {
    if (token.kind === 'positional' && operands === undefined)
      return `Cannot use "${token.value}": ${command} takes options alone`
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) return `Cannot use the option "${rawName}".${didYouMean(name, Object.keys(options))}`
    if (option.type === 'boolean' && value !== undefined) return `The option "${rawName}" takes no value`
    // An option in the place of a value is a value that was forgotten.
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value))
    if (option.type === 'string' && isMissing) return `The option "${rawName}" needs a value: ${option.words}`
  }
  return undefined
}

function didYouMean(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known)
  return nearest === undefined ? '' : ` Did you mean "--${nearest}"?`
}

function tokensOf(options: CommandOptions, written: readonly string[]) {
  return parseArgs({
    args: [...written],
    options: { ...options, help: HELP },
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens
}
