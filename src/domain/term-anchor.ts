/** The anchor of a term on the glossary's page: `term-garden-waste`. */
export function termAnchor(term: string): string {
  return `term-${term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}
