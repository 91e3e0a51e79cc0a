/** An option of a command: how it is written, and what it is for. */
export interface CommandOption {
  /** `string` where a value follows, `boolean` where the option alone says all. */
  readonly type: 'string' | 'boolean'
  /** What the value stands for, as usage shows it: `DIR`. */
  readonly value?: string
  /** What stands in its place where it is not given. */
  readonly default?: string
  /** Whether it may be given several times. */
  readonly multiple?: true
  /** What it is for, in words that follow its name in the help. */
  readonly words: string
}

/** The options of a command by their names, without the dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>

/** How a command is written, said once: what reads its arguments, its help and its complaints are all made from this. */
export interface Usage<Options extends CommandOptions = CommandOptions> {
  /** What is typed before any argument: `npm run build`. */
  readonly name: string
  /** What the command does, in one sentence. */
  readonly does: string
  /** What may stand besides options, as usage shows it: `FILE.docx or FOLDER`. Without it, nothing may. */
  readonly operands?: string
  /** What the options are options of, where that is not the command itself: `a meeting`. */
  readonly optionsOf?: string
  readonly options: Options
}

/** A command: how it is written, and what it does with what was written. */
export interface Command {
  /** Its usage may hang on what is asked for, as the options of `npm run new` do. */
  usage(written: readonly string[]): Usage
  /** Resolves to whether all is well. Throws a `UserError` where the asker can put right what is wrong. */
  run(written: readonly string[]): Promise<boolean>
}
