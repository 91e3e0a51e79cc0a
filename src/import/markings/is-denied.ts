const DENIAL = String.raw`(no|none|nil|not\s+applicable|n\s?\/\s?a|not\s+(exempt|confidential|restricted|private)|negative|false|nothing)`

/** Whether a text is the answer that nothing is marked: `No`, `None`, `N/A`. */
export function isDenial(text: string): boolean {
  return new RegExp(String.raw`^\W*${DENIAL}\W*$`, 'i').test(text)
}

/** A line without the questions in it that are answered with no: `Exempt: No` is not marked, nor is `Confidential? None.` */
export function withoutDenials(line: string): string {
  return line.replace(new RegExp(String.raw`[^.;:?|]*[:?–—-]\s*${DENIAL}(?=\s*($|[.;,|)]))`, 'gi'), ' ')
}

/** Whether what was found in a sentence is what the sentence says is not so: `contains no exempt information`, `is not embargoed`. */
export function isDenied(line: string, found: RegExpExecArray): boolean {
  const own = found[0].trimStart()
  if (/^(do\s+)?not\b/i.test(own)) return false
  const before = line.slice(0, found.index).trim().split(/\s+/).slice(-3).join(' ')
  return [before, own].some((words) =>
    /\b(no|not|nor|never|neither|nothing|without|longer|cannot)\b|n[’']t\b/i.test(words),
  )
}
