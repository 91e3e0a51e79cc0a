/** What forms and editors tell of a field: its name, what to write in it, and examples. Kept in the schema itself. */
export function about(
  title: string,
  description: string,
  ...examples: readonly string[]
): { readonly title: string; readonly description: string; readonly examples?: readonly string[] } {
  return examples.length > 0 ? { title, description, examples } : { title, description }
}
