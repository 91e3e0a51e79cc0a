import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withoutExtras } from '../domain/pictures/without-extras.ts'
import { makeDocx, paragraph, run } from './fixtures/make-docx.ts'
import { tryImport } from './fixtures/try-import.ts'

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TITLE = paragraph('Ferry fares', { properties: '<w:outlineLvl w:val="0"/>' })

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/leaks/${name}`, import.meta.url))
}

test.each([
  [
    'words-made-unseen.docx',
    [
      'hidden: Acme Holdings Ltd',
      'hidden: 12 Low Road',
      'hidden: £1 million',
      'hidden: tiny words',
      'hidden: £2 million',
    ],
  ],
  [
    'hidden-by-class.html',
    [
      'hidden: Words hidden by a class of the style sheet.',
      'struck: Struck by class',
      'struck: struck inline',
      'struck: struck s',
      'hidden: white',
    ],
  ],
  ['struck-out.docx', ['struck: struck', 'struck: double struck', 'struck: style struck']],
  ['struck-out.html', ['struck: 5%', 'struck: 5%', 'struck: 5%', 'struck: 5%']],
  ['marking-in-a-sentence.docx', ['confidential: This report contains exempt information']],
  ['picture-cropped.docx', ['pictures: Picture 1']],
])('%s stops, and each place is named', async (name, expected) => {
  const result = await tryImport(name, bytesOf(name), { allow: [] })
  expect(result.outcome === 'stopped' && result.leftovers.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected)
})

test('struck-out words that are allowed are shown as struck out', async () => {
  const result = await tryImport('struck-out.html', bytesOf('struck-out.html'), { allow: ['struck'] })
  expect(result.outcome === 'imported' && result.report.markdown).toContain(
    '1. Fees rise by ~~5%~~ 7%.\n\n2. Fees rise by ~~5%~~ 7%.\n',
  )
})

test('place, camera and author are taken out of a photograph, and that is said', async () => {
  const result = await tryImport('photo-with-place.docx', bytesOf('photo-with-place.docx'), { allow: [] })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(Buffer.from(result.report.images[0]?.bytes ?? []).toString('latin1')).not.toMatch(/Exif|GPS|Okafor/)
  expect(result.receipt.dropped.map(({ what }) => what).join()).toContain('Picture 1 carried Exif (camera, day, place)')
})

/** A picture of red on its left half and blue on its right, with all that a camera and an author write into one. */
async function picture(
  format: 'jpeg' | 'png' | 'webp' | 'gif',
  more: { readonly orientation?: number } = {},
): Promise<Uint8Array> {
  const half = { create: { width: 40, height: 60, channels: 3 as const, background: '#0000ff' } }
  const made = sharp({ create: { width: 80, height: 60, channels: 3, background: '#ff0000' } }).composite([
    { input: half, left: 40, top: 0 },
  ])
  const written = made
    .withExif({ IFD0: { Artist: 'R Okafor' }, IFD3: { GPSLatitude: '51/1 40/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">R Okafor</x:xmpmeta>')
  const { orientation } = more
  return new Uint8Array(
    await (orientation === undefined ? written : written.withMetadata({ orientation }))[format]().toBuffer(),
  )
}

const drawing = (inner: string, alt = 'A chart of fares'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><pic:pic>${inner}</pic:pic></wp:inline></w:drawing></w:r>`

function paperWith(bytes: Uint8Array, runs: string): Uint8Array {
  const relationships = `<Relationship Id="p" Type="${R}/image" Target="media/image1.bin"/>`
  return makeDocx({
    body: TITLE + paragraph('', { runs: run('1. See. ') + runs }),
    relationships,
    parts: { 'word/media/image1.bin': bytes },
  })
}

async function pictureOut(bytes: Uint8Array, runs: string): Promise<Uint8Array> {
  const result = await tryImport('paper.docx', paperWith(bytes, runs), { allow: [] })
  if (result.outcome !== 'imported') throw new Error(JSON.stringify(result))
  return result.report.images[0]?.bytes ?? new Uint8Array()
}

