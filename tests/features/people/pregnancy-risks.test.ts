import { expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { pregnancyRisks } from '../../../src/features/people/pregnancy-risks.ts'
import { pregnant, today } from './pregnant.ts'

type World = ReturnType<typeof pregnant>
const risksOf = ({ view, ani }: World, health = false) =>
  pregnancyRisks(view(), ani, today, { policy: policyDefaults, health }).map(risk => risk.words)

it('a girl of sixteen is known to need more attention before her card is filled; a woman of 25 is not', () => {
  expect(risksOf(pregnant({}, '2010-05-01'))).toEqual(['Terlalu muda: 16 tahun'])
  expect(risksOf(pregnant())).toEqual([])
})

it('each risk of the pregnancy stands by itself', () =>
  expect(
    risksOf(
      pregnant({ hamil_ke: 5, jarak_tahun: 1, jarak_bulan: 2, tb: 144.9, riwayat_sc: true, kembar: true }),
    ),
  ).toEqual([
    'Terlalu dekat: 1 tahun 2 bulan dari anak sebelumnya',
    'Terlalu banyak: kehamilan ke-5',
    'Tinggi badan Ibu 144,9 cm, perlu perhatian saat bersalin',
    'Pernah operasi sesar',
    'Hamil kembar',
  ]))

it('what was measured last in this pregnancy is told with its day, and gone when it is measured well again', () => {
  const w = pregnant({ bb_awal: 50, tb: 155 })
  w.card('2026-10-10', { bb: 51, lila: 23.4, sistolik: 142, diastolik: 88, hb: 10.4 })
  expect(risksOf(w)).toEqual([
    'Berat naik 1 kg sejak awal hamil, kurang (taksiran naik 2,1–4,6 kg; kurva KIA yang berlaku) (10 Oktober 2026)',
    'LiLA 23,4 cm (10 Oktober 2026)',
    'Tekanan darah 142/88 (10 Oktober 2026)',
    'Hb 10,4 g/dL (10 Oktober 2026)',
  ])
  w.card('2026-11-09', { bb: 55, lila: 23.5, sistolik: 128, diastolik: 80 })
  expect(risksOf(w)).toEqual(['Hb 10,4 g/dL (10 Oktober 2026)'])
})

it('HIV, syphilis and hepatitis B are told to health workers alone', () => {
  const w = pregnant({ hiv: 'positif', sifilis: 'negatif', hepatitis_b: 'belum' })
  expect(risksOf(w, true)).toEqual(['Periksa HIV: positif'])
  expect(risksOf(w)).toEqual([])
  expect(
    pregnancyRisks(w.w.kaderView(w.ani), w.ani, today, { policy: policyDefaults, health: true }),
  ).toEqual([])
})

it('each risk that follows from a rule opens to its figure and its source', () => {
  const w = pregnant({ tb: 144.9 }, '2010-05-01')
  w.card('2026-10-10', { lila: 23.4 })
  const risks = pregnancyRisks(w.view(), w.ani, today, { policy: policyDefaults, health: false })
  expect(risks.map(risk => [risk.rule?.id, risk.figures()])).toEqual([
    ['hamil-terlalu-muda', ['Terlalu muda untuk hamil: kurang dari 20 tahun']],
    ['hamil-tb-kurang', ['Tinggi badan ibu: kurang dari 145 cm']],
    ['lila-merah', ['LiLA kurang dari 23,5 cm']],
  ])
})
