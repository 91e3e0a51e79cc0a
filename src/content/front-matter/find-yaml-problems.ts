import { isAlias, isScalar, Scalar, visit, type Pair } from 'yaml'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import { explainLine } from './explain-line.ts'
import type { LocatedYaml } from './read-fields.ts'

/** Finds everything in a YAML text that the record does not accept, in words that say how to mend the line. */
export function findYamlProblems(yaml: LocatedYaml): readonly Problem[] {
  const refused = refusedNodes(yaml)
  const repeated = repeatedFields(yaml)
  const broken = refused.length > 0 ? [] : brokenLines(yaml)
  return [...refused, ...repeated, ...broken]
}

/** One mistake makes a parser stumble several times: the lines that are known mistakes, or else the first stumble only. */
function brokenLines({ text, file, document, lines }: LocatedYaml): readonly Problem[] {
  const errors = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY')
  const rootIsText = isScalar(document.contents) && document.contents.value !== ''
  if (errors.length === 0 && !rootIsText) return []
  const explained = text.split('\n').flatMap((line, index) => explainLine(line, file, index + 1) ?? [])
  if (explained.length > 0) return explained
  const first = errors[0]
  const { line, col } = lines.linePos(first?.pos[0] ?? 0)
  const what = first ? first.message.replace(/\s+/g, ' ') : 'it is text without a field'
  return [{
    kind: 'bad-yaml',
    severity: 'error',
    place: first ? { file, line, column: col } : { file },
    message: `Cannot read the front matter at "${(text.split('\n')[line - 1] ?? '').trim()}": ${lowerFirst(what)}`,
    advice: 'Write each field on a line of its own as name: value, and put a value with marks in it in double quotation marks',
  }]
}

/** Aliases can multiply without end, tags can name types, and none of them says anything a plain value does not. */
function refusedNodes({ text, file, document, lines }: LocatedYaml): readonly Problem[] {
  const problems: Problem[] = []
  const refuse = (offset: number): void => {
    const { line, col } = lines.linePos(offset)
    const rest = text.slice(offset).split('\n', 1)[0] ?? ''
    problems.push({
      kind: 'refused-yaml',
      severity: 'error',
      place: { file, line, column: col },
      message: `Cannot accept ${JSON.stringify(rest.trim())}: "${rest.charAt(0)}" at the beginning of a value means something else to YAML`,
      advice: `Put the value in double quotation marks: ${quoted(rest.trim())}`,
    })
  }
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0] ?? 0
      if (isAlias(node)) refuse(start)
      else if (node.tag !== undefined || ('anchor' in node && node.anchor !== undefined)) refuse(startOfProperties(text, start))
    },
    Scalar: (_key, node) => {
      const lost = node.type === Scalar.PLAIN && node.range ? lostComment(text, node.range) : undefined
      if (lost !== undefined && node.range) problems.push(lostProblem(text, file, placeAt({ file, lines }, lost), node.range[0]))
    },
  })
  return problems
}

/** An anchor or tag stands before its value; the node itself begins after it. */
function startOfProperties(text: string, start: number): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const offset = before.search(/(?<=^|[\s[,{])[&!]\S*\s*$/)
  return offset === -1 ? start : lineStart + offset
}

function lostComment(text: string, [, end]: readonly [number, number, number]): number | undefined {
  const match = /^[ \t]*#/.exec(text.slice(end, end + 200))
  return match ? end + match[0].length - 1 : undefined
}

function lostProblem(text: string, file: string, place: Place, valueStart: number): Problem {
  const whole = (text.slice(valueStart).split('\n', 1)[0] ?? '').trim()
  const rest = whole.slice(whole.search(/(^|\s)#/)).trim()
  return {
    kind: 'lost-comment',
    severity: 'error',
    place: { ...place, file },
    message: `Cannot accept ${JSON.stringify(whole)}: YAML takes ${JSON.stringify(rest)} for a comment and loses it`,
    advice: `Put the whole value in double quotation marks: ${quoted(whole)}`,
  }
}

function repeatedFields({ file, document, lines }: LocatedYaml): readonly Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, Pair>()
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue
        const name = String(pair.key.value)
        const earlier = first.get(name)
        if (!earlier) {
          first.set(name, pair)
          continue
        }
        problems.push({
          kind: 'repeated-field',
          severity: 'error',
          place: placeAt({ file, lines }, pair.key.range?.[0] ?? 0),
          message: `Cannot read the field "${name}": it is given twice`,
          advice: 'Keep one of the two lines',
          elsewhere: { words: 'first given in', place: placeAt({ file, lines }, isScalar(earlier.key) ? earlier.key.range?.[0] ?? 0 : 0) },
        })
      }
    },
  })
  return problems
}

function placeAt({ file, lines }: Pick<LocatedYaml, 'file' | 'lines'>, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line, column: col }
}

function quoted(value: string): string {
  return JSON.stringify(value.replaceAll('"', "'"))
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
