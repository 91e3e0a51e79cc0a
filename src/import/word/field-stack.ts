/** A field of Word's: an instruction such as `PAGE` or `HYPERLINK "…"`, and the result that was last worked out. */
export interface Field {
  readonly code: string
  readonly phase: 'code' | 'result'
  /** The words of the result, as far as they were read. */
  readonly result: string
}

/** The fields that are open at the place being read; they nest, and can run over several paragraphs. */
export interface FieldStack {
  begin(): void
  addCode(text: string): void
  addResult(text: string): void
  separate(): void
  /** Closes the innermost field and gives it, or undefined where none is open. */
  end(): Field | undefined
  readonly open: readonly Field[]
}

/** Makes an empty stack. */
export function createFieldStack(): FieldStack {
  const open: { code: string; phase: 'code' | 'result'; result: string }[] = []
  return {
    open,
    begin: () => void open.push({ code: '', phase: 'code', result: '' }),
    addCode: (text) => {
      const field = open.at(-1)
      if (field?.phase === 'code') field.code += text
    },
    addResult: (text) => {
      for (const field of open) if (field.phase === 'result') field.result += text
    },
    separate: () => {
      const field = open.at(-1)
      if (field) field.phase = 'result'
    },
    end: () => open.pop(),
  }
}

/** The first word of an instruction, in capitals: `HYPERLINK`. A formula's is `=`. */
export function fieldName(code: string): string {
  const trimmed = code.trim()
  return trimmed.startsWith('=') ? '=' : (/^\S+/.exec(trimmed)?.[0] ?? '').toUpperCase()
}

/** Fields that never print a result of their own, whatever the file holds for one. */
const SILENT = new Set([
  'XE',
  'TC',
  'TA',
  'RD',
  'PRIVATE',
  'ADVANCE',
  'ASK',
  'SET',
  'NEXT',
  'NEXTIF',
  'SKIPIF',
  'COMMENTS-OFF',
  'DATABASE',
  'BARCODE',
  'PRINT',
])

/** Why the words inside the open fields are not part of the text; undefined where they are. */
export function whyHidden(fields: readonly Field[]): 'contents' | 'page-number' | 'field' | undefined {
  for (const field of fields) {
    const name = fieldName(field.code)
    if (field.phase === 'code' || SILENT.has(name)) return 'field'
    if (name === 'TOC' || name === 'INDEX' || name === 'TOA') return 'contents'
    if (name === 'PAGE' || name === 'NUMPAGES' || name === 'SECTIONPAGES') return 'page-number'
  }
  return undefined
}

/** Where the innermost `HYPERLINK` field leads; undefined outside one, or where it leads to a place in the file itself. */
export function fieldLink(fields: readonly Field[]): string | undefined {
  const code = fields.findLast((field) => fieldName(field.code) === 'HYPERLINK')?.code
  return code === undefined
    ? undefined
    : /^\s*HYPERLINK\s+(?!\\)(?:"([^"]+)"|(\S+))/i.exec(code)?.slice(1).find(Boolean)
}
