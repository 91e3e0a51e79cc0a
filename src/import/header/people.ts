/** Somebody in a header, as far as it says how to reach them. */
export interface Person {
  name: string
  telephone?: string
  email?: string
}

const ROLE =
  /\b(head|director|officer|manager|leader|chief|service|services|lead|member|solicitor|executive|adviser|advisor|accountant|planner|engineer|team|council|monitoring|strategic|deputy|interim|assistant|principal|senior)\b/i

/** Parts `Head of Corporate Services – James Carpenter`, whichever comes first; the name is empty where only one is said. */
export function splitRoleAndName(text: string): { readonly role: string; readonly name: string } {
  const parts = text
    .split(/\s+[–—-]\s+|\s*[–—]\s*|,\s+|\s*\(|\)\s*$/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return { role: text.trim(), name: '' }
  const [first = '', ...rest] = parts
  const last = rest.at(-1) ?? ''
  if (!ROLE.test(first) && ROLE.test(last)) return { role: rest.join(', '), name: first }
  return { role: parts.slice(0, -1).join(', '), name: last }
}

/** The names in a field that may hold several: `David Wilde and Lee Brown`. */
export function splitNames(text: string): readonly string[] {
  const names = text
    .split(/\s+(?:and|&)\s+|\s*[;/\n]\s*|,\s+(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu})/u)
    .map((name) => name.trim())
  return names.filter((name) => name !== '')
}

/** The telephone numbers in a field. */
export function splitTelephones(text: string): readonly string[] {
  return (text.match(/\+?[(\d][\d\s()]{6,}(?:\s*(?:ext|x)\.?\s*\d+)?/gi) ?? []).map((number) =>
    number.trim().replace(/\s+/g, ' '),
  )
}

/** The e-mail addresses in a field. */
export function splitEmails(text: string): readonly string[] {
  return text.match(/[^\s<>;,()[\]]+@[^\s<>;,()[\]]+\.[^\s<>;,()[\]]+/g) ?? []
}
