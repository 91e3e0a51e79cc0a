import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'
import { readPage } from './read-page.ts'

const MOST_BYTES = 20_000

test('the report and its one style sheet are at most 20 KB as they are sent', async () => {
  const { folder } = inject('site')
  const html = await readFile(join(folder, KINDS_OF_PAGE.report, 'index.html'))
  const styles = readPage(html.toString()).references.filter(
    ({ from, address }) => from === '<link href>' && address.endsWith('.css'),
  )
  expect(styles).toHaveLength(1)
  const css = await readFile(join(folder, styles[0]?.address ?? ''))
  expect(brotliCompressSync(html).length + brotliCompressSync(css).length).toBeLessThanOrEqual(MOST_BYTES)
})
