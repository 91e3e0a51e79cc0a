import { expect, test } from 'vitest'
import { digestOf } from './digest-of.ts'
import { formatReceipt, parseReceipt, type Receipt } from './receipt.ts'

const RECEIPT: Receipt = {
  address: 'https://papers.ambleford.example',
  basePath: '/papers/',
  source: { commit: '0'.repeat(40), committed: '2026-11-26T09:30:00Z', differs: false },
  files: [
    { path: '404.html', ...digestOf(Buffer.from('none')) },
    { path: 'reports/2023/café-fees/index.html', ...digestOf(Buffer.from('fees')) },
  ],
}

test.each([
  ['of a commit', RECEIPT],
  ['of what no commit holds', { ...RECEIPT, source: undefined }],
  ['of no file', { ...RECEIPT, files: [] }],
])('a receipt %s is read as it was written', (_of, receipt) => {
  expect(parseReceipt([...formatReceipt(receipt)].join(''))).toEqual(receipt)
})

test('a receipt has a line for each file, so that two can be compared by eye', () => {
  const lines = [...formatReceipt(RECEIPT)].join('').split('\n')
  expect(lines.filter((line) => line.includes('sha256'))).toHaveLength(2)
})

test.each([
  ['no JSON', 'not found'],
  ['nothing', 'null'],
  ['another format', JSON.stringify({ ...RECEIPT, format: 'other-1' })],
  ['a file outside the site', written({ path: '../passwd' })],
  ['a file from the root', written({ path: '/passwd' })],
  ['a digest that is none', written({ sha256: 'abc' })],
  ['a length that is none', written({ bytes: '4' })],
])('%s is no receipt', (_what, text) => {
  expect(parseReceipt(text)).toBeUndefined()
})

function written(file: object): string {
  const files = [{ ...RECEIPT.files[0], ...file }]
  return JSON.stringify({ ...RECEIPT, format: 'cabinet-reports-receipt-1', files })
}