test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'a %s loses what it carries, and not a point of what it shows',
  async (format) => {
    const before = Buffer.concat([await picture(format), Buffer.from('R Okafor')])
    const after = await pictureOut(before, drawing('<pic:blipFill><a:blip r:embed="p"/></pic:blipFill>'))
    expect(withoutExtras(before)?.extras).not.toEqual([])
    expect(withoutExtras(after)?.extras).toEqual([])
    expect(Buffer.from(after).toString('latin1')).not.toContain('Okafor')
    expect((await sharp(after).raw().toBuffer()).equals(await sharp(before).raw().toBuffer())).toBe(true)
  },
)

test('a photograph that its camera says is to be turned is turned for good', async () => {
  const after = await pictureOut(
    await picture('jpeg', { orientation: 6 }),
    drawing('<pic:blipFill><a:blip r:embed="p"/></pic:blipFill>'),
  )
  const { width, height, orientation } = await sharp(after).metadata()
  expect([width, height, orientation]).toEqual([60, 80, undefined])
})

test.each([
  ['by Word', 'jpeg', drawing('<pic:blipFill><a:blip r:embed="p"/><a:srcRect r="50000"/></pic:blipFill>')],
  ['by Word, in a PNG', 'png', drawing('<pic:blipFill><a:blip r:embed="p"/><a:srcRect r="50%"/></pic:blipFill>')],
  [
    'by an older Word',
    'webp',
    '<w:r><w:pict><v:shape alt="A chart"><v:imagedata r:id="p" cropright="32768f"/></v:shape></w:pict></w:r>',
  ],
] as const)('what was cropped away %s is cut off for good', async (_by, format, runs) => {
  const after = await pictureOut(await picture(format), runs)
  const { data, info } = await sharp(after).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([40, 60])
  // Red throughout: nothing of the blue half is left.
  expect(Math.max(...data.filter((_, at) => at % 3 === 2))).toBeLessThan(40)
})

test('a picture shown through a shape stops the import, for the rest of it would come out', async () => {
  const bytes = paperWith(
    await picture('png'),
    drawing('<pic:blipFill><a:blip r:embed="p"/></pic:blipFill><pic:spPr><a:prstGeom prst="ellipse"/></pic:spPr>'),
  )
  expect(await tryImport('paper.docx', bytes, { allow: [] })).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind: 'pictures', text: 'Picture 1' }],
  })
})

test('words for a picture that are only the name of its file are asked for', async () => {
  for (const alt of [
    'IMG_1234.jpg',
    'Picture 1',
    'image',
    'C:\\photos\\site plan.png',
    'Screenshot 2021-10-29 at 10.15.30',
  ]) {
    const bytes = paperWith(await picture('png'), drawing('<pic:blipFill><a:blip r:embed="p"/></pic:blipFill>', alt))
    const result = await tryImport('paper.docx', bytes, { allow: [] })
    expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
      `Picture 1 is only called "${alt}": write what it shows`,
    )
    expect(result.outcome === 'imported' && result.report.markdown).toContain('![](/pictures/')
  }
})

test('what is embedded in a file never comes out, and is named', async () => {
  const parts = {
    'word/embeddings/oleObject1.bin': new TextEncoder().encode('Acme Holdings'),
    'word/vbaProject.bin': new TextEncoder().encode('Acme Holdings'),
    'customXml/item1.xml': new TextEncoder().encode('<a>Acme Holdings</a>'),
    'docProps/core.xml': new TextEncoder().encode(
      '<c><creator>R Okafor</creator><lastModifiedBy>J Bell</lastModifiedBy></c>',
    ),
    'word/_rels/settings.xml.rels': new TextEncoder().encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${R}/attachedTemplate" Target="file:///\\\\server\\share\\cabinet.dotm" TargetMode="External"/></Relationships>`,
    ),
    'word/settings.xml': new TextEncoder().encode('<settings/>'),
  }
  const result = await tryImport('paper.docx', makeDocx({ body: TITLE + paragraph('1. Text.'), parts }), { allow: [] })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(result.report.markdown).not.toMatch(/Acme|Okafor|Bell|server/)
  expect(result.receipt.dropped.map(({ what }) => what)).toEqual([
    'Embedded file "oleObject1.bin"',
    'Macros "vbaProject.bin"',
    'Data of another program "item1.xml"',
    'Properties of the file: author "R Okafor", last saved by "J Bell"',
    'Link to "file:///\\\\server\\share\\cabinet.dotm"',
  ])
})
