/** A name as it stands in addresses and file names, in lower-case letters, digits and hyphens: `Café & fees` is `cafe-fees`. */
export function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
