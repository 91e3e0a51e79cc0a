import { elementMaker } from '../make-element.ts'
import type { SearchParts } from './search-page.ts'

/** The list under the box of what someone may be about to type. */
export interface Completions {
  offer(words: readonly string[]): void
  close(): void
}

/**
 * Runs the box as a combobox with a list, as ARIA's authoring practices describe it: the focus stays in the box, the arrow keys
 * move through the list, Enter takes what is marked, Escape closes the list. Nothing is marked until an arrow key is pressed.
 */
export function startCompletions({ input, completions: list }: SearchParts, taken: () => void): Completions {
  const make = elementMaker(input.ownerDocument)
  let marked = -1
  const mark = (next: number) => {
    marked = next
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === marked))
    const option = list.children[marked]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const show = (words: readonly string[]) => {
    const options = words.map((word, at) =>
      make(
        'li',
        { id: `${list.id}-${at}`, role: 'option', class: 'search-form__completion', 'aria-selected': 'false' },
        word,
      ),
    )
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    mark(-1)
  }
  const close = () => show([])
  const take = (option: Element | undefined) => {
    input.value = option?.textContent ?? input.value
    close()
    taken()
  }
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Searches that begin so')
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  input.addEventListener('keydown', (event) => {
    const last = list.children.length - 1
    if (last < 0) return
    if (event.key === 'ArrowDown') mark(marked < last ? marked + 1 : -1)
    else if (event.key === 'ArrowUp') mark(marked < 0 ? last : marked - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && marked >= 0) take(list.children[marked])
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // Pressed, not clicked: a click would first take the focus, and so close the list.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    if (option) take(option)
  })
  return {
    offer: (words) => (input.ownerDocument.activeElement === input ? show(words) : close()),
    close,
  }
}
