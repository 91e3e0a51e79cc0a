import { parseArgs } from 'node:util'
import { Refusal } from './refusal.ts'

/** What a build is asked for on the command line. */
export interface BuildArguments {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly address?: string
  readonly basePath?: string
}

/** The options of a build, and what stands in their place where they are not given. */
const BUILD_OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  address: { type: 'string' },
  'base-path': { type: 'string' },
} as const

/** Reads `--content DIR --out DIR --address URL --base-path /x/`. Throws a `Refusal` that says what to write instead. */
export function parseBuildArguments(written: readonly string[]): BuildArguments {
  const { content, out, address, 'base-path': basePath } = readOptions(written)
  return {
    contentFolder: content,
    outputFolder: out,
    ...(address !== undefined && { address: parseAddress(address) }),
    ...(basePath !== undefined && { basePath: parseBasePath(basePath) }),
  }
}

function readOptions(written: readonly string[]) {
  try {
    return parseArgs({ args: [...written], options: BUILD_OPTIONS }).values
  } catch (cause) {
    const options = '--content DIR --out DIR --address URL --base-path /x/'
    throw new Refusal(`${cause instanceof Error ? cause.message : String(cause)}\n→ The options are ${options}`, {
      cause,
    })
  }
}

function parseAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Refusal(
      `Cannot use the address "${written}"\n→ Write it like https://papers.example.gov.uk, and a path with --base-path`,
    )
  }
  return url.origin
}

function parseBasePath(written: string): string {
  const path = `/${written}/`.replace(/\/+/g, '/')
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(path)) {
    throw new Refusal(
      `Cannot use the base path "${written}"\n→ Write it like /reports-site/, in letters, digits and hyphens`,
    )
  }
  return path
}
