import { merging, optional, ref, yesNo } from './field.ts'

/**
 * What every fact about a person can carry once it turns out wrong as a whole: it is another person's (RULES.md C2, with
 * `asal` on the copy), or it never was.
 */
export const aboutWhom = {
  milik: optional(ref('Seharusnya milik')),
  asal: optional(ref('Dipindahkan dari')),
  asal_orang: optional(ref('Semula tercatat pada')),
  batal: merging('any', optional(yesNo('Salah catat, dibatalkan'))),
}
