import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { htmlRules } from '../../.config/html-validate.ts'

test.each(['site', 'fullCouncil'] as const)('every page of the %s is valid HTML', async (site) => {
  const { folder } = inject(site)
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(40)
  const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules))
  const { results } = await validator.validateMultipleFiles(pages.map((name) => join(folder, name)))
  const mistakes = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(folder.length + 1)}:${line} ${ruleId}: ${message}`),
  )
  expect(mistakes).toEqual([])
})
