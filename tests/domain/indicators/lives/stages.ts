import fc from 'fast-check'
import { addDays } from '../../../../src/domain/measures/age.ts'
import { id } from '../../records/world.ts'
import { dayFrom, someDay } from './days.ts'
import { anybody, book, card, contact, dies, dose, elsewhere, food, register, service } from './steps.ts'
import type { Steps } from './steps.ts'
import { bookOf, motherhood, weighings } from './series.ts'
import type { Series } from './series.ts'
import type { Life, Step } from './step.ts'

type Stage = {
  readonly born: readonly [string, string]
  readonly jk?: 'L' | 'P'
  /** What is said of her when she is registered. */
  readonly register?: fc.Arbitrary<Life['register']>
  readonly often: readonly Steps[]
  readonly seldom?: readonly Steps[]
  readonly series?: (born: string) => Series
  /** Some are written down only after their death. */
  readonly lost?: Extract<Step, { step: 'dies' }>['saat']
}

const yesNo = fc.boolean()
const weighed = card('bayi-balita-apras')
const treated = fc.constantFrom('tidak', 'diobati', 'selesai', 'putus')

const child: Pick<Stage, 'register' | 'seldom'> = {
  register: fc.record(
    {
      buku_kia: yesNo,
      kia_bayi_kecil: yesNo,
      imd: yesNo,
      bb_lahir: fc.constantFrom(2.3, 2.5, 3.1),
      uk_lahir: fc.constantFrom(35, 39),
    },
    { requiredKeys: [] },
  ),
  seldom: [
    register({ buku_kia: yesNo, tanggal_lahir: dayFrom('2024-01-01', '2025-11-30') }),
    card('kunjungan-bayi', 'kunjungan-anak', 'perkembangan'),
    service('mt', 'mbg', 'sdidtk', 'pkat', 'ckg', 'obat_cacing'),
    food,
    book,
    elsewhere,
  ],
}
const baby = service('vit_k', 'shk', 'vit_a')
const adultCards = ['mata-telinga', 'puma', 'srq-20', 'perasaan-4', 'kunjungan-dewasa'] as const
const adultFacts = {
  status_kawin: fc.constantFrom('menikah', 'tidak_menikah'),
  riwayat_sendiri: fc.subarray(['hipertensi', 'dm']),
  odgj: treated,
}
const adult: Pick<Stage, 'often' | 'seldom'> = {
  often: [card('dewasa'), card('dewasa', ...adultCards)],
  seldom: [elsewhere, register(adultFacts), card('kunjungan-odgj')],
}

export const stages: Readonly<Record<string, Stage>> = {
  bayi: {
    born: ['2025-08-01', '2026-06-30'],
    ...child,
    series: born => fc.tuple(bookOf(born), weighings(born)).map(both => both.flat()),
    often: [weighed, weighed, dose, dose, contact('kn'), baby],
    seldom: [...(child.seldom ?? []), dies('bayi')],
    lost: 'bayi',
  },
  balita: {
    born: ['2021-03-01', '2025-07-31'],
    ...child,
    series: born => fc.tuple(bookOf(born), weighings(born)).map(both => both.flat()),
    often: [weighed, weighed, weighed, dose, service('vit_a')],
    seldom: [...(child.seldom ?? []), dies('balita')],
  },
  remaja: {
    born: ['2008-01-01', '2020-06-30'],
    often: [card('usia-sekolah-remaja'), card('usia-sekolah-remaja', 'heeadsss', 'merokok'), service('ttd')],
    seldom: [
      card('mata-telinga', 'kunjungan-remaja'),
      dose,
      elsewhere,
      register({ status_td: fc.constantFrom('T1', 'T3') }),
    ],
  },
  pria: { born: ['1967-01-01', '2006-12-31'], jk: 'L', ...adult },
  wanita: { born: ['1967-01-01', '2006-12-31'], jk: 'P', ...adult },
  ibu: {
    born: ['1984-01-01', '2009-12-31'],
    jk: 'P',
    often: [card('ibu-hamil'), card('ibu-hamil', 'nifas-menyusui'), contact('anc'), contact('anc', 'kf')],
    seldom: [
      card('dewasa', 'srq-20', 'kunjungan-hamil', 'kunjungan-nifas'),
      service('ttd', 'mms', 'mt', 'vit_a', 'kb'),
      food,
      dose,
      register({ status_td: fc.constantFrom('T0', 'T2', 'T5'), status_kawin: adultFacts.status_kawin }),
      dies('nifas'),
    ],
    series: () => motherhood,
    lost: 'nifas',
  },
  lansia: {
    born: ['1938-01-01', '1966-12-31'],
    often: [card('lansia'), card('aks', 'skilas', 'lansia')],
    seldom: [card(...adultCards, 'kunjungan-lansia'), elsewhere, register(adultFacts), dies('lain')],
  },
  tbc: {
    born: ['1950-01-01', '2012-12-31'],
    register: fc.record({ tbc: treated, odgj: treated }, { requiredKeys: ['tbc'] }),
    often: [card('dewasa', 'lansia', 'usia-sekolah-remaja'), card('kunjungan-tbc', 'kunjungan-odgj')],
    seldom: [register({ tbc: treated, hiv: treated }), elsewhere],
  },
}

