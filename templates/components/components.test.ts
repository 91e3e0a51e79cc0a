import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { htmlRules } from '../../.config/html-validate.ts'
import { componentNames, macrosOf, readContracts } from '../../src/testing/component-contracts.ts'
import { faultsOf, noteReads, pathsOf, printComponent, sayInstead } from '../../src/testing/component-examples.ts'

const contracts = readContracts()
const checker = new HtmlValidate(
  new StaticConfigLoader({
    ...htmlRules,
    // A component begins where the page has got to.
    rules: { ...htmlRules.rules, 'heading-level': ['error', { minInitialRank: 'any' }] },
  }),
)
/** What would be markup, or end an attribute, if it were not escaped. */
const HOSTILE = `<b>&"'`
const ESCAPED = '&lt;b&gt;&amp;&quot;&#39;'

test('each component has a contract, and each contract a component', () => {
  const { templates, contracts: written } = componentNames()
  expect(written).toEqual(templates)
  expect(templates.length).toBeGreaterThan(10)
})

test('each macro is in its contract; a template without one is taken whole', () => {
  for (const component of componentNames().templates) {
    const macros = [...macrosOf(component).keys()]
    const written = contracts.filter((contract) => contract.component === component).map(({ macro }) => macro)
    expect({ component, written }).toEqual({ component, written: macros.length > 0 ? macros : [undefined] })
  }
})

describe.each(contracts.map((contract) => [contract.macro ?? contract.component, contract] as const))(
  '%s',
  (_name, contract) => {
    const { params, examples, template } = contract

    test('its examples give what its contract says, and print well-formed HTML', async () => {
      for (const example of examples) {
        const inWords = (fault: string) => `${example.name}: ${fault}`
        expect(faultsOf(params, example.params).map(inWords)).toEqual([])
        const report = await checker.validateString(printComponent(contract, example.params))
        const messages = report.results.flatMap(({ messages: found }) => found.map(({ message }) => message))
        expect(messages.map(inWords)).toEqual([])
      }
    })

    test('reads what its contract names, and nothing else', () => {
      const written = new Set([...template.matchAll(/\bparams\.(\w+)/g)].map(([, read = '']) => read))
      expect([...written].toSorted()).toEqual(Object.keys(params).toSorted())
      const read = new Set<string>()
      for (const example of examples) printComponent(contract, noteReads(example.params, read))
      expect([...read].toSorted()).toEqual([...pathsOf(params)].toSorted())
    })

    test('knows of what every template knows only what its contract names', () => {
      const called = [...macrosOf(contract.component)].filter(([macro]) => template.includes(`{{ ${macro}(`))
      const text = [template, ...called.map(([, body]) => body)].join('\n')
      const known = ['href', 'addresses', 'anchors', 'site'].filter((global) =>
        new RegExp(`(?<![.\\w])${global}[(.]`).test(text),
      )
      expect(known).toEqual(contract.globals)
    })

    test('prints text so that none of it can become markup', () => {
      const types = ['text', 'address', 'anchor'] as const
      const printed = examples.map((example) =>
        printComponent(
          contract,
          sayInstead(params, example.params, types, (path) => `/${path}${HOSTILE}`),
        ),
      )
      expect(printed.filter((html) => html.includes('<b>'))).toEqual([])
      const lost = types
        .flatMap((type) => pathsOf(params, type))
        .filter((path) => !printed.some((html) => html.includes(path + ESCAPED)))
      expect(lost).toEqual([])
    })

    test.runIf(pathsOf(params, 'html').length > 0)('prints html as it was made', () => {
      const printed = examples.map((example) =>
        printComponent(
          contract,
          sayInstead(params, example.params, ['html'], (path) => `<i>${path}</i>`),
        ),
      )
      const lost = pathsOf(params, 'html').filter((path) => !printed.some((html) => html.includes(`<i>${path}</i>`)))
      expect(lost).toEqual([])
      expect(template).toContain('| safe')
    })
  },
)
