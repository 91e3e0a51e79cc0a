import type { CommandOption, Usage } from './command.ts'

/** Every command may be asked what it is. */
export const HELP = { type: 'boolean', short: 'h', words: 'says this' } as const

/** An option as usage shows it: `--content DIR`. */
export function formatOption(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** A command as it is written, in one line: `npm run check -- [--content DIR] [--fix]`. */
export function formatSynopsis({ name, operands, options }: Usage): string {
  const all = Object.entries(options).map(([option, shape]) => `[${formatOption(option, shape)}]`)
  return [name, '--', ...(operands === undefined ? [] : [operands]), ...all].join(' ')
}

/** What `--help` says: how the command is written, what it does, and what each option is for. */
export function formatUsage(usage: Usage): string {
  const options = Object.entries<CommandOption>({ ...usage.options, help: HELP })
  const rows = options.map(([name, option]): [string, string] => [formatOption(name, option), meaning(option)])
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    formatSynopsis(usage),
    '',
    usage.does,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n')
}

function meaning(option: CommandOption): string {
  return option.default === undefined ? option.words : `${option.words}; ${option.default} where it is not given`
}
