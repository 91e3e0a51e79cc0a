import { expect } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'

const PAGE = KINDS_OF_PAGE['programme as at a report']
const BARS = '.bars__bar'

for (const width of [320, 1280]) {
  test(`each bar is as long as the figures of its row in the table say, ${width} pixels wide`, async ({ open }) => {
    const page = await open(PAGE)
    await page.setViewportSize({ width, height: 900 })
    const drawn = await page
      .locator(BARS)
      .evaluateAll((bars) =>
        bars.map((bar) => [...bar.querySelectorAll('rect')].map((part) => part.getBoundingClientRect().width)),
      )
    const figures = await page
      .locator('.by-status tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))))
    const programmes = figures.slice(0, -1)
    expect(drawn).toHaveLength(programmes.length)
    const longest = Math.max(...programmes.map((row) => row.at(-1) ?? 0))
    const whole = Math.max(...drawn.map((parts) => parts.reduce((sum, part) => sum + part, 0)))
    const expected = programmes.map((row) => row.slice(0, -1).filter((count) => count > 0))
    expect(drawn.map((parts) => parts.map((part) => Math.round((part * longest) / whole)))).toEqual(expected)
  })
}

test('the parts of a bar are told apart by patterns of their own, each with its words under the bar', async ({
  open,
}) => {
  const page = await open(PAGE)
  const bars = await page.locator('.bars > li').evaluateAll((items) =>
    items.map((item) => ({
      fills: [...item.querySelectorAll('.bars__bar rect')].map((part) => part.getAttribute('fill')),
      keys: [...item.querySelectorAll('.bars__words rect')].map((part) => part.getAttribute('fill')),
      words: [...item.querySelectorAll('.bars__words span')].map((span) => span.textContent.trim()),
    })),
  )
  expect(bars[2]?.words).toEqual(['1 complete,', '4 active,', '3 scheduled'])
  for (const { fills, keys, words } of bars) {
    expect(new Set(fills).size).toBe(fills.length)
    expect(keys).toEqual(fills)
    expect(words).toHaveLength(fills.length)
  }
  const patterns = await page
    .locator('pattern')
    .evaluateAll((all) => all.map((one) => [`url(#${one.id})`, one.innerHTML]))
  expect(new Set(patterns.map(([name]) => name))).toEqual(new Set(bars.flatMap(({ fills }) => fills)))
  expect(new Set(patterns.map(([, drawing]) => drawing)).size).toBe(patterns.length)
})

test('in forced colours the bars are drawn in the colour of text, lines and patterns', async ({ open }) => {
  const page = await open(PAGE, { areColoursForced: true })
  const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  const strokes = await page
    .locator(`${BARS} rect`)
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke))
  const fills = await page.locator('pattern').evaluateAll((all) => all.map((one) => getComputedStyle(one).color))
  expect(strokes.length).toBeGreaterThan(8)
  expect([...new Set([...strokes, ...fills])]).toEqual([text])
})

test('on paper the bars are drawn in black', async ({ open }) => {
  const page = await open(PAGE)
  await page.emulateMedia({ media: 'print' })
  const parts = page.locator(`${BARS} rect`)
  const strokes = await parts.evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke))
  expect(strokes.length).toBeGreaterThan(8)
  expect(new Set(strokes)).toEqual(new Set(['rgb(0, 0, 0)']))
  expect(await parts.first().isVisible()).toBe(true)
})
