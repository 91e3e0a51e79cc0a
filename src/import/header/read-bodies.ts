import { fold, type Known } from '../context.ts'
import { councilNamed, councilPattern, type CouncilName } from './council-names.ts'
import type { Reading } from './reading.ts'

/** The bodies that a report goes to, as front matter names them, and the councils named with them. */
export interface Bodies {
  readonly ids: readonly string[]
  readonly councils: readonly string[]
}

const BODY =
  /\b(?:cabinets?|councils?|committees?|sub-committees?|executives?|boards?|panels?|commissions?|forums?|authority|scrutiny)$/i
/** A decision that one member or officer takes is no meeting. */
const NO_BODY = /\b(?:member|officer|director|leader|holder|delegated|portfolio|head)\b/i

/** Reads `Cabinet`, `CABINET (South)`, `Scrutiny Committee and Cabinet`. Undefined where it could be anything else than bodies. */
export function readBodies(
  written: string,
  known: readonly Known[],
  councils: readonly CouncilName[],
): Reading<Bodies> | undefined {
  const named: string[] = []
  const text = written.replace(new RegExp(`(?<![\\p{L}\\p{N}])${councilPattern(councils)}`, 'giu'), (name) => {
    const id = councilNamed(name.replace(/\s+council(?:['’]s)?$/i, ''), councils)
    if (id === undefined) return name
    named.push(id)
    return '|'
  })
  const parts = withoutJoints(text).flatMap((part) => apart(part, known))
  if (parts.length === 0 || parts.some((part) => !isBody(part, known))) return undefined
  const ids = parts.map((part) => idOf(part, known) ?? fold(part).replaceAll(' ', '-'))
  const unknown = parts.filter((part) => idOf(part, known) === undefined)
  return {
    value: { ids: [...new Set(ids)], councils: [...new Set(named)] },
    held: [],
    spent: [written],
    unheld: [],
    toReview: unknown.map(
      (part) => `"${part}" is not a body that the site knows: add it to the list of bodies, or correct it`,
    ),
  }
}

/** The id of the body that a name means, `the` and `meeting` apart. */
export function idOf(name: string, known: readonly Known[]): string | undefined {
  const wanted = fold(name)
    .replace(/^(?:a |the )?(?:meetings? of )?(?:the )?/, '')
    .replace(/ meetings?$/, '')
  return known.find((one) => [one.id, ...one.names].some((own) => fold(own) === wanted || `${fold(own)}s` === wanted))
    ?.id
}

function withoutJoints(text: string): readonly string[] {
  return text
    .split(/[,;/|\n()]|\s+[–—-]\s+|\s*[–—:]\s*/)
    .map((part) =>
      part.replace(/^\s*(?:(?:and|&|of|at|both)\s+)+|(?:\s+(?:and|&|of))+\s*$|^\s*(?:and|&|of)\s*$/gi, '').trim(),
    )
    .filter((part) => part !== '')
}

/** `Scrutiny Committee and Cabinet` is two, `Overview and Scrutiny Committee` is one. */
function apart(part: string, known: readonly Known[]): readonly string[] {
  const pieces = part.split(/\s+(?:and|&|then)\s+/i)
  return pieces.every((piece) => isBody(piece, known)) ? pieces : [part]
}

function isBody(part: string, known: readonly Known[]): boolean {
  return (
    idOf(part, known) !== undefined ||
    (BODY.test(part) && !NO_BODY.test(part) && !/\d/.test(part) && part.split(/\s+/).length <= 8)
  )
}
