import { noteContact, service } from '../../src/domain/records/index.ts'
import { addDays } from './dates.ts'
import type { Person } from './person.ts'
import type { Pregnancy } from './pregnancies.ts'
import type { Random } from './random.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

type Kind = 'anc' | 'kf' | 'kn'
type Contact = {
  readonly about: Person
  readonly jenis: Kind
  readonly on: string
  readonly oleh: 'bidan' | 'dokter'
  /** What a newborn gets there. */
  readonly also?: 'vit_k' | 'shk' | undefined
}

/** Weeks of a pregnancy in which she is seen, three times in the last third; how often she really goes; and by whom: a doctor looks in the first and the last third. */
const weeksSeen = [
  [9, 0.86, 'dokter'],
  [17, 0.95, 'bidan'],
  [22, 0.92, 'bidan'],
  [28, 0.94, 'bidan'],
  [32, 0.92, 'dokter'],
  [36, 0.93, 'bidan'],
] as const
const daysAfterBirth = { kf: [1, 5, 15, 35], kn: [1, 5, 15] } as const
/** Vitamin K on the first day, the heel prick for SHK with the second contact. */
const newborn = ['vit_k', 'shk'] as const
const comesAfterBirth = 0.94

/** The midwife sees mothers and newborns; what was before the demo she copies from the KIA book. */
export function planContacts(t: Telling): void {
  const random = t.random.fork('contacts')
  for (const p of [...t.pregnancies.values()].flat())
    for (const contact of contactsOf(p, random)) plan(t, p, contact)
}

function contactsOf(p: Pregnancy, random: Random): Contact[] {
  const before = weeksSeen.flatMap(([week, often, oleh]): Contact[] => {
    const on = addDays(p.hpht, week * 7 + random.int(-5, 9))
    const goes = random.chance(often)
    return goes && (!p.ended || on < p.ended.on) ? [{ about: p.mother, jenis: 'anc', on, oleh }] : []
  })
  const { ended } = p
  if (!ended || ended.outcome === 'keguguran') return before
  const after = (about: Person, jenis: 'kf' | 'kn'): Contact[] =>
    daysAfterBirth[jenis].flatMap((d, i): Contact[] => {
      const also = jenis === 'kn' ? newborn[i] : undefined
      return random.chance(comesAfterBirth)
        ? [{ about, jenis, on: addDays(ended.on, d), oleh: 'bidan', also }]
        : []
    })
  return [...before, ...after(p.mother, 'kf'), ...ended.babies.flatMap(b => after(b, 'kn'))]
}

/** Written on the day itself, or soon after the pregnancy or the birth was told. */
function plan(t: Telling, p: Pregnancy, { about, jenis, on, oleh, also }: Contact): void {
  const opened = p.opened <= addDays(t.start, 21) ? addDays(t.start, 21) : p.opened
  const told = addDays(jenis === 'anc' || !p.ended ? opened : later(p.ended.on, opened), 2)
  const day = later(on, told)
  t.later(day, () => {
    if (!isThere(t, about)) return
    const { posyandu } = p.mother.rumah
    const here = on === day
    t.save({ author: t.bidanOf(posyandu), posyandu, on: day }, pen => [
      ...noteContact(pen, about.id, {
        jenis,
        tanggal: on,
        tempat: jenis === 'anc' ? 'puskesmas' : 'rumah',
        oleh,
        sumber: here ? 'di_sini' : 'menurut_kia',
      }),
      ...(also
        ? service(pen, about.id, { jenis: also, tanggal: on, sumber: here ? 'diberikan' : 'menurut_kia' })
        : []),
    ])
  })
}

const later = (a: string, b: string): string => (a > b ? a : b)
