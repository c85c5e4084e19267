import fc from 'fast-check'
import type { Body } from '../../../../src/domain/log/index.ts'
import { penyakitSkrining } from '../../../../src/domain/records/pernah-skrining.ts'
import { products } from '../../../../src/domain/schedules/immunisation/antigen.ts'
import { id } from '../../records/world.ts'
import { answersOf, withoutUndefined } from './answers.ts'
import { bookDay, someDay } from './days.ts'
import type { Step } from './step.ts'

export type Steps = fc.Arbitrary<Step>

const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const clean = (body: fc.Arbitrary<Body>): fc.Arbitrary<Body> => body.map(withoutUndefined)
const bodyOf = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Body> => clean(fc.record(fields))
const mostly = <T>(usual: T, seldom: T) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, fc.constant(seldom))

export const card = (...cards: readonly string[]): Steps =>
  fc.constantFrom(...cards).chain(name =>
    fc.record({
      step: fc.constant('card' as const),
      card: fc.constant(name),
      on: someDay,
      body: fc
        .tuple(answersOf(name), mostly('posyandu', 'rumah'))
        .map(([answers, lokasi]) => ({ ...answers, lokasi })),
    }),
  )

const fact = (kind: string, fields: Record<string, fc.Arbitrary<unknown>>): Steps =>
  fc.record({
    step: fc.constant('fact' as const),
    kind: fc.constant(kind),
    on: someDay,
    body: bodyOf(fields),
  })

const sumber = fc.constantFrom('diberikan', 'menurut_kia')
/** What is copied from a book is of a day before it was written, or before she was known. */
export const dose: Steps = fact('layanan', {
  jenis: fc.constant('imunisasi'),
  produk: fc.constantFrom(...products, 'dpt', 'polio'),
  dosis: perhaps(fc.constantFrom('1', '2', '3', '4')),
  tanggal: bookDay,
  sumber,
  bulan_saja: perhaps(fc.constant(true)),
})
export const service = (...jenis: readonly string[]): Steps =>
  fact('layanan', {
    jenis: fc.constantFrom(...jenis),
    tanggal: bookDay,
    sumber,
    jumlah: perhaps(fc.constantFrom(1, 30, 90)),
  })
export const contact = (...jenis: readonly string[]): Steps =>
  fact('kontak', {
    jenis: fc.constantFrom(...jenis),
    tanggal: bookDay,
    oleh: perhaps(fc.constantFrom('bidan', 'dokter')),
    sumber: fc.constantFrom('di_sini', 'menurut_kia'),
  })
export const elsewhere: Steps = fact('pernah-skrining', {
  penyakit: fc.constantFrom(...Object.keys(penyakitSkrining)),
  tanggal: bookDay,
  tempat: fc.constantFrom('puskesmas', 'rs'),
})
const slip: Steps = fact('rujukan', {
  mendesak: fc.constant('7-hari'),
  paling_lambat: someDay,
  tujuan: fc.constant('puskesmas'),
  unit: fc.constantFrom(['dokter'], ['tbc']),
  alasan: perhaps(fc.constant(['Tekanan darah tinggi'])),
  alasan_kesehatan: perhaps(fc.constant(['rahasia'])),
})
const taught: Steps = fact('edukasi', {
  materi: perhaps(fc.constant(['gizi'])),
  materi_kesehatan: fc.constant(['rahasia']),
})
const visit: Steps = fact('kunjungan', {
  tanggal: someDay,
  petugas: fc.constant([id('kader A')]),
  hasil: fc.constantFrom('bertemu', 'bertemu', 'tidak_ada_orang', 'menolak'),
  tanda_bahaya: perhaps(fc.constant(['demam'])),
  tanda_bahaya_pribadi: perhaps(fc.constant(['pribadi-kekerasan'])),
})
export const book: Steps = fact('kia-dicatat', { dari: fc.constant(id('periksa')), dicatat: fc.boolean() })

export const register = (fields: Record<string, fc.Arbitrary<unknown>>): Steps =>
  fc.record({
    step: fc.constant('register' as const),
    on: someDay,
    body: clean(fc.record(fields, { requiredKeys: [] })),
  })

export const food: Steps = fc.record({
  step: fc.constant('food' as const),
  on: someDay,
  body: fc.record({
    alasan: fc.constantFrom('tidak_naik', 'gizi_kurang', 'kek'),
    jenis: fc.constant('lokal'),
    mulai: someDay,
    target_hari: fc.constantFrom(14, 56),
  }),
  weeks: fc.array(
    fc.record({
      minggu_ke: fc.integer({ min: 1, max: 8 }),
      tanggal: someDay,
      dimakan: fc.subarray(['h1', 'h2', 'h5']),
    }),
    { maxLength: 2 },
  ),
})

export const dies = (saat: Extract<Step, { step: 'dies' }>['saat']): Steps =>
  fc.record(
    { step: fc.constant('dies' as const), on: someDay, late: fc.nat(90), saat: fc.constant(saat) },
    { requiredKeys: ['step', 'on', 'saat'] },
  )

/** What befalls anybody, and what is put right afterwards. */
const moves: Steps = fc.record(
  { step: fc.constant('moves' as const), on: someDay, to: fc.constant('Mawar'), until: someDay },
  { requiredKeys: ['step', 'on'] },
)
const on = <S extends 'back' | 'asked-for'>(step: S) => fc.record({ step: fc.constant(step), on: someDay })
const which = fc.nat(20)
const later = <S extends 'cancels' | 'not-hers'>(step: S) => fc.record({ step: fc.constant(step), which })
const twice: Steps = fc.record({
  step: fc.constant('written-twice' as const),
  on: someDay,
  body: fc.record({ status_kawin: fc.constantFrom('menikah', 'tidak_menikah') }),
})
/** Another figure, and an answer that nobody can give for her any more. */
const amends: Steps = fc.record({
  step: fc.constant('amends' as const),
  which,
  body: clean(
    fc.record({
      bb: perhaps(fc.integer({ min: 3, max: 90 })),
      sistolik: perhaps(fc.constant(150)),
      batuk: fc.boolean(),
    }),
  ),
})

export const anybody: readonly fc.WeightedArbitrary<Step>[] = [
  ...[visit, slip, taught].map(arbitrary => ({ arbitrary, weight: 3 })),
  ...[moves, on('back'), on('asked-for'), later('not-hers'), twice].map(arbitrary => ({
    arbitrary,
    weight: 1,
  })),
  ...[amends, later('cancels')].map(arbitrary => ({ arbitrary, weight: 2 })),
]
