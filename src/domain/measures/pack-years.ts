const cigarettesPerPack = 20

/** Packs a day times years; the unit that the card calls "bungkus/tahun". */
export function packYears(
  smoked: boolean | undefined,
  perDay: number | undefined,
  years: number | undefined,
) {
  if (smoked === false) return 0
  if (smoked === undefined || perDay === undefined || years === undefined) return undefined
  return (perDay * years) / cigarettesPerPack
}
