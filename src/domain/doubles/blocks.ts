import type { Known } from './known.ts'

/**
 * Only who shares one of these is compared, so that the work does not grow with the square of the list. On a true day of
 * birth few are born, and all of them are compared; the first of January, to which everybody without a paper was born, is
 * taken apart by mother, RT and name.
 */
export const wholeDay = 40

export function blocksOf(people: readonly Known[]): readonly (readonly Known[])[] {
  const born = [...group(people, p => [p.card.lahir])]
  const crowded = born.filter(day => day.length > wholeDay)
  return [
    ...group(people, p => [p.card.nikMark]),
    ...born.filter(day => day.length <= wholeDay),
    ...crowded.flatMap(day => [...group(day, keysWithinDay)]),
    ...group(people, p => [
      p.card.ibuId && `${p.card.ibuId} ${p.sound}`,
      p.motherSound && `${p.motherSound} ${p.sound}`,
    ]),
  ].filter(block => block.length > 1)
}

const motherLetters = 3

const keysWithinDay = ({ card, motherSound, sound }: Known): (string | undefined)[] => [
  card.ibuId,
  motherSound && `ibu ${motherSound.slice(0, motherLetters)}`,
  card.rt && `rt ${Number(card.rt)} ${card.dusun ?? ''}`,
  `nama ${sound}`,
]

function group(
  people: readonly Known[],
  keysOf: (p: Known) => readonly (string | undefined)[],
): Iterable<Known[]> {
  const found = new Map<string, Known[]>()
  for (const person of people) {
    for (const key of keysOf(person)) {
      if (key === undefined || key === '') continue
      const held = found.get(key)
      if (held) held.push(person)
      else found.set(key, [person])
    }
  }
  return found.values()
}
