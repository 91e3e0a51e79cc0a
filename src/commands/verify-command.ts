import { readFile } from 'node:fs/promises'
import { UserError } from '../domain/user-error.ts'
import { RECEIPT } from '../publish/receipt/receipt.ts'
import { verifyCopy, type VerifyRequest } from '../publish/receipt/verify-copy.ts'
import type { Command, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'

const MOST_SHOWN = 30
const USAGE = {
  name: 'npm run verify',
  does: 'Compares a copy of a site, file by file, with its receipt, and looks at the signature of that.',
  operands: 'FOLDER or URL',
  options: {
    receipt: { type: 'string', value: 'FILE', words: 'another receipt to compare with, such as that of another build' },
    signer: { type: 'string', value: 'FILE', words: 'the public keys of those who may have signed it' },
  },
} as const satisfies Usage

/** `npm run verify`: says whether a copy of a site is what was published. */
export const verifyCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    const { values, operands } = parseArguments(USAGE, written)
    const [place, ...more] = operands
    if (place === undefined || more.length > 0) {
      throw new UserError(
        'Cannot tell which copy to look at\n→ Write npm run verify -- _site, or the address of a site',
      )
    }
    const found = await verifyCopy({
      place,
      ...(values.receipt !== undefined && { receipt: await keptReceipt(values.receipt) }),
      ...(values.signer !== undefined && { signers: await readFile(values.signer, 'utf8') }),
    })
    const { missing, changed, extra } = found.comparison
    tell('missing', missing)
    tell('changed', changed)
    tell('not in the receipt', extra)
    console.log(found.signature.words)
    console.log(found.made)
    const faults = missing.length + changed.length + extra.length
    console.log(
      faults === 0
        ? `All ${found.files} files are as they were published`
        : `Of ${found.files} files, ${missing.length} are missing and ${changed.length} are changed; ${extra.length} more are there`,
    )
    return faults === 0 && found.signature.isGood
  },
}

function tell(what: string, paths: readonly string[]): void {
  for (const path of paths.slice(0, MOST_SHOWN)) console.log(`${path}: ${what}`)
  if (paths.length > MOST_SHOWN) console.log(`and ${paths.length - MOST_SHOWN} more: ${what}`)
}

/** A receipt that was kept, with its signature where that was kept beside it. */
async function keptReceipt(file: string): Promise<NonNullable<VerifyRequest['receipt']>> {
  const bytes = await readIfThere(file)
  if (!bytes)
    throw new UserError(`Cannot read the receipt "${file}"\n→ Write the file that was kept, such as kept/${RECEIPT}`)
  return { bytes, signature: await readIfThere(`${file}.sig`) }
}

function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined)
}
