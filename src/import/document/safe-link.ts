/** A link that a report may carry: to a web page or an e-mail address. Undefined for every other, such as `file:`. */
export function safeLink(target: string): string | undefined {
  const trimmed = target.trim()
  const address = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed
  if (!/^(https?:\/\/|mailto:)[^\s]/i.test(address)) return undefined
  return address.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character))
}
