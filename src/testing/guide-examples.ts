import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SMALL_COUNCIL } from './small-council.ts'

const GUIDE_PROBLEMS = join(import.meta.dirname, '..', '..', 'content', 'guide', 'problems')

/** A block of an example: files of the small council, and what stands in them. */
interface Block {
  readonly verdict: 'wrong' | 'right'
  readonly files: readonly string[]
  /** Whether it is a whole file, rather than some fields of one, or the text under its fields. */
  readonly isWhole: boolean
  readonly text: string
}

/** Blocks that stand one after another with one verdict, and are true together. */
export interface Example {
  readonly kind: string
  readonly verdict: 'wrong' | 'right'
  readonly blocks: readonly Block[]
}

/** The names of the pages about problems: the kinds they are about. */
export function problemPages(): readonly string[] {
  return readdirSync(GUIDE_PROBLEMS).map((name) => name.replace(/\.md$/, ''))
}

/** The examples of one page about a problem, in their order. */
export function examplesOn(kind: string): readonly Example[] {
  const page = readFileSync(join(GUIDE_PROBLEMS, `${kind}.md`), 'utf8')
  const blocks = [...page.matchAll(/^```(wrong|right) (.+)\n([\s\S]*?)^```$/gm)].map(
    ([, verdict = '', info = '', text = '']): Block => {
      const words = info.split(' ')
      return {
        verdict: verdict === 'wrong' ? 'wrong' : 'right',
        files: words.filter((word) => word !== 'whole'),
        isWhole: words.includes('whole'),
        text,
      }
    },
  )
  const examples: { kind: string; verdict: 'wrong' | 'right'; blocks: Block[] }[] = []
  for (const block of blocks) {
    const newest = examples.at(-1)
    if (newest?.verdict === block.verdict) newest.blocks.push(block)
    else examples.push({ kind, verdict: block.verdict, blocks: [block] })
  }
  return examples
}

/** The small council's files with an example put into them. What stands in brackets alone stands for what no text can show. */
export function applyExample({ blocks }: Example): ReadonlyMap<string, Uint8Array | Disk> {
  const files = new Map<string, Uint8Array | Disk>(
    Object.entries(SMALL_COUNCIL).map(([path, text]) => [path, Buffer.from(text)]),
  )
  for (const { files: names, isWhole, text } of blocks) {
    for (const name of names) {
      const special = SPECIAL[text.trim()]
      if (special === 'absent') files.delete(name)
      else if (special !== undefined) files.set(name, special)
      else files.set(name, withMarks(isWhole ? text : intoFile(SMALL_COUNCIL[name] ?? '', text)))
    }
  }
  return files
}

/** What only a disk can show. */
export type Disk = 'no folder' | 'link elsewhere' | 'link to nothing' | 'changed since'

const SPECIAL: Readonly<Record<string, Disk | Uint8Array | 'absent'>> = {
  '(no file)': 'absent',
  '(no folder)': 'no folder',
  '(a link to a file elsewhere)': 'link elsewhere',
  '(a link to nothing)': 'link to nothing',
  '(the words that were published, changed)': 'changed since',
  '(a file of 6 megabytes)': Buffer.alloc(6_000_000, 'Text and more text. '),
  '(a picture)': Buffer.from('GIF89a'),
  '(a picture with a place)': Buffer.from('ffd8ffe100104578696600004d4d002a4c6174ffd9', 'hex'),
}

/** Fields take the place of those with their names, or are added; text takes the place of the text under the fields. */
function intoFile(file: string, text: string): string {
  const isYaml = !file.startsWith('---')
  const [, head = file, body = ''] = isYaml ? [] : (/^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(file) ?? [])
  if (!/^[\w-]+:/.test(text)) return `---\n${head}---\n\n${text}`
  const fields = isYaml ? fieldsInto(file, text) : fieldsInto(head, text)
  return isYaml ? fields : `---\n${fields}---\n${body}`
}

function fieldsInto(head: string, text: string): string {
  const names = new Set([...text.matchAll(/^[\w-]+(?=:)/gm)].map(([name]) => name))
  const groups = head.split(/^(?=[\w-]+:)/m)
  const at = groups.findIndex((group) => names.has(group.split(':')[0] ?? ''))
  const kept = groups.filter((group) => !names.has(group.split(':')[0] ?? ''))
  return (at === -1 ? [...kept, text] : kept.toSpliced(at, 0, text)).join('')
}

/** `<U+00A0>` and `<tab>` stand for characters that cannot be seen, `<byte 96>` for one that no text can hold. */
function withMarks(text: string): Uint8Array {
  const parts = text
    .replaceAll('<tab>', '\t')
    .replace(/<U\+([0-9A-F]{4})>/g, (_mark, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .split(/<byte ([0-9A-F]{2})>/)
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from([Number.parseInt(part, 16)]) : Buffer.from(part))),
  )
}
