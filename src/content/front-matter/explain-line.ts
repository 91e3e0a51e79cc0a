import type { Problem } from '../../domain/problem.ts'
import { betweenSmartQuotes, smartQuotes } from './smart-quotes.ts'

// Spaces that look like one but are none to YAML: no-break, figure, thin and ideographic spaces, zero-width marks.
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/
const FIELD = /^(\s*(?:- +)?)([\w-]+):[ \t]+(.*\S)\s*$/

/**
 * Says what is wrong with a line of YAML that could not be read, if it is one of the mistakes people make, and prints the line
 * as it should be. Asked only when the parser has stumbled: a line like this is not always a mistake.
 */
export function explainLine(line: string, file: string, number: number): Problem | undefined {
  const tab = /^ *(?:- *)?\t/.exec(line)
  if (tab) {
    return {
      kind: 'tab-indent',
      severity: 'error',
      location: { file, line: number, column: tab[0].length },
      message: `Cannot read the line "${line.trim()}": it begins with a tab`,
      advice: `Use spaces: "${line.replaceAll('\t', '  ')}"`,
    }
  }
  const odd = new RegExp(`^(\\s*(?:- *)?(?:[\\w-]+:)?)${ODD_SPACE.source}`).exec(line)
  if (odd) {
    return {
      kind: 'odd-space',
      severity: 'error',
      location: { file, line: number, column: odd[0].length },
      message: `Cannot read the line "${line.trim()}": a no-break or invisible space stands where an ordinary one is needed`,
      advice: `Type the line again: ${line.replace(new RegExp(ODD_SPACE, 'g'), ' ').trim()}`,
    }
  }
  return explainValue(line, file, number)
}

function explainValue(line: string, file: string, number: number): Problem | undefined {
  const [, indent = '', name = '', value = ''] = FIELD.exec(line) ?? []
  if (value === '' || /^["'|>[{]/.test(value)) return halfQuoted(indent, name, value, file, number)
  const location = { file, line: number, column: indent.length + name.length + 3 }
  const words = betweenSmartQuotes(value)
  if (words !== undefined) return smartQuotes(value, words, location)
  const advice = `Put the value in double quotation marks: ${corrected(indent, name, value)}`
  if (/: |:$/.test(value)) {
    return {
      kind: 'unquoted-colon',
      severity: 'error',
      location,
      message: `Cannot read the ${name} "${value}": it has a colon in it and is not in quotation marks`,
      advice,
    }
  }
  if (!/^(?:[@`%]|- )/.test(value)) return undefined
  return {
    kind: 'unquoted-mark',
    severity: 'error',
    location,
    message: `Cannot read the ${name} "${value}": "${value.charAt(0)}" at the beginning of a value means something else to YAML`,
    advice,
  }
}

/** A quotation mark that no other closes on its line. Lines before it may close it, so it is asked of last. */
export function explainOpenQuote(line: string, file: string, number: number): Problem | undefined {
  const [, indent = '', name = '', value = ''] = FIELD.exec(line) ?? []
  if (!/^"(?:[^"\\]|\\.)*$|^'[^']*$/.test(value)) return undefined
  const mark = value.charAt(0)
  return {
    kind: 'unquoted-mark',
    severity: 'error',
    location: { file, line: number, column: indent.length + name.length + 3 },
    message: `Cannot read the ${name} ${value}: the quotation mark is opened and not closed`,
    advice: `Close it at the end of the value: ${indent.trimStart()}${name}: ${value}${mark}`,
  }
}

/** `title: "Care" and homes`: the quotation marks end before the value does. */
function halfQuoted(indent: string, name: string, value: string, file: string, number: number): Problem | undefined {
  if (!/^(?:"[^"]*"\s*[^\s#].*|'[^']*'[^'\s#].*)$/.test(value)) return undefined
  return {
    kind: 'unquoted-mark',
    severity: 'error',
    location: { file, line: number, column: indent.length + name.length + 3 },
    message: `Cannot read the ${name} ${value}: the quotation marks end before the value does`,
    advice: `Put the whole value in quotation marks: ${indent.trimStart()}${name}: '${value.replace(/^'|'$/g, '').replaceAll("'", "''")}'`,
  }
}

function corrected(indent: string, name: string, value: string): string {
  return `${indent.trimStart()}${name}: "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
