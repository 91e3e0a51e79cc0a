import type { Problem } from '../../domain/problem.ts'
import { readYaml } from '../front-matter/read-yaml.ts'
import type { ContentFile } from './content-file.ts'

/** What a file of text may hold where a council does not say, in megabytes. The longest reports that councils publish hold one. */
const LARGEST_MEGABYTES = 5
const MEGABYTE = 1_000_000
const FIELD = 'largest-file'

/** The most bytes that a file of text may hold: what council.yaml says, which is read for this before anything else. */
export function largestFile(files: readonly ContentFile[]): number {
  const usual = LARGEST_MEGABYTES * MEGABYTE
  const settings = files.find(({ path }) => path === 'council.yaml')
  if (!settings || settings.bytes.length > usual) return usual
  const { value } = readYaml(new TextDecoder().decode(settings.bytes), settings.file)
  const data = value?.data
  const written = typeof data === 'object' && !Array.isArray(data) ? Object.entries(data) : []
  const megabytes = Number(written.find(([name]) => name === FIELD)?.[1])
  return megabytes > 0 ? megabytes * MEGABYTE : usual
}

/** Reports a file that is larger than any report, so that nobody waits for it to be read. Its line is where it passes the limit. */
export function findTooLarge({ file, bytes }: ContentFile, largest: number): readonly Problem[] {
  if (bytes.length <= largest) return []
  let line = 1
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < largest; at = bytes.indexOf(0x0a, at + 1)) line += 1
  return [
    {
      kind: 'too-large',
      severity: 'error',
      place: { file, line },
      message: `This file is larger than any report: it holds ${inMegabytes(bytes.length)}, and the limit, which is passed here, is ${inMegabytes(largest)}`,
      advice: `Take out what was put in by mistake. Where a report really is as long as this, write a higher ${FIELD} in council.yaml`,
    },
  ]
}

function inMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / (MEGABYTE / 10)) / 10).toString()} MB`
}
