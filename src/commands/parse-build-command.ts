import type { Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { BUILD_OPTIONS, parseBuildArguments, type BuildArguments } from './parse-build-arguments.ts'

/** What `npm run build` is asked for. */
export interface BuildCommandArguments extends BuildArguments {
  /** Whether to note in the ledger what is published. */
  readonly record?: true
  /** The meeting or year of which a copy is made besides. */
  readonly offline?: string
  /** Whether to make a PDF of each report besides. */
  readonly pdf?: true
  /** The file of the private key that signs the receipt. */
  readonly signingKey?: string
}

/** How `npm run build` is written. */
export const BUILD_USAGE = {
  name: 'npm run build',
  does: 'Builds the site and puts it in place in one step, or says what is wrong and leaves the old one as it was.',
  options: {
    ...BUILD_OPTIONS,
    record: {
      type: 'boolean',
      words: 'notes beside the content which addresses are public now, so that none is ever lost',
    },
    offline: {
      type: 'string',
      value: 'MEETING or YEAR',
      words: 'also makes one zip file of it, which opens from a folder with its search',
    },
    pdf: {
      type: 'boolean',
      words:
        'also makes a tagged PDF beside each report, by the Chromium or Chrome that is installed or CHROMIUM_PATH names',
    },
    'sign-with': { type: 'string', value: 'FILE', words: 'signs the receipt of the site with this private key of SSH' },
  },
} as const satisfies Usage

/** Reads what a build is asked for. Throws a `UserError` that says what to write instead. */
export function parseBuildCommand(written: readonly string[]): BuildCommandArguments {
  const { record, 'sign-with': signingKey, offline, pdf } = parseArguments(BUILD_USAGE, written).values
  return {
    ...parseBuildArguments(written, BUILD_USAGE),
    ...(record && { record }),
    ...(signingKey && { signingKey }),
    ...(offline && { offline }),
    ...(pdf && { pdf }),
  }
}
