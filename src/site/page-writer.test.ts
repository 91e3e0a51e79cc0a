import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageWriter } from './page-writer.ts'

test('writes each page to its file, and never one over another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const write = pageWriter(folder)
    write('reports/2021/care-home-fees/index.html', 'Fees')
    expect(readFileSync(join(folder, 'reports/2021/care-home-fees/index.html'), 'utf8')).toBe('Fees')
    expect(() => write('reports/2021/care-home-fees/index.html', 'Levy')).toThrow('Two pages would be written')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
