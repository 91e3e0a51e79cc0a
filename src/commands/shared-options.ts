import type { CommandOptions } from './command.ts'

/** The folder of content, which most commands read. */
export const CONTENT = {
  content: { type: 'string', value: 'DIR', default: 'content', words: 'the folder of content' },
} as const satisfies CommandOptions

/** The folder that a built site is in. */
export const SITE = {
  out: { type: 'string', value: 'DIR', default: '_site', words: 'the folder of the built site' },
} as const satisfies CommandOptions
