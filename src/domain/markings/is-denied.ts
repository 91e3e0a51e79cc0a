const DENIAL = String.raw`(no|none|nil|not\s+applicable|n\s?\/\s?a|not\s+(exempt|confidential|restricted|private)|negative|false|nothing)`

/** "Item No. 9" counts; it denies nothing. */
const COUNTED = /\bno\.?\s*:?\s*(?=\d)/gi

const DENIED = new RegExp(String.raw`[:?–—-]\s*${DENIAL}(?=\s*($|[.;,|)]))`, 'i')
const QUESTION_DENIED = new RegExp(String.raw`[^.;:?|]*${DENIED.source}`, 'gi')

/** Whether a text is the answer that nothing is marked: `No`, `None`, `N/A`. */
export function isDenial(text: string): boolean {
  return new RegExp(String.raw`^\W*${DENIAL}\W*$`, 'i').test(text)
}

/** A line without the questions in it that are answered with no: `Exempt: No` is not marked, nor is `Confidential? None.` */
export function withoutDenials(line: string): string {
  return DENIED.test(line) ? line.replace(QUESTION_DENIED, ' ') : line
}

/** Whether what was found in a sentence is what the sentence says is not so: `contains no exempt information`, `is not embargoed`. */
export function isDenied(line: string, found: RegExpExecArray): boolean {
  const own = found[0].trimStart()
  if (/^((do\s+)?not|without\s+prejudice)\b/i.test(own)) return false
  // What another sentence, or the part before a colon, denies is not this.
  const clause =
    line
      .slice(0, found.index)
      .replace(COUNTED, '')
      .split(/[.;:?!](?=\s|$)/)
      .at(-1) ?? ''
  if (
    /\b(none\s+of|no\s+(part|information|matters?)|neither|nothing)\b/i.test(clause) &&
    !/\b(but|except|although|however)\b/i.test(clause)
  )
    return true
  const before = clause.trim().split(/\s+/).slice(-3).join(' ')
  return [before, own.replace(COUNTED, '')].some((words) =>
    /\b(no|not|nor|never|neither|nothing|without|longer|cannot)\b|n[’']t\b/i.test(words),
  )
}
