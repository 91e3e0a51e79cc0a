import { join } from 'node:path'
import { LEDGER_FOLDER } from '../../content/files/ledger-folder.ts'
import { saveFile } from '../../content/files/save-file.ts'
import { groupBy } from '../../domain/group-by.ts'
import { addToLedger, countNew } from '../../domain/permanence/add-to-ledger.ts'
import type { AnsweringPage, Answers } from '../../domain/permanence/find-lost.ts'
import { formerPages } from '../../domain/permanence/former-pages.ts'
import { formatLedger, ledgerFileOf } from '../../domain/permanence/ledger-text.ts'
import type { Ledger } from '../../domain/permanence/ledger.ts'

/** Writes into the ledger of a folder of content what a site answers with. Says how many addresses and places are new in it. */
export async function recordAddresses(contentFolder: string, ledger: Ledger, answers: Answers): Promise<number> {
  const all = addToLedger(ledger, [...answers.pages.values(), ...pagesOfFormer(ledger, answers)])
  const before = groupBy(ledger, ({ address }) => ledgerFileOf(address))
  for (const [name, ofFile] of groupBy(all, ({ address }) => ledgerFileOf(address))) {
    const text = formatLedger(ofFile)
    // A file of a closed year stays the very file it was.
    if (text === formatLedger(before.get(name) ?? [])) continue
    await saveFile(join(contentFolder, LEDGER_FOLDER, name), text)
  }
  return countNew(ledger, all)
}

/** An address at which it is said that something moved or went is published too, even where the ledger never heard of it. */
function pagesOfFormer(ledger: Ledger, answers: Answers): readonly AnsweringPage[] {
  const known = new Set(ledger.map(({ address }) => address))
  return formerPages(answers)
    .filter((address) => !known.has(address))
    .map((address) => ({ address, title: '', anchors: new Set() }))
}
