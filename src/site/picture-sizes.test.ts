import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureSizes } from './picture-sizes.ts'

const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: 'white' } })
const picture = (address: string, bytes: Uint8Array) => ({ address, file: address, bytes })

test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
  'a picture in %s is as wide and high as it is shown',
  async (form) => {
    const sizeOf = pictureSizes([picture('/pictures/a', await blank.clone().toFormat(form).toBuffer())])
    expect(sizeOf('/pictures/a')).toEqual({ width: 30, height: 20 })
  },
)

test('one that a browser turns by a quarter is told as it is shown', async () => {
  const turned = await blank.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(pictureSizes([picture('/pictures/a.jpg', turned)])('/pictures/a.jpg')).toEqual({ width: 20, height: 30 })
})

test('of what is no picture, or not there, nothing is told', () => {
  const sizeOf = pictureSizes([picture('/pictures/a.png', new TextEncoder().encode('no picture'))])
  expect(sizeOf('/pictures/a.png')).toBeUndefined()
  expect(sizeOf('/pictures/b.png')).toBeUndefined()
})
