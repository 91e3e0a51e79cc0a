import type { Page } from 'playwright-core'

/** What makes a page scroll sideways, or reaches out of it where it cannot be scrolled to. */
export function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls =
      document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : []
    const isScrolledByItself = (element: Element) => {
      for (let above: Element | null = element; above && above !== document.body; above = above.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return true
      }
      return false
    }
    // Words kept for screen readers are clipped to a pixel and may stand anywhere.
    const isClipped = (element: Element) => element.closest('[class*=visually-hidden]') !== null
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 1 && box.height > 1 && (box.right > width + 1 || box.left < -1)
    })
    const cut = out.filter((element) => !isClipped(element) && !isScrolledByItself(element))
    return [...scrolls, ...cut.map((element) => `${element.tagName.toLowerCase()}.${element.className} reaches out`)]
  })
}
