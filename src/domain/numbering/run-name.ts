/** Words for the parts of a paper, by which people cite them: `Annex B`, `Part 2`. */
export const DIVISIONS = 'annexe?|appendix|part|schedule|section|chapter|enclosure|supplement'

const DIVISION = new RegExp(
  String.raw`^(${DIVISIONS})[\s\u00a0]+([A-Z]{1,4}\d{0,2}|\d{1,3}[A-Z]?)(?![\p{L}\p{N}])`,
  'iu',
)

/** A report's one annex has no letter. */
const ALONE = /^(annexe?|appendix)(?=\s*(?:$|[:–—-]))/iu

/** What a heading's part is called: `Annex B` of "Annex B – fees and charges"; undefined where a heading names no such part. */
export function divisionName(heading: string): string | undefined {
  const [, alone] = ALONE.exec(heading.trim()) ?? []
  if (alone !== undefined) return capital(alone)
  const [, noun = '', mark = ''] = DIVISION.exec(heading.trim()) ?? []
  // "Part of the plan" is no part.
  return noun === '' || mark !== mark.toUpperCase() ? undefined : `${capital(noun)} ${mark}`
}

/** What a run of numbers under a heading is called. */
export function runName(heading: string): string {
  return divisionName(heading) ?? heading.trim()
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase()
}
