import { formatSiteAddress } from '../../domain/permanence/site-address.ts'
import type { Move, Removal } from '../../domain/permanence/former-address.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { movedSchema } from '../schemas/moved-schema.ts'
import { removedSchema } from '../schemas/removed-schema.ts'
import { parseFields } from './parse-fields.ts'
import { repeatedIds } from './repeated-ids.ts'

/** Reads which addresses moved, and where to. */
export function parseMoved(document: ContentDocument): Parsed<readonly Move[]> {
  const { value, problems } = parseFields(movedSchema, document)
  if (!value) return { problems }
  const names = value.map(({ from }) => formatSiteAddress(from))
  return {
    value: value.map((move, at) => ({ ...move, place: document.source.placeOf(`${at}.from`) })),
    problems: [...problems, ...repeatedIds(names, (at) => `${at}.from`, document.source)],
  }
}

/** Reads which addresses are gone, since when and why. */
export function parseRemoved(document: ContentDocument): Parsed<readonly Removal[]> {
  const { value, problems } = parseFields(removedSchema, document)
  if (!value) return { problems }
  const names = value.map(({ address }) => formatSiteAddress(address))
  return {
    value: value.map((removal, at) => ({ ...removal, place: document.source.placeOf(`${at}.address`) })),
    problems: [...problems, ...repeatedIds(names, (at) => `${at}.address`, document.source)],
  }
}
