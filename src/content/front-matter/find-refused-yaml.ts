import { isAlias, isMap, isScalar, Scalar, visit, type Node } from 'yaml'
import type { Problem } from '../../domain/problem.ts'
import { locationAt, type LocatedYaml } from './read-fields.ts'
import { betweenSmartQuotes, smartQuotes } from './smart-quotes.ts'

/** Finds what YAML can do and the record does without: anchors, aliases, tags, nameless fields, comments that swallow a value's end. */
export function findRefusedYaml({ text, file, document, lines }: LocatedYaml): readonly Problem[] {
  const problems: Problem[] = []
  // Looking back along the line for every value would be slow in the common case, where there is nothing to find.
  const hasProperties = /[&!]/.test(text)
  const refuse = (offset: number): void => {
    problems.push(markProblem(restOfLine(text, offset), locationAt({ file, lines }, offset)))
  }
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0] ?? 0
      if (isAlias(node)) return refuse(start)
      // Aliases can multiply without end, and tags can name types; neither says anything that a plain value does not.
      const property = hasProperties ? startOfProperty(text, start) : undefined
      if (property !== undefined && (('anchor' in node && node.anchor !== undefined) || isTagged(node, text, property)))
        refuse(property)
      if (isMap(node)) problems.push(...oddKeys(node.items, start, { file, lines }))
      const words =
        isScalar(node) && node.type === Scalar.PLAIN ? betweenSmartQuotes(restOfLine(text, start)) : undefined
      if (words !== undefined)
        problems.push(smartQuotes(restOfLine(text, start), words, locationAt({ file, lines }, start)))
      const lost = isScalar(node) ? lostComment(text, node) : undefined
      if (lost !== undefined) problems.push(lostProblem(restOfLine(text, start), locationAt({ file, lines }, lost)))
      return undefined
    },
  })
  return problems
}

function isTagged(node: Node, text: string, property: number): boolean {
  return node.tag !== undefined || text.charAt(property) === '!'
}

/** An anchor or tag stands before its value on the line; the node itself begins after it, or at it where it has no value. */
function startOfProperty(text: string, start: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (/[&!]/.test(text.charAt(start))) return start
  const offset = text.slice(lineStart, start).search(/(?<=^|[\s[,{])[&!]\S*\s*$/)
  return offset === -1 ? undefined : lineStart + offset
}

/** Fields without a name that is text, and the one name that JavaScript keeps for itself, would be lost later without a word. */
function oddKeys(
  items: readonly { readonly key: unknown }[],
  start: number,
  at: Pick<LocatedYaml, 'file' | 'lines'>,
): readonly Problem[] {
  return items.flatMap(({ key }): readonly Problem[] => {
    const isPlain = isScalar(key) && key.value !== '' && key.value !== '__proto__'
    if (isPlain || isAlias(key)) return []
    const offset = isScalar(key) ? key.range?.[0] : undefined
    return [
      {
        kind: 'unknown-field',
        severity: 'error',
        location: locationAt(at, offset ?? start),
        message: `Cannot use the field "${isScalar(key) ? String(key.value) : '?'}": no field has such a name`,
        advice: 'Write the name of a field before the colon',
      },
    ]
  })
}

function markProblem(written: string, location: Problem['location']): Problem {
  return {
    kind: 'refused-yaml',
    severity: 'error',
    location,
    message: `Cannot accept ${written}: "${written.charAt(0)}" at the beginning of a value means something else to YAML`,
    advice: `Put the value in double quotation marks: ${quoted(written)}`,
  }
}

function lostComment(text: string, node: Scalar): number | undefined {
  if (node.type !== Scalar.PLAIN || !node.range) return undefined
  const [, end] = node.range
  const match = /^[ \t]*#/.exec(text.slice(end, end + 200))
  return match ? end + match[0].length - 1 : undefined
}

function lostProblem(written: string, location: Problem['location']): Problem {
  const lost = written.slice(written.search(/(^|\s)#/)).trim()
  return {
    kind: 'lost-comment',
    severity: 'error',
    location,
    message: `Cannot accept ${written}: YAML takes ${lost} for a comment and loses it`,
    advice: `Put the whole value in double quotation marks: ${quoted(written)}; a comment goes on a line of its own`,
  }
}

function restOfLine(text: string, offset: number): string {
  return (text.slice(offset).split('\n', 1)[0] ?? '').trim()
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
