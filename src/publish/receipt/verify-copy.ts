import { UserError } from '../../domain/user-error.ts'
import { compareWithReceipt, type Comparison } from './compare-with-receipt.ts'
import { lookAtSignature, type SignatureFound } from './look-at-signature.ts'
import { openCopy } from './open-copy.ts'
import { parseReceipt, RECEIPT, SIGNATURE, type SourceCommit } from './receipt.ts'

/** Which copy is to be looked at, and what it is held against. */
export interface VerifyRequest {
  /** A folder, or an address. */
  readonly place: string
  /** Another receipt than the copy's own. */
  readonly receipt?: { readonly bytes: Uint8Array; readonly signature?: Uint8Array | undefined }
  /** The public keys of those who may have signed it. */
  readonly signers?: string
}

/** What was found of a copy. */
export interface VerifiedCopy {
  readonly files: number
  readonly comparison: Comparison
  /** `isGood` is false also where there is no signature and one was asked for. */
  readonly signature: SignatureFound
  /** What it was made from, in words. */
  readonly made: string
}

/** Compares a copy of a site with its receipt, and looks at the receipt's signature. Throws a `UserError` where there is no receipt. */
export async function verifyCopy({ place, receipt, signers }: VerifyRequest): Promise<VerifiedCopy> {
  const copy = openCopy(place)
  const bytes = receipt?.bytes ?? (await copy.read(RECEIPT))
  const read = bytes && parseReceipt(Buffer.from(bytes).toString())
  if (!bytes || !read) {
    throw new UserError(
      `There is no receipt to compare ${place} with\n→ A site that this program built has one at its top, called ${RECEIPT}`,
    )
  }
  const signature = receipt ? receipt.signature : await copy.read(SIGNATURE)
  return {
    files: read.files.length,
    comparison: await compareWithReceipt(read, copy),
    signature: signature
      ? judged(lookAtSignature(bytes, signature, signers), signers !== undefined)
      : { isGood: signers === undefined, words: 'The receipt is not signed' },
    made: madeFrom(read.source),
  }
}

function judged({ isGood, words }: SignatureFound, isExpected: boolean): SignatureFound {
  if (!isGood) return { isGood, words: `The signature is not good: ${words}` }
  return {
    isGood,
    words: isExpected ? words : `${words}. Whose key that is, nobody can tell from the site: give --signer`,
  }
}

function madeFrom(source: SourceCommit | undefined): string {
  if (!source) return 'It does not say which commit it was made from'
  const { commit, committed, differs } = source
  return `It was made from commit ${commit} of ${committed}${differs ? ', with changes that were not committed' : ''}`
}
