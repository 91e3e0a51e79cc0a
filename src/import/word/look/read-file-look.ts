import {
  childOf,
  childrenOf,
  descendantsOf,
  toggleOf,
  wholeNumber,
  type XmlElement,
} from '../../reading/xml-element.ts'
import type { WordPackage } from '../word-package.ts'
import { colourOf, readThemeColours } from './colours.ts'
import type { FileLook } from './surroundings.ts'

const A4 = { width: 11_906, height: 16_838, left: 1_440 }

/** Reads what a Word file says of its looks as a whole: theme, defaults, and the page. */
export async function readFileLook(file: WordPackage, styles: XmlElement | undefined): Promise<FileLook> {
  const settings = (await file.partsOf('settings'))[0]?.root
  const theme = readThemeColours((await file.partsOf('theme'))[0]?.root, settings)
  const defaults = childOf(styles, 'w:docDefaults')
  const background = childOf(file.document, 'w:background')?.attributes ?? {}
  const isShown = toggleOf(settings, 'w:displayBackgroundShape') === true
  const page = colourOf(
    theme,
    background['w:color'],
    background['w:themeColor'],
    background['w:themeTint'],
    background['w:themeShade'],
  )
  return {
    theme,
    defaults: [childOf(defaults, 'w:rPrDefault'), childOf(defaults, 'w:pPrDefault')].flatMap((one) => one ?? []),
    page: (isShown ? page : undefined) ?? '#ffffff',
    paper: paperOf(file.document),
  }
}

function paperOf(document: XmlElement): FileLook['paper'] {
  const section = childrenOf(childOf(document, 'w:body'), 'w:sectPr').at(-1) ?? descendantsOf(document, 'w:sectPr')[0]
  const size = childOf(section, 'w:pgSz')?.attributes
  const margin = childOf(section, 'w:pgMar')?.attributes
  return {
    width: wholeNumber(size?.['w:w']) ?? A4.width,
    height: wholeNumber(size?.['w:h']) ?? A4.height,
    left: wholeNumber(margin?.['w:left'] ?? margin?.['w:start']) ?? A4.left,
  }
}
