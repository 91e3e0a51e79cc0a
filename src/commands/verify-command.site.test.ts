import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { signReceipt } from '../publish/receipt/sign-receipt.ts'
import { verifyCommand } from './verify-command.ts'

let top = ''
let said: string[] = []
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'verify-'))
  cpSync(inject('site').folder, join(top, 'site'), { recursive: true })
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(top, { recursive: true })
})

test('a whole copy is well, and a changed one is not, with the files named', async () => {
  const site = join(top, 'site')
  expect(await verifyCommand.run([site])).toBe(true)
  expect(said.at(-1)).toMatch(/^All \d+ files are as they were published$/)
  appendFileSync(join(site, 'about/index.html'), ' ')
  expect(await verifyCommand.run([site])).toBe(false)
  expect(said).toContain('about/index.html: changed')
})

test('a copy is compared with a receipt that was kept, whose signature was kept beside it', async () => {
  const [site, key, kept] = [join(top, 'site'), join(top, 'key'), join(top, 'kept.json')]
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  signReceipt(site, key)
  cpSync(join(site, 'manifest.json'), kept)
  const asked = [site, '--receipt', kept, '--signer', `${key}.pub`]
  expect(await verifyCommand.run(asked)).toBe(false)
  expect(said).toContain('The receipt is not signed')
  cpSync(join(site, 'manifest.json.sig'), `${kept}.sig`)
  expect(await verifyCommand.run(asked)).toBe(true)
  rmSync(kept)
  await expect(verifyCommand.run(asked)).rejects.toThrow(/Cannot read the receipt ".*kept.json"\n→ /)
})

test('what is no copy, or more than one, is told how to be written', async () => {
  await expect(verifyCommand.run([])).rejects.toThrow('Cannot tell which copy to look at')
  await expect(verifyCommand.run(['one', 'two'])).rejects.toThrow('Cannot tell which copy to look at')
})