const seldomAsOften = 2
const oftenAsOften = 6

export function lifeOf(stage: string): fc.Arbitrary<Life> {
  const s = stages[stage]
  if (!s) throw new Error(`No stage ${stage}`)
  const some = fc.oneof(
    ...s.often.map(arbitrary => ({ arbitrary, weight: oftenAsOften })),
    ...(s.seldom ?? []).map(arbitrary => ({ arbitrary, weight: seldomAsOften })),
    ...anybody,
  )
  const single = fc.array(some, { minLength: 2, maxLength: 10, size: 'max' })
  const lives: fc.Arbitrary<Life> = dayFrom(...s.born).chain(born =>
    fc
      .record({
        stage: fc.constant(stage),
        born: fc.constant(born),
        jk: s.jk ? fc.constant(s.jk) : fc.constantFrom('L', 'P'),
        registered: dayFrom('2025-12-01', '2026-05-31'),
        register: s.register ?? fc.constant({}),
        steps: fc.tuple(perhaps(s.series?.(born)), single).map(parts => parts.flat()),
        came: fc.array(someDay, { maxLength: 3 }),
        home: fc.option(family),
        later: fc.option(fc.record({ at: fc.nat(10), on: someDay, rumah: fc.option(family) })),
      })
      .map(({ home, later, ...life }) => ({
        ...life,
        register: { ...life.register, ...(home ? { rumah: home } : {}) },
        steps: later
          ? life.steps.toSpliced(later.at, 0, {
              step: 'register',
              on: later.on,
              body: { rumah: later.rumah },
            })
          : life.steps,
      })),
  )
  const { lost } = s
  return lost
    ? fc.oneof(
        { arbitrary: lives, weight: 7 },
        lives.chain(l => registeredDead(l, lost)),
      )
    : lives
}

/** Registered some time after her death, on the day on which that was written down too; what a book told of her with it. */
function registeredDead(life: Life, saat: Extract<Step, { step: 'dies' }>['saat']): fc.Arbitrary<Life> {
  const from = life.born < firstDeath ? firstDeath : life.born
  return fc.tuple(dayFrom(from, addDays(from, 60)), fc.nat(120)).map(([on, late]) => {
    const registered = addDays(on, late)
    const isOfBook = (s: Step): boolean => s.step === 'fact' && s.on >= registered
    return {
      ...life,
      registered,
      steps: [{ step: 'dies', on, late, saat }, ...life.steps.filter(isOfBook)],
      came: [],
    }
  })
}
const firstDeath = '2025-12-15'

/** Written down when she was registered, or later; corrected, or taken back. */
const family = fc.constantFrom(id('Rumah 1'), id('Rumah 2'))

/** Some are known from single days alone. */
const perhaps = (series: Series | undefined): Series =>
  series ? fc.oneof({ arbitrary: series, weight: 2 }, fc.constant([])) : fc.constant([])
