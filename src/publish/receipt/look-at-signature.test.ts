import { expect, test } from 'vitest'
import { lookAtSignature } from './look-at-signature.ts'

test('what is no signature is not good, however much there is to be signed', () => {
  // ssh-keygen ends as soon as it has read the signature; a receipt of this length would not have gone into a pipe by then.
  const receipt = new Uint8Array(4_000_000)
  const none = new TextEncoder().encode('no signature')
  for (let time = 0; time < 20; time++) expect(lookAtSignature(receipt, none, undefined).isGood).toBe(false)
})
