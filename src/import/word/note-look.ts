import { shorten } from '../document/inline-text.ts'
import { unseenWords } from '../unseen/unseen-words.ts'
import type { RunLook } from './run-look.ts'
import type { WordReading } from './word-reading.ts'

/** Says of words that Word prints if nobody would see them, or if they are struck out. They stay in the text for as long as that is not settled. */
export function noteLook(text: string, look: RunLook, { around, gathered }: WordReading): void {
  if (text.trim() === '') return
  if (look.unseen !== undefined) gathered.leftovers.push(...unseenWords(text, around.where, look.unseen))
  if (look.isStruck) gathered.leftovers.push({ kind: 'struck', text: shorten(text), where: around.where })
}
