/** Changes some choices, by name; an empty one is taken back. A choice is a step that the back button undoes; each letter of a word is not. */
export type Choose = (changes: Readonly<Record<string, string>>, isTyping?: boolean) => void

/**
 * Keeps what is chosen in the fields of a form in the address, where it can be sent on, and applies it now and whenever it changes.
 * Choices that are made elsewhere than in a field are named, so that they too are taken back when the form is reset.
 */
export function keepChoices(
  form: HTMLFormElement,
  apply: (choices: URLSearchParams) => void,
  elsewhere: readonly string[] = [],
): Choose {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
  const show = () => {
    const choices = new URLSearchParams(location.search)
    for (const field of fields) field.value = choices.get(field.name) ?? ''
    apply(choices)
  }
  const choose: Choose = (changes, isTyping = false) => {
    const choices = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes)) {
      if (value) choices.set(name, value)
      else choices.delete(name)
    }
    const address = choices.size > 0 ? `?${choices}` : location.pathname
    if (isTyping) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    show()
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose({ [target.name]: target.value })
  })
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) choose({ [target.name]: target.value }, true)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    const names = [...fields.map(({ name }) => name), ...elsewhere]
    choose(Object.fromEntries(names.map((name) => [name, ''])))
  })
  addEventListener('popstate', show)
  show()
  return choose
}
