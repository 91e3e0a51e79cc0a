import type { RefusedSave } from './served-folder.ts'

const STYLE = `.refused-save { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; max-width: 40rem; margin: auto; padding: 1rem 1.5rem;
  border: 4px solid #d4351c; background: #fff; color: #0b0c0c; font: 1.125rem/1.5 sans-serif }
.refused-save a { color: #1d70b8 } .refused-save p { margin: 0 0 .5rem } .refused-save button { font: inherit; padding: .25rem 1rem }`

/**
 * Tells the officer in plain words that a save was not made and why, and offers what was to be saved as a file, so that it is not lost.
 * The editor itself says only that there was an error.
 */
export function showRefusedSave({ name, why, content }: RefusedSave): void {
  const style = new CSSStyleSheet()
  style.replaceSync(STYLE)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
  const notice = document.createElement('div')
  notice.className = 'refused-save'
  notice.setAttribute('role', 'alert')
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: name,
    textContent: `Keep what I wrote as a file (${name})`,
  })
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close this message' })
  close.addEventListener('click', () => {
    notice.remove()
    URL.revokeObjectURL(address)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style)
  })
  // What the editor opens over its page would cover anything outside it.
  const inWords = (text: string) => Object.assign(document.createElement('p'), { textContent: text })
  const linkLine = document.createElement('p')
  linkLine.append(link)
  notice.append(inWords('Not saved'), inWords(why), linkLine, close)
  document.body.append(notice)
}
