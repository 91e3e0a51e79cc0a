import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NAMESPACE, noTool } from './sign-receipt.ts'

/** What was found of a signature: whose key made it, and whether that is one that was expected. */
export interface SignatureFound {
  readonly isGood: boolean
  /** What ssh-keygen said of it: the key's kind and fingerprint. */
  readonly words: string
}

/**
 * Looks whether a signature is one of the receipt. With a file of keys (`name key`, as SSH has them in allowed_signers, or public keys
 * alone) it must be by one of those; without, it is said by which key it is.
 */
export function lookAtSignature(receipt: Uint8Array, signature: Uint8Array, keys: string | undefined): SignatureFound {
  const folder = mkdtempSync(join(tmpdir(), 'signature-'))
  try {
    const [signed, file, signers] = ['signed', 'sig', 'signers'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(signed, receipt)
    writeFileSync(file, signature)
    if (keys === undefined) return run(['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', file], signed)
    writeFileSync(signers, allowedSigners(keys))
    return run(['-Y', 'verify', '-n', NAMESPACE, '-f', signers, '-I', SIGNER, '-s', file], signed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Who signed matters as a key alone: the names that stand beside keys are nobody's to prove. */
const SIGNER = 'publisher'
const KEY = /(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) [A-Za-z0-9+/=]+/

function allowedSigners(keys: string): string {
  return keys
    .split('\n')
    .flatMap((line) => KEY.exec(line.startsWith('#') ? '' : line) ?? [])
    .map((key) => `${SIGNER} ${key}\n`)
    .join('')
}

/** What is signed is given as an open file: into a pipe it could not be written where ssh-keygen ends before it has read it all. */
function run(args: readonly string[], signed: string): SignatureFound {
  const input = openSync(signed, 'r')
  try {
    const { status, stdout, stderr, error } = spawnSync('ssh-keygen', args, {
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    if (error) throw noTool(error)
    return { isGood: status === 0, words: (status === 0 ? stdout : stderr || stdout).trim() }
  } finally {
    closeSync(input)
  }
}
