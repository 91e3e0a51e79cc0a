import { UserError } from '../domain/user-error.ts'
import type { CommandOptions, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT, SITE } from './shared-options.ts'

/** What a build is asked for on the command line. */
export interface BuildArguments {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly address?: string
  readonly basePath?: string
}

/** What a build is given, and those that build as they serve. */
export const BUILD_OPTIONS = {
  ...CONTENT,
  ...SITE,
  address: { type: 'string', value: 'URL', words: 'where the site will be published, if not where the content says' },
  'base-path': { type: 'string', value: '/x/', words: 'the path it will stand under there' },
} as const satisfies CommandOptions

/** Reads what a build is asked for. Throws a `UserError` that says what to write instead. */
export function parseBuildArguments(written: readonly string[], usage: Usage<typeof BUILD_OPTIONS>): BuildArguments {
  const { content, out, address, 'base-path': basePath } = parseArguments(usage, written).values
  return {
    contentFolder: content,
    outputFolder: out,
    ...(address !== undefined && { address: parseAddress(address) }),
    ...(basePath !== undefined && { basePath: parseBasePath(basePath) }),
  }
}

function parseAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new UserError(
      `Cannot use the address "${written}"\n→ Write it like https://papers.example.gov.uk, and a path with --base-path`,
    )
  }
  return url.origin
}

function parseBasePath(written: string): string {
  const path = `/${written}/`.replace(/\/+/g, '/')
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(path)) {
    throw new UserError(
      `Cannot use the base path "${written}"\n→ Write it like /reports-site/, in letters, digits and hyphens`,
    )
  }
  return path
}
