type Named = {
  readonly nama?: string | undefined
  readonly panggilan?: string | undefined
  readonly dikenal_sebagai?: string | undefined
}

/** "Siti Aminah (Bu Min)": the name on paper with the one by which the dusun knows her. */
export function displayName(who: Named): string {
  const also = who.dikenal_sebagai ?? who.panggilan
  const name = who.nama ?? 'Tanpa nama'
  return also && also !== name ? `${name} (${also})` : name
}

/** A child without a name yet is called after the mother, as in the delivery room: "By. Ny. Siti Aminah (1)". */
export const newbornName = (mother: string, order: number): string => `By. Ny. ${mother} (${order})`

export const isNewbornName = (name: string): boolean => /^By\.? Ny\.? /i.test(name)
