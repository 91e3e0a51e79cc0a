import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Part of WCAG 2.2, but only looked at when asked for.
  rules: { 'target-size': { enabled: true } },
}
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/**
 * What axe finds wrong with a page (opened with `isOpenToCheckers`), one line for each place. The dark scheme changes colours
 * and nothing else, so that only they need be looked at again in it.
 */
export async function accessibilityViolations(page: Page, look: 'everything' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      // Put there by the line above; axe's own types say so only where it is imported.
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      )
    },
    { ...(look === 'everything' ? EVERYTHING : COLOURS), resultTypes: ['violations' as const] },
  )
}
