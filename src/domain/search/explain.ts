import type { Found, MatchField, SearchCard } from './card.ts'
import { noMatch, slipFrom } from './prices.ts'
import { slotKinds } from './rows.ts'
import type { Rows } from './rows.ts'
import { kindPrices } from './score.ts'
import type { PricedReading } from './score.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why this person was found: how near, and in which of her fields. */
export function explain(
  rows: Rows,
  v: Vocabulary,
  row: number,
  card: SearchCard,
  reading: PricedReading,
): Found {
  let literal = true
  const fields = new Set<MatchField>()
  let dearest = 0
  reading.words.forEach((word, i) => {
    if (word.digits) return fields.add(digitField(card, word.text))
    const slot = cheapest(rows, row, reading.prices[i])
    if (slot.field) fields.add(slot.field)
    dearest = Math.max(dearest, slot.price)
    literal &&= v.raw[slot.word]?.startsWith(word.text) ?? false
  })
  return {
    id: card.id,
    match: literal ? 'persis' : dearest < slipFrom ? 'sebunyi' : 'mirip',
    fields: [...fields],
  }
}

type Cheapest = { readonly price: number; readonly word: number; readonly field?: MatchField | undefined }

function cheapest(rows: Rows, row: number, prices: Uint8Array | undefined): Cheapest {
  let least = Infinity
  let found: Cheapest = { price: noMatch, word: -1 }
  for (let s = rows.starts[row] ?? 0; s < (rows.starts[row + 1] ?? 0); s++) {
    const word = rows.words[s] ?? 0
    const kind = rows.kinds[s] ?? 0
    const price = prices?.[word] ?? noMatch
    if (price === noMatch || price + (kindPrices[kind] ?? 0) >= least) continue
    least = price + (kindPrices[kind] ?? 0)
    found = { price, word, field: slotKinds[kind] }
  }
  return found
}

function digitField(card: SearchCard, digits: string): MatchField {
  const nik = card.nikEnd
  if (
    nik &&
    (nik === digits.slice(-4) || (digits.length < 4 && (nik.startsWith(digits) || nik.endsWith(digits))))
  )
    return 'nik'
  return digits.length === 4 ? 'lahir' : 'rt'
}
