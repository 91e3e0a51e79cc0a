import type { Block } from './document.ts'
import { blockText, tidy } from './inline-text.ts'

const NUMBER_ALONE = /^(\(?(\d{1,3}(\.\d{1,3}){0,5}|[a-z]{1,2}|[ivxlcdm]{1,7})[.)]{0,2}|[•·●○◦–-])$/i

/**
 * Takes a table apart that is no table: a box round some text, or a narrow column of numbers beside a column of
 * paragraphs. Gives its blocks in reading order, or undefined where it is a table after all.
 */
export function unwrapLayout(rows: readonly (readonly (readonly Block[])[])[]): readonly Block[] | undefined {
  if (rows.length === 0) return undefined
  if (rows.every((row) => row.length === 1)) return rows.flat(2)
  if (!rows.every((row) => row.length === 2 && isNumberOrNothing(row[0])) || !rows.some((row) => hasNumber(row[0])))
    return undefined
  // Two cells of figures are a table all the same.
  if (!rows.some((row) => textOfAll(row[1]).split(' ').length > 8)) return undefined
  return rows.flatMap(([number = [], text = []]) => withNumber(number, text))
}

function isNumberOrNothing(blocks: readonly Block[] | undefined): boolean {
  const text = textOfAll(blocks)
  return text === '' || NUMBER_ALONE.test(text)
}

function hasNumber(blocks: readonly Block[] | undefined): boolean {
  return textOfAll(blocks) !== '' || (blocks ?? []).some((block) => 'mark' in block && block.mark !== undefined)
}

function textOfAll(blocks: readonly Block[] | undefined): string {
  return tidy((blocks ?? []).map(blockText).join(' '))
}

/** Sets the number before the first paragraph beside it. */
function withNumber(number: readonly Block[], text: readonly Block[]): readonly Block[] {
  const [first, ...rest] = text
  const holder = number.find((block) => block.kind === 'paragraph' || block.kind === 'heading')
  if (!holder || !first || first.kind === 'table' || first.kind === 'insert') return [...number, ...text]
  if (holder.mark) return [{ ...first, mark: holder.mark }, ...rest]
  return [{ ...first, inlines: [...holder.inlines, { kind: 'words', text: '\t' }, ...first.inlines] }, ...rest]
}
