import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instruments } from '../../../src/domain/instruments/index.ts'
import type { AnyInstrument, Question } from '../../../src/domain/instrument/index.ts'
import { products } from '../../../src/domain/schedules/immunisation/antigen.ts'
import { jenisLayanan } from '../../../src/domain/records/layanan.ts'
import { card, person, place, service, told } from './made-visit.ts'
import { wrongWith } from './validators.ts'

/** What a stored answer can be: what the form allows, beyond it, and of another type, as an old or damaged phone may send. */
function answer(q: Question): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.constant(null), fc.constant('tidak-tahu'), fc.constant('lain'), fc.constant(-1))
  const likely: () => fc.Arbitrary<unknown> = () => {
    switch (q.kind) {
      case 'yesNo':
        return fc.boolean()
      case 'measure':
      case 'count':
        return fc.oneof(
          fc.double({ min: q.hard[0], max: q.hard[1], noNaN: true }),
          fc.integer({ min: Math.ceil(q.soft[0]), max: Math.floor(q.soft[1]) }),
          fc.constantFrom(...q.hard, 0, 1e9, 1e-9),
        )
      case 'choice':
        return fc.constantFrom(...Object.keys(q.options))
      case 'multi':
        return fc.subarray(Object.keys(q.options))
      case 'text':
        return fc.string()
      case 'date':
        return fc.constantFrom('2026-11-01', '2026-02-30', '')
    }
  }
  return fc.oneof({ weight: 8, arbitrary: likely() }, { weight: 1, arbitrary: junk })
}

const filled = (i: AnyInstrument): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(i.questions).map(([k, q]) => [k, answer(q)])), {
    requiredKeys: [],
  })

const someone = fc.record(
  {
    tanggal_lahir: fc.constantFrom(
      '2026-11-10',
      '2026-09-01',
      '2025-01-31',
      '2018-05-05',
      '2009-12-01',
      '1996-02-29',
      '1950-01-01',
      '2027-01-01',
    ),
    jk: fc.constantFrom('L', 'P', 'X'),
    nik: fc.constantFrom('3374015505900001', '12', ''),
    kembar: fc.boolean(),
    urutan_kembar: fc.integer({ min: 1, max: 3 }),
    lahir_perkiraan: fc.boolean(),
  },
  { requiredKeys: [] },
)

const session = fc.record(
  {
    nakes_penanggung_jawab: fc.constantFrom('Bidan Rina', ' ', 'dr. "Ayu" <x>'),
    mulai: fc.constantFrom('08.30', '23:59', '99', ''),
    selesai: fc.constantFrom('08.31', '12.00', '00:00', 'sore'),
  },
  { requiredKeys: ['nakes_penanggung_jawab'] },
)

const services = fc.array(
  fc.record(
    {
      jenis: fc.constantFrom(...Object.keys(jenisLayanan), 'baru'),
      produk: fc.constantFrom(...products, 'polio', ''),
      dosis: fc.constantFrom('1', '2', 'dua', ''),
      jumlah: fc.integer({ min: 0, max: 90 }),
      satuan: fc.constantFrom('tablet', 'strip', ''),
      sumber: fc.constantFrom('diberikan', 'menurut_kia'),
    },
    { requiredKeys: ['jenis', 'sumber'] },
  ),
  { maxLength: 4 },
)

describe('whatever was answered, what is sent is valid and keeps what is confidential', () => {
  test.each(instruments.map(i => [i.id, i] as const))('%s', (_, i) => {
    fc.assert(
      fc.property(filled(i), someone, session, services, (answers, who, held, given) => {
        const t = told([...place(held), person(who), card(i.id, answers), ...given.map(service)])
        for (const { bundle } of t.drafts) if (bundle) expect(wrongWith(bundle)).toEqual([])
      }),
      { numRuns: 40, seed: 17 },
    )
  })
})
