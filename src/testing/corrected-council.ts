import { committedFolder, type CommittedFolder } from './committed-folder.ts'
import { readFullCouncil } from './full-council.ts'

const DEFENCES = 'reports/2023/sea-defences.md'
const LEVY = 'reports/2025/levy.md'
const DUES = 'decisions/2025-03-11-kelder-cabinet-harbour-dues.md'
const LABEL = 'with the sea a hand’s breadth from its top'

/** The full council as officers might have committed it, with what two reports and a decision said when they were published. */
export async function correctedCouncil(): Promise<CommittedFolder> {
  const folder = await committedFolder()
  const files = readFullCouncil()
  const [defences = '', levy = '', dues = ''] = [DEFENCES, LEVY, DUES].map((path) =>
    Buffer.from(files[path] ?? []).toString(),
  )
  const labelled = defences.replace(LABEL, 'with Siân O’Hara in front of it')
  await folder.write({
    ...files,
    [DEFENCES]: withoutCorrections(labelled).replace('£4.3 million', '£4.2 million'),
    [LEVY]: withoutCorrections(levy)
      .replace('of 2% follows', 'of 3% follows')
      .replace(/\n4\. .*\n/, ''),
    [DUES]: withoutCorrections(dues).replace('boats by 6%', 'boats by 5%'),
  })
  folder.commit('2023-08-28')
  await folder.write({ [DEFENCES]: labelled.replace(/ {2}- date: 2023-11-01\n(?: {4}.*\n)+/, '') })
  folder.commit('2023-09-20')
  await folder.write({ [DEFENCES]: defences, [LEVY]: levy })
  folder.commit('2025-01-21')
  await folder.write({ [DUES]: dues })
  folder.commit('2025-03-18')
  return folder
}

function withoutCorrections(text: string): string {
  return text.replace(/corrections:\n(?: {2}.*\n)+/, '')
}
