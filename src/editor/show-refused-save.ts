import type { RefusedSave } from './served-shelf.ts'

const NOTICE = 'refused-save'
const STYLE = `.refused-save { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; max-width: 40rem; margin: auto; padding: 1rem 1.5rem;
  border: 4px solid #d4351c; background: #fff; color: #0b0c0c; font: 1.125rem/1.5 sans-serif }
.refused-save a { color: #1d70b8 } .refused-save p { margin: 0 0 .5rem } .refused-save button { font: inherit; padding: .25rem 1rem }`

/**
 * Tells the officer in plain words that a save was not made and why, and offers what was to be saved as a file, so that it is not lost.
 * The editor itself says only that there was an error. It tries some saves again, so the newest message takes the place of any other.
 */
export function showRefusedSave({ name, why, content }: RefusedSave): void {
  document.querySelector(`.${NOTICE}`)?.remove()
  const notice = document.createElement('div')
  notice.className = NOTICE
  notice.setAttribute('role', 'alert')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.textContent = `Keep what I wrote as a file (${name})`
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close this message'
  close.addEventListener('click', () => notice.remove())
  notice.append(paragraph('Not saved'), paragraph(why), paragraph(link), close)
  addStyle()
  document.body.append(notice)
}

function paragraph(content: string | Node): HTMLElement {
  const made = document.createElement('p')
  made.append(content)
  return made
}

let style: CSSStyleSheet | undefined

/** The policy of the page allows no style in its text, and such sheets. */
function addStyle(): void {
  if (style) return
  style = new CSSStyleSheet()
  style.replaceSync(STYLE)
  document.adoptedStyleSheets.push(style)
}
