/** What one key of the keypad does to the text typed so far. Comma is the one decimal mark shown; a point is read as it. */
export type NumberShape = {
  /** Digits after the comma; 0 means that the field has no comma. */
  decimals: number
  /** Digits before the comma. */
  whole: number
}

const pattern = ({ decimals, whole }: NumberShape): RegExp =>
  decimals > 0 ? new RegExp(`^\\d{0,${whole}}(,\\d{0,${decimals}})?$`) : new RegExp(`^\\d{0,${whole}}$`)

const withLeadingZero = (text: string): string => (text.startsWith(',') ? `0${text}` : text)

/** The new text, or the old one when the new one cannot be the beginning of such a number. */
export const acceptTyped = (before: string, typed: string, shape: NumberShape): string => {
  const text = withLeadingZero(typed.replaceAll('.', ',').replaceAll(/\s/g, ''))
  return pattern(shape).test(text) ? text : before
}

export const pressKey = (before: string, key: string, shape: NumberShape): string =>
  key === 'hapus' ? before.slice(0, -1) : acceptTyped(before, before + key, shape)
