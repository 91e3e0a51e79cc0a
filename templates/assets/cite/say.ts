/** How long what was said stays to be seen. */
const SHOWN_MS = 4000

/** Makes a line at the edge of the page that tells what has just been done, to those who see it and those who hear it. */
export function makeSayer(document: Document): (words: string) => void {
  const said = document.createElement('p')
  said.className = 'said'
  said.setAttribute('role', 'status')
  document.body.append(said)
  let ending: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    said.textContent = words
    clearTimeout(ending)
    ending = setTimeout(() => {
      said.textContent = ''
    }, SHOWN_MS)
  }
}

/** Copies words; says whether the browser and the reader let it. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}
