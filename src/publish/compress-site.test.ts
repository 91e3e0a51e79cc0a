import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openMemory } from '../memory/memory.ts'
import { compressSite } from './compress-site.ts'

test('what was packed once is taken from memory, and is what it was', async () => {
  const top = mkdtempSync(join(tmpdir(), 'packed-'))
  const page = join(top, 'index.html')
  const written = '<p>The report was published.</p>'.repeat(100)
  writeFileSync(page, written)
  const kept: string[] = []
  try {
    for (const round of ['first', 'second']) {
      const memory = openMemory(`${top}-memory`, 'one')
      const watched = {
        ...memory,
        keep: (key: string, bytes: Uint8Array) => (kept.push(round), memory.keep(key, bytes)),
      }
      expect(await compressSite(top, watched)).toMatchObject({ files: 1, bytes: written.length })
      memory.close()
      expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(written)
      expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(written)
    }
    expect(kept).toEqual(['first', 'first'])
  } finally {
    rmSync(top, { recursive: true })
    rmSync(`${top}-memory`, { recursive: true })
  }
})
