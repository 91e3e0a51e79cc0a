const TRANSITIONAL = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'

/** The prefixes that the Word reader uses, by the end of the namespace's address in either edition of the standard. */
const BY_ENDING: readonly (readonly [ending: string, prefix: string])[] = [
  ['wordprocessingml/2006/main', 'w'],
  ['wordprocessingml/main', 'w'],
  ['officeDocument/2006/relationships', 'r'],
  ['officeDocument/relationships', 'r'],
  ['markup-compatibility/2006', 'mc'],
  ['drawingml/2006/wordprocessingDrawing', 'wp'],
  ['drawingml/wordprocessingDrawing', 'wp'],
  ['drawingml/2006/main', 'a'],
  ['drawingml/main', 'a'],
  ['drawingml/2006/picture', 'pic'],
  ['drawingml/picture', 'pic'],
  ['drawingml/2006/chart', 'c'],
  ['drawingml/chart', 'c'],
  ['drawingml/2006/diagram', 'dgm'],
  ['drawingml/diagram', 'dgm'],
  ['officeDocument/2006/math', 'm'],
  ['officeDocument/math', 'm'],
]

const WHOLE: Readonly<Record<string, string>> = {
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The fixed prefix for a namespace; empty for one that the reader takes no notice of. */
export function prefixFor(uri: string): string {
  const whole = WHOLE[uri]
  if (whole) return whole
  const base = uri.startsWith(TRANSITIONAL) ? TRANSITIONAL : uri.startsWith(STRICT) ? STRICT : undefined
  if (base === undefined) return ''
  return BY_ENDING.find(([ending]) => uri.slice(base.length) === ending)?.[1] ?? ''
}
