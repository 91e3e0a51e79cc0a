/** A line without the days that are no meetings, and those. */
export interface SetApart {
  readonly main: string
  /** Each with the words that say what it is: `(deferred to 12 November 2021)`. */
  readonly asides: readonly string[]
}

const OTHER =
  /\b(?:now\s+)?(?:defer|adjourn|postpon|reconven|re-?arrang|re-?schedul|call(?:ed|s)?[\s-]*in|publi(?:sh|cation)|de?i?spatch|deadline|effective|implement|originally|previous|moved|cancel|first\s+notified|notice|notified|expir|closing|superse|revised|instead|was\s+due|due\s+(?:on|by|for)|forward\s+plan|next\s+meeting|review|decided|agreed|signed)/i

/** Sets apart the days that a line gives for something else than the meeting: deferral, call-in, publication. */
export function setApartDays(written: string): SetApart {
  // A comma behind a weekday belongs to its day, and one before a year too.
  const text = written.replace(/(day),(?=\s)/gi, '$1')
  const asides: string[] = []
  let main = ''
  for (const [part] of text.matchAll(/\([^()]*\)|[^();\n,]+(?:,\s+\d{4}\b[^();\n,]*)*|[;\n,()]/g)) {
    const at = OTHER.exec(part)?.index
    if (at === undefined) main += part
    else if (part.startsWith('(')) asides.push(part)
    else {
      main += `${part.slice(0, at).replace(/[\s:–—-]+$/, '')} `
      asides.push(part.slice(at).trim())
    }
  }
  return { main, asides }
}
