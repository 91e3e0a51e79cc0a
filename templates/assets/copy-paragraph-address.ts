/**
 * Choosing a paragraph's number makes its address the page's, as any link does; this also copies it, and says so.
 * Where the browser does not let it copy, the link alone is enough.
 */
export function copyParagraphAddress(document: Document): void {
  const numbers = document.querySelectorAll<HTMLAnchorElement>('.paragraph__number')
  if (numbers.length === 0 || !navigator.clipboard) return
  const said = document.createElement('p')
  said.className = 'copied'
  said.setAttribute('role', 'status')
  document.body.append(said)
  let ending: ReturnType<typeof setTimeout> | undefined
  for (const number of numbers) {
    number.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(number.href)
      } catch {
        // The browser or the reader refused: the address bar holds the address all the same.
        return
      }
      said.textContent = `Address of ${(number.getAttribute('aria-label') ?? 'the paragraph').toLowerCase()} copied`
      clearTimeout(ending)
      ending = setTimeout(() => {
        said.textContent = ''
      }, 4000)
    })
  }
}
