import { deflateRawSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeDocx, paragraph } from './fixtures/make-docx.ts'
import { tryImport } from './fixtures/try-import.ts'

const REAL = new Uint8Array(readFileSync(new URL('fixtures/joint-technology-strategy-update.docx', import.meta.url)))
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const result = await tryImport(name, bytes)
  return result.outcome === 'refused' ? `${result.refusal.reason}: ${result.refusal.message}` : result.outcome
}

test.each<[what: string, name: string, bytes: Uint8Array, expected: string]>([
  ['an empty file', 'paper.docx', new Uint8Array(), 'empty: The file is empty'],
  [
    'a file cut short',
    'paper.docx',
    REAL.slice(0, REAL.length / 2),
    'broken: The file is damaged or cut short: it cannot be unpacked',
  ],
  [
    'a zip file of something else',
    'paper.docx',
    zipSync({ 'a.txt': strToU8('hello') }),
    'wrong-kind: The file is a zip file, but not a Word document',
  ],
  [
    'text called a Word document',
    'paper.docx',
    strToU8('hello'),
    'broken: The file is called a Word document but is none, or is damaged',
  ],
  ['an old Word file', 'paper.doc', OLE, 'wrong-kind: The file is an old Word file (.doc)'],
  [
    'a file with a password',
    'paper.docx',
    Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted: The file is protected with a password',
  ],
  ['a PDF', 'paper.pdf', strToU8('%PDF-1.7'), 'wrong-kind: The file is a PDF'],
  ['rich text', 'paper.docx', strToU8('{\\rtf1'), 'wrong-kind: The file is a rich text file (.rtf)'],
  [
    'a kind nobody knows',
    'paper.xyz',
    strToU8('hello'),
    'wrong-kind: The file is a kind of file that cannot be imported',
  ],
  [
    'XML that is not well-formed',
    'paper.docx',
    makeDocx({ body: '', document: '<w:document><w:body>' }),
    'broken: The file is damaged: word/document.xml is not well-formed XML',
  ],
  [
    'an entity bomb',
    'paper.docx',
    makeDocx({
      body: '',
      document: `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
    }),
    'unsafe-xml: The file declares XML entities (in word/document.xml), which Word never does and which can be made to fill the memory',
  ],
  [
    'an outside entity',
    'paper.docx',
    makeDocx({ body: '', document: `<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document ${W}/>` }),
    'unsafe-xml: The file declares XML entities (in word/document.xml), which Word never does and which can be made to fill the memory',
  ],
  [
    'a part that climbs out',
    'paper.docx',
    zipSync({ '../../evil.md': strToU8('x'), 'word/document.xml': strToU8('<a/>') }),
    'unsafe-path: The file holds a part whose name would be written outside its own folder',
  ],
  [
    'a part with an absolute name',
    'paper.docx',
    zipSync({ '/etc/evil': strToU8('x') }),
    'unsafe-path: The file holds a part whose name would be written outside its own folder',
  ],
  [
    'thousands of parts',
    'paper.docx',
    zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`p${at}`, strToU8('')]))),
    'too-large: The file unpacks to far more than a report could hold',
  ],
  [
    'elements nested without end',
    'paper.docx',
    makeDocx({
      body: '',
      document: `<w:document ${W}>${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}</w:document>`,
    }),
    'too-deep: The file is nested more deeply than any report could be (in word/document.xml)',
  ],
  [
    'HTML nested without end',
    'paper.html',
    strToU8('<div>'.repeat(20_000)),
    'too-deep: The file is nested more deeply than any report could be',
  ],
])('%s is refused', async (_what, name, bytes, expected) => {
  expect(await refusal(name, bytes)).toBe(expected)
})

test('a zip bomb is refused before it is unpacked', async () => {
  const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024))
  const start = performance.now()
  expect(await refusal('paper.docx', bombOf(packed, 200 * 1024 * 1024))).toBe(
    'too-large: The file unpacks to far more than a report could hold',
  )
  expect(performance.now() - start).toBeLessThan(1_000)
})

test('a zip bomb that lies about its size is refused while it is unpacked', async () => {
  const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024))
  expect(await refusal('paper.docx', bombOf(packed, 1_000))).toBe(
    'too-large: The file unpacks to far more than a report could hold',
  )
})

test('a relationship that climbs out leads nowhere', async () => {
  const relationships =
    '<Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../../../../etc/passwd"/>'
  expect(await tryImport('paper.docx', makeDocx({ body: paragraph('Text.'), relationships }))).toMatchObject({
    outcome: 'imported',
  })
})

test('pictures that can carry scripts are left out', async () => {
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const runs = '<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>'
  const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const bytes = makeDocx({
    body: paragraph('Title') + paragraph('', { runs }),
    parts: { 'word/media/a.svg': svg },
    relationships: `<Relationship Id="p" Type="${R}/image" Target="media/a.svg"/>`,
  })
  const result = await tryImport('paper.docx', bytes)
  expect(result.outcome === 'imported' && result.report.images).toEqual([])
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'A picture of a kind that browsers cannot show, or that can carry scripts, was left out: save it as PNG',
  )
})

/** A zip file with one part, that states the size it is given here. */
function bombOf(packed: Uint8Array, size: number): Uint8Array {
  const name = Buffer.from('word/document.xml')
  const fields = Buffer.alloc(22)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(size, 18)
  const sizes = Buffer.concat([fields, Buffer.from([name.length, 0, 0, 0])])
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), sizes, name, packed])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), sizes, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
