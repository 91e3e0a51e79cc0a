import {
  decodePDFRawStream,
  parseContentStream,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type ContentStreamOperand,
  type ContentStreamOperation,
  type PDFPage,
} from '@cantoo/pdf-lib'

/** What a page is painted by, one after another: `12 0 Td`. */
export type Operation = ContentStreamOperation

const CONTENTS = PDFName.of('Contents')

/** A picture that stands among the operations themselves, which their reader would leave out. */
const PICTURE_WITHIN = /\bBI\s[\s\S]*?\sID\s/

/** Reads how a page is painted; undefined where that is not in one piece, or otherwise not as browsers write it. */
export function readOperations({ node }: PDFPage): readonly Operation[] | undefined {
  const contents = node.lookup(CONTENTS)
  if (!(contents instanceof PDFRawStream)) return undefined
  const bytes = decodePDFRawStream(contents).decode()
  return PICTURE_WITHIN.test(Buffer.from(bytes).toString('latin1')) ? undefined : parseContentStream(bytes)
}

/** Has a page painted by other operations than before. */
export function writeOperations({ node }: PDFPage, operations: readonly Operation[]): void {
  const { context } = node
  const lines = operations.map(({ name, args }) => [...args.map(inPdf), name].join(' '))
  const stream = context.flateStream(`${lines.join('\n')}\n`)
  const before = node.get(CONTENTS)
  if (before instanceof PDFRef) context.assign(before, stream)
  else node.set(CONTENTS, context.register(stream))
}

function inPdf(operand: ContentStreamOperand): string {
  if (typeof operand === 'number') return PDFNumber.of(operand).toString()
  if (typeof operand === 'string') return operand
  if (Array.isArray(operand)) return `[${operand.map(inPdf).join(' ')}]`
  if (isName(operand)) return PDFName.of(operand.value).toString()
  if (isText(operand)) return PDFHexString.of(Buffer.from(operand.bytes).toString('hex')).toString()
  return `<<${Object.entries(operand)
    .map(([name, value]) => `${PDFName.of(name).toString()} ${inPdf(value)}`)
    .join(' ')}>>`
}

type Composed = Exclude<ContentStreamOperand, number | string | readonly ContentStreamOperand[]>

function isName(operand: Composed): operand is { type: 'name'; value: string } {
  return operand['type'] === 'name'
}

function isText(operand: Composed): operand is { type: 'hexString' | 'string'; bytes: Uint8Array } {
  return operand['type'] === 'hexString' || operand['type'] === 'string'
}
