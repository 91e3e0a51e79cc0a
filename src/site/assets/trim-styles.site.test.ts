import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { PRINTED_CLASSES, trimStyles } from './trim-styles.ts'

/** The classes of govuk-frontend on any page of both sites, or in a script that makes parts of pages. */
function classesFound(): ReadonlySet<string> {
  const pages = [inject('site').folder, inject('fullCouncil').folder].flatMap((folder) => filesIn(folder, '.html'))
  const scripts = filesIn('templates/assets', '.ts')
  const texts = [...pages, ...scripts].map((file) => readFileSync(file, 'utf8'))
  return new Set(texts.flatMap((text) => text.match(/(?<=["' ])govuk-[\w-]+(?=["' ])/g) ?? []))
}

function filesIn(folder: string, ending: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file))
}

test('what is left of the style sheets of govuk-frontend is what pages have, and all of it', () => {
  expect([...PRINTED_CLASSES].toSorted()).toEqual([...classesFound()].toSorted())
})

test('only what no page has is taken out', () => {
  const css =
    '.govuk-input{color:red}.govuk-input--error,.paragraph{color:blue}.govuk-hint{margin:0}@media print{.govuk-label{margin:0}}.govuk-tag:not(.govuk-tag--red){top:0}'
  expect(trimStyles(css)).toBe('.govuk-input{color:red}.paragraph{color:blue}.govuk-tag:not(.govuk-tag--red){top:0}')
})
