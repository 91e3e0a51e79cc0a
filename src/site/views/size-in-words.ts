/** How large a file is, for who thinks of loading it: `214 KB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1000
  if (kilobytes >= 1000) return `${(kilobytes / 1000).toFixed(1)} MB`
  return kilobytes < 1 ? 'less than 1 KB' : `${Math.round(kilobytes)} KB`
}
