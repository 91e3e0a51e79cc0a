import type { z } from 'zod'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { FieldSource, FieldValue } from '../front-matter/field-places.ts'
import { nearestOf } from '../nearest-of.ts'
import { fieldProblemOf } from '../schemas/field-problem.ts'

type Issue = z.core.$ZodIssue

/** Reads the fields of a document by their schema, and says of each that is wrong where it stands and what to write. */
export function parseFields<T>(
  schema: z.ZodType<T>,
  document: { readonly data: FieldValue; readonly source: FieldSource },
): Parsed<T> {
  const data = document.data === '' ? {} : document.data
  const { data: value, error } = schema.safeParse(data)
  if (!error) return { value, problems: [] }
  const issues = error.issues.flatMap(unfold)
  const problems = issues.map((issue) => ({ issue, problem: problemOf(issue, data, document.source) }))
  // A misspelt field is one problem, not an unknown one and a missing one.
  const misspelt = new Set(
    problems.flatMap(({ issue, problem }) =>
      problem.kind === 'unknown-field' && problem.nearest !== undefined
        ? [[...issue.path.slice(0, -1), problem.nearest].join('.')]
        : [],
    ),
  )
  return {
    problems: problems
      .filter(({ issue, problem }) => problem.kind !== 'missing-field' || !misspelt.has(issue.path.join('.')))
      .map(({ problem }) => problem),
  }
}

/** Of a field that may also say "not held", the other reading is the one to explain. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  return (issue.errors.at(-1) ?? []).flatMap((inner) =>
    unfold({
      ...inner,
      path: [...issue.path, ...inner.path],
      message: `${inner.message}, or the words ${wordsInstead(issue)}`,
    }),
  )
}

/** The words that may stand in place of the fact: every reading but the last is of words alone. */
function wordsInstead({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const words = errors.slice(0, -1).flatMap(([first]) => (first?.code === 'invalid_value' ? first.values : []))
  return words.map((word) => `"${String(word)}"`).join(' or ')
}

function problemOf(issue: Issue, data: FieldValue, source: FieldSource): Problem {
  const path = issue.path.join('.')
  const name = nameOf(issue.path)
  const found = issue.code === 'custom' ? fieldProblemOf(issue.params) : undefined
  if (found?.known) return unknownField(name, found.known, source.placeOfKey(path))
  if (found) {
    const { kind, message, advice, nearest } = found
    return {
      kind,
      severity: 'error',
      place: source.placeOf(path),
      message,
      advice,
      ...(nearest === undefined ? {} : { nearest }),
    }
  }
  if (issue.code !== 'invalid_type') throw new Error(`A schema found something that it has no words for: ${issue.code}`)
  const written = valueAt(data, issue.path)
  const expected = issue.expected
  if (written === undefined) {
    return {
      kind: 'missing-field',
      severity: 'error',
      place: source.placeOf(path),
      message: `The field "${name}" is missing`,
      advice: howToAdd(name, expected, issue.message),
    }
  }
  if (written === '') {
    return {
      kind: 'empty-field',
      severity: 'error',
      place: source.placeOf(path),
      message: `The field "${name}" is empty`,
      advice: howToAdd(name, expected, issue.message),
    }
  }
  return {
    kind: 'wrong-type',
    severity: 'error',
    place: source.placeOf(path),
    message: `Cannot read ${path === '' ? 'the file' : `the field "${name}"`}: ${describe(written)} where ${EXPECTED[expected] ?? expected} expected`,
    advice: howToAdd(name, expected, issue.message),
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text is',
  array: 'a list is',
  object: 'fields of its own are',
}

function describe(written: FieldValue): string {
  if (typeof written === 'string') return `the text "${written}" stands`
  return Array.isArray(written) ? 'a list stands' : 'fields of its own stand'
}

function howToAdd(name: string, expected: string, what: string): string {
  if (name === '')
    return `Write ${what}, each ${expected === 'array' ? 'on a line that begins with a hyphen' : 'as name: value'}`
  if (expected === 'array') return `Write "${name}:" and under it ${what}, each on a line that begins with a hyphen`
  if (expected === 'object') return `Write "${name}:" and under it ${what}, each as name: value`
  return `Write "${name}:" and after it ${what}`
}

function unknownField(name: string, known: readonly string[], place: Problem['place']): Problem {
  const nearest = nearestOf(name, known)
  return {
    kind: 'unknown-field',
    severity: 'error',
    place,
    message: `Cannot use the field "${name}": the record does not know it`,
    advice: `Write one of: ${known.join(', ')}`,
    ...(nearest === undefined ? {} : { nearest }),
  }
}

/** `meetings.0` is spoken of by the list it is in. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.findLast((part) => typeof part === 'string')
  return last ?? ''
}

function valueAt(data: FieldValue, path: readonly PropertyKey[]): FieldValue | undefined {
  return path.reduce<FieldValue | undefined>((value, part) => {
    if (typeof value !== 'object') return undefined
    // Lists and groups of fields are looked into alike; what is not there is undefined.
    return (value as Readonly<Record<PropertyKey, FieldValue | undefined>>)[part]
  }, data)
}
