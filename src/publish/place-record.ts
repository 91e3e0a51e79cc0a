import type { CouncilRecord } from '../domain/record.ts'

/** Where a site is to be published, if not where the content says. */
export interface AskedPlace {
  readonly address?: string
  readonly basePath?: string
}

/** The record as it is published at the place that was asked for. */
export function placeRecord(record: CouncilRecord, { address, basePath }: AskedPlace): CouncilRecord {
  const settings = { ...record.settings, ...(address && { address }), ...(basePath && { basePath }) }
  return { ...record, settings }
}
