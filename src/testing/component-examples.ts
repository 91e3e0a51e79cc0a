import { ADDRESS } from '../domain/addresses.ts'
import { ANCHOR } from '../domain/anchors.ts'
import { nunjucksEnvironment } from '../site/nunjucks-environment.ts'
import type { ComponentContract, Param, Params } from './component-contracts.ts'

const GLOBALS = { href: (address: string) => `/base${address}`, addresses: ADDRESS, anchors: ANCHOR, site: {} }

/** Prints a component as the site does; of what every template knows, it is given what its contract names and no more. */
export function printComponent({ component, macro, globals }: ComponentContract, params: unknown): string {
  const environment = nunjucksEnvironment(Object.fromEntries(globals.map((name) => [name, GLOBALS[name]])))
  const file = `components/${component}.njk`
  return macro === undefined
    ? environment.render(file, { params })
    : environment.renderString(`{% from "${file}" import ${macro} %}{{ ${macro}(params) }}`, { params })
}

/** What is wrong with what an example gives, by what the contract says. */
export function faultsOf(params: Params, given: Readonly<Record<string, unknown>>, path = ''): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(params, name))
  return [
    ...unknown.map((name) => `${path}${name} is in no contract`),
    ...Object.entries(params).flatMap(([name, param]) =>
      given[name] === undefined
        ? param.required
          ? [`${path}${name} is missing`]
          : []
        : faultsOfValue(param, given[name], `${path}${name}`),
    ),
  ]
}

function faultsOfValue(param: Param, value: unknown, path: string): readonly string[] {
  const wrong = [`${path} is no ${param.type}`]
  if (param.type === 'list')
    return Array.isArray(value) ? value.flatMap((item) => (param.of ? faultsOfValue(param.of, item, path) : [])) : wrong
  if (param.type === 'object') return isObject(value) ? faultsOf(param.params ?? {}, value, `${path}.`) : wrong
  if (param.type === 'number') return typeof value === 'number' ? [] : wrong
  if (param.type === 'flag') return typeof value === 'boolean' ? [] : wrong
  return typeof value === 'string' && (param.values?.includes(value) ?? true) ? [] : wrong
}

/** Every path that a contract names: `rows`, `rows.title`, `rows.status.name`. */
export function pathsOf(params: Params, type?: Param['type'], path = ''): readonly string[] {
  return Object.entries(params).flatMap(([name, param]) => {
    const inner = param.of ?? param
    const own = type === undefined || inner.type === type || param.type === type ? [path + name] : []
    return [...own, ...pathsOf(inner.params ?? {}, type, `${path}${name}.`)]
  })
}

/** What an example gives, with each value of some type in place of which stands what `say` makes of its path. */
export function sayInstead(
  params: Params,
  given: Readonly<Record<string, unknown>>,
  types: readonly Param['type'][],
  say: (path: string) => string,
  path = '',
): Record<string, unknown> {
  const instead = (param: Param | undefined, value: unknown, at: string): unknown => {
    if (param?.type === 'list' && Array.isArray(value)) return value.map((item) => instead(param.of, item, at))
    if (param?.type === 'object' && isObject(value)) return sayInstead(param.params ?? {}, value, types, say, `${at}.`)
    return param && types.includes(param.type) ? say(at) : value
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, instead(params[name], value, path + name)]),
  )
}

/** What an example gives, noting the path of everything that a template reads of it. */
export function noteReads(given: object, read: Set<string>, path = ''): object {
  return new Proxy(given, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof name === 'symbol' || typeof value === 'function') return value
      read.add(path + name)
      const noted = (item: unknown): unknown => (isObject(item) ? noteReads(item, read, `${path}${name}.`) : item)
      return Array.isArray(value) ? value.map(noted) : noted(value)
    },
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
