import type { Page } from 'playwright-core'

/** A stop on the way through a page by the Tab key. */
export interface Stop {
  /** Such as `a "Projects"`. */
  readonly name: string
  /** Whether it looks different while it has the focus. */
  readonly isMarked: boolean
  /** Whether any of it is in the window. */
  readonly isInView: boolean
}

/** A way through a page: its stops, and what could have had the focus but never did. */
export interface Way {
  readonly stops: readonly Stop[]
  readonly missed: readonly string[]
}

const MOST = 600

/** Goes through a page by the Tab key until the focus leaves it. Throws where it never does, which is a trap. */
export async function tabThrough(page: Page): Promise<Way> {
  await page.evaluate(prepare)
  const stops: Stop[] = []
  while (stops.length < MOST) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => window.atStop())
    if (!stop) return { stops, missed: await page.evaluate(() => window.missed()) }
    stops.push(stop)
  }
  throw new Error(
    `The focus has not left the page after ${MOST} stops: ${stops
      .slice(-4)
      .map(({ name }) => name)
      .join(', ')}`,
  )
}

declare global {
  interface Window {
    atStop(): Stop | undefined
    missed(): string[]
  }
}

/** Runs in the page: remembers how everything looks without the focus. */
function prepare(): void {
  const looks = (element: Element) =>
    [element, element.parentElement, element.nextElementSibling]
      .flatMap((one) => (one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part || null)) : []))
      .map((s) => [
        s.outlineStyle,
        s.outlineWidth,
        s.outlineColor,
        s.boxShadow,
        s.backgroundColor,
        s.borderColor,
        s.borderWidth,
      ])
      .join()
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}"`
  const focusable = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]:not([tabindex="-1"])'
  const reachable = [...document.querySelectorAll(focusable)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
  )
  const without = new Map(reachable.map((element) => [element, looks(element)]))
  const visited = new Set<Element>()
  window.atStop = () => {
    const element = document.activeElement
    if (!element || element === document.body || visited.has(element)) return undefined
    visited.add(element)
    const box = element.getBoundingClientRect()
    const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    return { name: name(element), isMarked: looks(element) !== without.get(element), isInView }
  }
  window.missed = () => {
    // Of radio buttons that belong together, one is a stop.
    const groups = new Set(
      [...visited].map((element) => element.matches('[type=radio]') && element.getAttribute('name')),
    )
    return reachable
      .filter(
        (element) =>
          !visited.has(element) && !(element.matches('[type=radio]') && groups.has(element.getAttribute('name'))),
      )
      .map(name)
  }
}
