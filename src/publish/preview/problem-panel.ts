import { problemAddress } from '../../domain/addresses.ts'
import type { Problem } from '../../domain/problem.ts'
import { formatLocation } from '../../reporting/format-location.ts'
import { formatAdvice } from '../../reporting/format-problems.ts'
import { summariseProblems } from '../../reporting/summarise-problems.ts'
import { visibleText } from '../../reporting/visible-text.ts'
import type { PreviewState } from './preview.ts'

/** Where the preview's own script, style and news are, below the site's base path. */
export const PREVIEW_PATH = '__preview/'

/** What the panel says in a sentence, for its heading and to be read out; empty where all is well. */
export function panelSummary({ news, site }: PreviewState): string {
  const { problems, failure } = news
  if (failure === undefined && problems.length === 0) return ''
  const what = failure === undefined ? summariseProblems(problems) : 'The site could not be built'
  const isStopped = failure !== undefined || problems.some(({ severity }) => severity === 'error')
  if (!isStopped) return what
  return `${what}. ${site ? 'This page is shown as it was last built.' : 'There is no site to show yet.'}`
}

/** The inside of the panel: every problem with its place, what is wrong and what to write; empty where all is well. */
export function panelContent(state: PreviewState): string {
  const summary = panelSummary(state)
  if (summary === '') return ''
  const { problems, failure } = state.news
  return [
    '<details open>',
    `<summary><strong>${escape(summary)}</strong></summary>`,
    '<div class="preview-panel__list" role="region" aria-label="Problems" tabindex="0">',
    ...(failure === undefined ? [] : [`<pre>${escape(failure)}</pre>`]),
    ...(problems.length > 0 ? ['<ol>', ...problems.map((problem) => itemFor(problem, state)), '</ol>'] : []),
    '</div>',
    '</details>',
  ].join('\n')
}

function itemFor(problem: Problem, { site, news }: PreviewState): string {
  const { kind, location, message, elsewhere, severity } = problem
  // Only a page of the site that is being shown can be opened.
  const page = site && news.help.has(kind) ? `${site.basePath}${problemAddress({ kind }).slice(1)}` : undefined
  const name = page === undefined ? escape(kind) : `<a href="${escape(page)}">${escape(kind)}</a>`
  return [
    '<li>',
    `<p><code>${escape(formatLocation(location))}</code> ${name}${severity === 'warning' ? ' (warning)' : ''}</p>`,
    `<p>${escape(visibleText(message))}</p>`,
    ...(elsewhere
      ? [`<p>${escape(visibleText(elsewhere.words))} <code>${escape(formatLocation(elsewhere.location))}</code></p>`]
      : []),
    `<p>→ ${escape(formatAdvice(problem))}</p>`,
    '</li>',
  ].join('\n')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
