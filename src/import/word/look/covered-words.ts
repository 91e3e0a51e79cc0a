import type { Leftover } from '../../document/document.ts'
import { shorten } from '../../document/inline-text.ts'
import { LEAST_SIZE } from '../../unseen/legible.ts'
import { UNSEEN } from '../../unseen/unseen-words.ts'
import { plainText } from '../note-deletion.ts'
import type { Float } from './floats.ts'

/** Shapes with a fill and no words that lie over the text: only a person can tell what they cover. */
export function coveredWords(floats: readonly Float[]): readonly Leftover[] {
  return floats
    .filter(({ isCover, isOverText, isPicture }) => isCover && isOverText && !isPicture)
    .filter(({ width, height }) => Math.min(width, height) >= LEAST_SIZE * 20)
    .map(({ paragraph }) => ({
      kind: 'hidden',
      text: shorten(plainText(paragraph)),
      where: `in the text, ${UNSEEN.shape}`,
    }))
}

/** What to say of pictures that lie over the text. */
export function picturesOverText(floats: readonly Float[]): readonly string[] {
  return floats.some(({ isPicture, isOverText }) => isPicture && isOverText)
    ? ['A picture lies in front of the text: see that the words under it are meant to be read']
    : []
}
