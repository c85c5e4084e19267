import { expect, it } from 'vitest'
import { assess } from '../../../src/domain/instrument/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { registerPerson, saveScreening } from '../../../src/domain/records/index.ts'
import { resultOf } from '../../../src/features/screening/result-of.ts'
import { id, pen, world } from '../../domain/records/world.ts'
import { card, frameOf } from './frames.ts'

const siti = id('Siti')
const record = id('kartu')
const dewasa = card('dewasa')
const answers = { bb: 60, tb: 160, lp: 75, batuk: false, demam2mgg: false, bbTurun: false, kontak: false }
const now2025 = () => ({ policy: { ...policyDefaults, edition: 'kb-2025' as const }, from: [] })

function filled(edisi: string | undefined) {
  const w = world()
  w.accept([
    ...registerPerson(
      pen(),
      {
        nama: 'Siti',
        jk: 'P',
        tanggal_lahir: '1990-05-15',
        posyandu: id('Melati'),
        sasaran: 'sasaran',
        status: 'aktif',
      },
      siti,
    ),
    ...saveScreening(pen(), {
      person: siti,
      record,
      instrument: dewasa,
      answers,
      assessment: assess(dewasa, answers, frameOf('dewasa').c),
      version: { rules: 'abc' },
      lokasi: 'posyandu',
      edisi,
    }),
  ])
  return resultOf(w.viewOf(siti), siti, record, now2025, undefined)
}

it('a card of 2023 is still read as one after the puskesmas chose the edition of 2025', () => {
  const view = filled('kb-2023')
  expect(view?.c.policy.edition).toBe('kb-2023')
  expect(view?.today).toBeUndefined()
  expect(view?.notYet).not.toContain('Batuk ≥ 2 minggu')
})

it('a card without a written edition is read with the one of its day', () => {
  expect(filled(undefined)?.c.policy.edition).toBe('kb-2025')
})
