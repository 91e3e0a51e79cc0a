import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { UserError } from '../../domain/user-error.ts'
import { serveSite } from '../serve-site.ts'
import { RECEIPT, SIGNATURE } from './receipt.ts'
import { signReceipt } from './sign-receipt.ts'
import { verifyCopy } from './verify-copy.ts'

const REPORT = 'reports/2021/joint-technology-strategy-update/index.html'

let top = ''
let copy = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'copy-'))
  copy = join(top, 'site')
  cpSync(inject('site').folder, copy, { recursive: true })
})
afterEach(() => rmSync(top, { recursive: true }))

test('a copy of the site is as it was published, and says from what it was made', async () => {
  const { comparison, files, signature, made } = await verifyCopy({ place: copy })
  expect(comparison).toEqual({ missing: [], changed: [], extra: [] })
  expect(files).toBeGreaterThan(200)
  expect(signature).toEqual({ isGood: true, words: 'The receipt is not signed' })
  expect(made).toMatch(/commit [\da-f]{40} of \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|does not say which commit/)
})

test('a file that is gone, one of which a letter was changed, and one that was put there are each named', async () => {
  rmSync(join(copy, 'about/index.html'))
  appendFileSync(join(copy, REPORT), ' ')
  writeFileSync(join(copy, 'reports/secret.html'), 'Put there')
  expect((await verifyCopy({ place: copy })).comparison).toEqual({
    missing: ['about/index.html'],
    changed: [REPORT],
    extra: ['reports/secret.html'],
  })
})

test('a file packed beside another is as good as what it unpacks to, and no better', async () => {
  const page = readFileSync(join(copy, REPORT))
  writeFileSync(join(copy, `${REPORT}.br`), brotliCompressSync(page))
  writeFileSync(join(copy, `${REPORT}.gz`), gzipSync(page))
  expect((await verifyCopy({ place: copy })).comparison).toEqual({ missing: [], changed: [], extra: [] })
  writeFileSync(join(copy, `${REPORT}.gz`), gzipSync('Something else'))
  writeFileSync(join(copy, `${REPORT}.br`), 'not packed')
  expect((await verifyCopy({ place: copy })).comparison.changed).toEqual([`${REPORT}.br`, `${REPORT}.gz`])
})

test('a copy on the web is looked at as readers see it', async () => {
  appendFileSync(join(copy, REPORT), ' ')
  rmSync(join(copy, 'about/index.html'))
  const { address, close } = await serveSite(copy, { port: 0, basePath: '/' })
  const { comparison } = await verifyCopy({ place: address })
  await close()
  expect(comparison).toEqual({ missing: ['about/index.html'], changed: [REPORT], extra: [] })
  await expect(verifyCopy({ place: address })).rejects.toThrow(UserError)
})

test('what has no receipt says so, as does a folder that is not there', async () => {
  rmSync(join(copy, RECEIPT))
  await expect(verifyCopy({ place: copy })).rejects.toThrow(/There is no receipt to compare .* with\n→ /)
  await expect(verifyCopy({ place: join(top, 'nowhere') })).rejects.toThrow(/Cannot read the folder ".*nowhere"/)
})

test('a signed receipt is told by its key; a changed one, another’s key and none at all are not good', async () => {
  const [ours, theirs] = [key('ours'), key('theirs')]
  const verify = (signers?: string) => verifyCopy({ place: copy, ...(signers !== undefined && { signers }) })
  expect((await verify(ours.public)).signature.isGood).toBe(false)

  signReceipt(copy, ours.file)
  expect((await verify(ours.public)).signature).toMatchObject({ isGood: true, words: expect.stringMatching(/^Good /) })
  expect((await verify()).signature.words).toMatch(/Whose key that is, nobody can tell/)
  expect((await verify(`publisher ${ours.public}`)).signature.isGood).toBe(true)
  expect((await verify(theirs.public)).signature).toMatchObject({
    isGood: false,
    words: expect.stringMatching(/^The signature is not good: /),
  })

  const receipt = readFileSync(join(copy, RECEIPT), 'utf8')
  writeFileSync(join(copy, RECEIPT), receipt.replace('"basePath": "/"', '"basePath": "/x/"'))
  expect((await verify(ours.public)).signature.isGood).toBe(false)
  writeFileSync(join(copy, SIGNATURE), 'no signature')
  expect((await verify()).signature.isGood).toBe(false)
})

test('a key that is none is refused in a sentence', () => {
  writeFileSync(join(top, 'no-key'), 'no key')
  expect(() => signReceipt(copy, join(top, 'no-key'))).toThrow(
    /Cannot sign the receipt with the key ".*no-key": .*\n→ /,
  )
})

function key(name: string): { readonly file: string; readonly public: string } {
  const file = join(top, name)
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file])
  return { file, public: readFileSync(`${file}.pub`, 'utf8') }
}
