import { fileURLToPath } from 'node:url'
import type { TFontDictionary } from 'pdfmake/interfaces.js'

// The fonts lie beside the source, where the compiler leaves them: the same place seen from `src` and from `dist`.
const folder = new URL('../../../src/reports/pdf/fonts/', import.meta.url)
const file = (name: string): string => fileURLToPath(new URL(`IBMPlexSans-${name}.ttf`, folder))

const plex = {
  normal: file('Regular'),
  italics: file('Italic'),
  bold: file('SemiBold'),
  bolditalics: file('SemiBoldItalic'),
}

/** IBM Plex Sans (SIL Open Font License 1.1), embedded as subsets. */
export const fontFamily = 'Plex'
export const fonts: TFontDictionary = { [fontFamily]: plex }
/** The only files that the renderer may open. */
export const isFont = (path: string): boolean => Object.values(plex).includes(path)
