import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { TEMPLATES_FOLDER } from '../site/project-folders.ts'

const FOLDER = join(TEMPLATES_FOLDER, 'components')

/**
 * One thing that a component takes. `text`, `address` and `anchor` are escaped where they are printed, `html` is trusted; a `word` is
 * one of a few that stand in names of classes; a `key` is compared and never printed.
 */
export interface Param {
  readonly type: 'text' | 'html' | 'address' | 'anchor' | 'word' | 'key' | 'number' | 'flag' | 'object' | 'list'
  readonly what: string
  readonly required: boolean
  readonly values?: readonly string[] | undefined
  readonly params?: Params | undefined
  readonly of?: Param | undefined
}

/** What a component or an object takes, by name. */
export type Params = Readonly<Record<string, Param>>

const what = z.string().min(10)
const plain = { what: z.string().min(5), required: z.boolean().default(false) }
const param: z.ZodType<Param> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['text', 'html', 'address', 'anchor', 'key', 'number', 'flag']), ...plain }),
    z.strictObject({ type: z.literal('word'), values: z.array(z.string()).min(2), ...plain }),
    z.strictObject({ type: z.literal('object'), params: z.record(z.string(), param), ...plain }),
    z.strictObject({ type: z.literal('list'), of: param, ...plain }),
  ]),
)
const contract = z.strictObject({
  macro: z.string().optional(),
  what,
  globals: z.array(z.enum(['href', 'addresses', 'anchors', 'site'])).default([]),
  params: z.record(z.string(), param),
  examples: z.array(z.strictObject({ name: z.string(), params: z.record(z.string(), z.unknown()) })).min(1),
})

/** What one macro takes and promises, or, without a macro, the template as a whole. */
export interface ComponentContract extends z.infer<typeof contract> {
  /** The file's name without its end: `report-summary`. */
  readonly component: string
  /** The text of the macro, or of the whole template. */
  readonly template: string
}

/** The names of the components that have a template, and of those that have a contract. */
export function componentNames(): { readonly templates: readonly string[]; readonly contracts: readonly string[] } {
  const named = (end: string) =>
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(end))
      .map((file) => basename(file, end))
  return { templates: named('.njk'), contracts: named('.yaml') }
}

/** The macros that a component's template has, with the text of each. */
export function macrosOf(component: string): ReadonlyMap<string, string> {
  const text = templateOf(component)
  return new Map(
    [...text.matchAll(/{%-? macro (\w+)\(params\) -?%}([\s\S]*?){%-? endmacro/g)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  )
}

/** Reads every contract. A contract that is not written as one is an error. */
export function readContracts(): readonly ComponentContract[] {
  return componentNames().contracts.flatMap((component) => {
    const written: unknown = parse(readFileSync(join(FOLDER, `${component}.yaml`), 'utf8'), { merge: true })
    const macros = macrosOf(component)
    return z
      .array(contract)
      .parse(written)
      .map((read) => ({
        ...read,
        component,
        template: read.macro === undefined ? templateOf(component) : (macros.get(read.macro) ?? ''),
      }))
  })
}

function templateOf(component: string): string {
  return readFileSync(join(FOLDER, `${component}.njk`), 'utf8')
}
