import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../domain/user-error.ts'
import { RECEIPT, SIGNATURE } from './receipt.ts'

/** What a signature is for: one of this kind is none of a letter or a commit. */
export const NAMESPACE = 'cabinet-reports'

/** Signs the receipt of a site with the key in a file, as SSH does. Throws a `UserError` where that cannot be done. */
export function signReceipt(siteFolder: string, keyFile: string): void {
  rmSync(join(siteFolder, SIGNATURE), { force: true })
  const args = ['-Y', 'sign', '-q', '-f', keyFile, '-n', NAMESPACE, join(siteFolder, RECEIPT)]
  const { status, stderr, error } = spawnSync('ssh-keygen', args, {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  if (error) throw noTool(error)
  if (status !== 0) {
    throw new UserError(
      `Cannot sign the receipt with the key "${keyFile}": ${stderr.trim()}\n→ Give the file of a private key, for example one that "ssh-keygen -t ed25519 -f signing-key" makes`,
    )
  }
}

/** That the tool that signs and looks at signatures is not there. */
export function noTool(cause: Error): UserError {
  return new UserError(
    `Cannot start ssh-keygen, which signs receipts and looks at signatures: ${cause.message}\n→ Install OpenSSH, version 8.2 or newer`,
  )
}
