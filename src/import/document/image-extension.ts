/** What kind of picture the bytes are, by their first few; undefined for kinds that browsers do not all show safely. */
export function imageExtension(bytes: Uint8Array): string | undefined {
  const starts = (...values: readonly number[]): boolean => values.every((value, at) => bytes[at] === value)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpg'
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'gif'
  return starts(0x52, 0x49, 0x46, 0x46) && String.fromCharCode(...bytes.slice(8, 12)) === 'WEBP' ? 'webp' : undefined
}
