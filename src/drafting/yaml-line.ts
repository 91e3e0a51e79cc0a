// Letters, digits and marks that mean nothing to YAML, none of them first or last but letters, digits and brackets.
const PLAIN = /^[\p{L}\p{N}(](?:[\p{L}\p{N} .,;()’–/+@£%&_-]*[\p{L}\p{N}.)%])?$/u

/** A value as YAML reads it back to the letter, in quotation marks only where it needs them. */
export function yamlValue(value: string): string {
  return PLAIN.test(value) ? value : JSON.stringify(value)
}

/** `name: value`, for the front matter of a new file. */
export function yamlLine(name: string, value: string): string {
  return `${name}: ${yamlValue(value)}`
}
