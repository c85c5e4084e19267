import type { Sheet } from '../sheet.ts'
import { identitasBalita } from './e-ppgbm/identitas.ts'
import { pengukuranBalita } from './e-ppgbm/pengukuran.ts'

/** What can be printed and downloaded. A new form is its file and its line here. */
export const sheets: readonly Sheet[] = [identitasBalita, pengukuranBalita]

export const sheetById = (id: string): Sheet | undefined => sheets.find(s => s.id === id)
