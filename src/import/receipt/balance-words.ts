import { withoutWords } from './split-words.ts'

/** How the words of a file and the words that came of it compare. */
export interface WordBalance {
  readonly in: number
  readonly out: number
  /** Words of the file that came out nowhere, in the order of the file. */
  readonly lost: readonly string[]
  /** Words that came out and are not in the file, or came out more often. */
  readonly gained: readonly string[]
}

/**
 * Sets every word that the file itself holds against every word that came out. Words are matched one by one, so that a loss is
 * named and cannot hide behind a gain; a word that was only put together or taken apart (`co-` and `operation`) is neither.
 */
export function balanceWords(inFile: readonly string[], cameOut: readonly string[]): WordBalance {
  const lost = withoutWords(inFile, cameOut)
  const gained = withoutWords(cameOut, inFile)
  const together = withoutJoined(lost, gained)
  const apart = withoutJoined(together.words, together.pieces)
  return {
    in: inFile.length,
    out: inFile.length - apart.words.length + apart.pieces.length,
    lost: apart.words,
    gained: apart.pieces,
  }
}

/** Takes out of both lists pieces that together make up a word of the other. */
function withoutJoined(
  pieces: readonly string[],
  words: readonly string[],
): { readonly pieces: readonly string[]; readonly words: readonly string[] } {
  let left = pieces
  const kept = words.filter((word) => {
    const found = piecesOf(word, left)
    if (found) left = withoutWords(left, found)
    return found === undefined
  })
  return { pieces: left, words: kept }
}

/** Pieces that give this word when they are put one behind another; they need not have stood so, since words are also moved. */
function piecesOf(word: string, pieces: readonly string[]): readonly string[] | undefined {
  if (word === '') return []
  for (const piece of new Set(pieces)) {
    if (!word.startsWith(piece)) continue
    const rest = piecesOf(word.slice(piece.length), withoutWords(pieces, [piece]))
    if (rest) return [piece, ...rest]
  }
  return undefined
}
