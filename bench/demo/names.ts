import { firstNames, lastNames } from './name-lists.ts'
import type { Generation, Region, Sex } from './name-lists.ts'
import type { Random } from './random.ts'

export type Namer = (sex: Sex, bornIn: number, region: Region) => string

const generationOf = (year: number): Generation =>
  year < 1966 ? 'sepuh' : year < 1992 ? 'tengah' : year < 2011 ? 'muda' : 'anak'

/** How many words a name of that generation has: one-word names are common among the old, three among children. */
const wordCounts: Readonly<Record<Generation, readonly (readonly [number, number])[]>> = {
  sepuh: [
    [64, 1],
    [36, 2],
  ],
  tengah: [
    [18, 1],
    [70, 2],
    [12, 3],
  ],
  muda: [
    [5, 1],
    [62, 2],
    [33, 3],
  ],
  anak: [
    [1, 1],
    [39, 2],
    [60, 3],
  ],
}

/** Names are met again, as in any desa, but no more than twice the same in full, one-word names five times. */
export function namer(random: Random): Namer {
  const met = new Map<string, number>()
  return (sex, bornIn, region) => {
    for (let tries = 0; ; tries++) {
      const name = oneName(random, sex, generationOf(bornIn), region, tries)
      const times = met.get(name) ?? 0
      if (times >= (name.includes(' ') ? 2 : 5) && tries < 40) continue
      met.set(name, times + 1)
      return name
    }
  }
}

function oneName(random: Random, sex: Sex, generation: Generation, region: Region, tries: number): string {
  const firsts = firstNames[region][generation][sex]
  const wanted = random.weighted(wordCounts[generation]) + (tries > 4 ? 1 : 0)
  const words = [random.pick(firsts)]
  if (wanted > 2) words.push(random.pick(firsts))
  if (wanted > 1) words.push(random.pick(lastNames[generation][sex]))
  if (tries > 12) words.push(random.pick(lastNames[generation][sex]))
  return lead(random, sex, generation, [...new Set(words)].slice(0, 4)).join(' ')
}

/** What stands in front in every region: Muhammad in all its spellings, Siti, Nur, Abdul. */
function lead(random: Random, sex: Sex, generation: Generation, words: string[]): string[] {
  const first = words[0] ?? ''
  if (sex === 'L' && first === 'Abdul' && words.length === 1) return ['Abdul', random.pick(servants)]
  const often = generation === 'anak' ? 0.2 : generation === 'muda' ? 0.12 : 0.06
  if (words.length > 3 || !random.chance(often)) return words
  const front = sex === 'L' ? random.weighted(muhammads) : random.weighted(sitis)
  return words.includes(front) ? words : [front, ...words]
}

const servants = ['Rohman', 'Rahim', 'Karim', 'Wahid', 'Ghofur', 'Latif', 'Majid', 'Hamid', 'Aziz', 'Malik']
const muhammads: readonly (readonly [number, string])[] = [
  [50, 'Muhammad'],
  [14, 'Moh.'],
  [12, 'Muh.'],
  [12, 'M.'],
  [6, 'Mochamad'],
  [6, 'Ahmad'],
]
const sitis: readonly (readonly [number, string])[] = [
  [60, 'Siti'],
  [30, 'Nur'],
  [10, 'Sri'],
]

/** What neighbours call someone: the end of a name, or a short form. */
export function nickname(random: Random, name: string, sex: Sex): string | undefined {
  const word = random.pick(name.split(' ')).replace(/[^A-Za-z]/g, '')
  if (word.length < 4) return undefined
  const tail = word.slice(word.length > 6 ? -4 : -2)
  const short = /[aiueo]/i.test(tail) ? tail.replace(/^[^aiueo](?=[^aiueo])/i, '') : word
  const title = random.pick(sex === 'L' ? ['Pak', 'Mas', 'Kang'] : ['Bu', 'Mbak', 'Teh'])
  const called = short.charAt(0).toUpperCase() + short.slice(1).toLowerCase()
  return called.length < 3 ? `${title} ${word}` : `${title} ${called}`
}
