import { expect, test } from 'vitest'
import { indicators } from '../../../src/domain/indicators/index.ts'
import {
  choiceFrom,
  clusters,
  hrefOf,
  indicatorsOf,
  programmesOf,
} from '../../../src/features/dashboard/choice.ts'

const start = { susun: 'indikator', bulan: '2026-10', wilayah: 'desa' } as const

test('an address says the whole choice, and reads back as the same', () => {
  const choice = choiceFrom(
    '?tampil=kuadran&klaster=3&program=lansia&indikator=lansia-aks&bulan=2026-05&wilayah=x&dasar=pusdatin',
    start,
  )
  expect(choice).toMatchObject({ tampil: 'kuadran', program: 'lansia', bulan: '2026-05', dasar: 'pusdatin' })
  expect(choiceFrom(hrefOf(choice, {}).replace('/pws', ''), start)).toEqual(choice)
})

test('what an address says wrongly is as if it said nothing', () => {
  const choice = choiceFrom('?tampil=x&klaster=9&program=lansia&indikator=y&bulan=2026-13', start)
  expect(choice).toMatchObject({ tampil: 'tabel', klaster: '2', program: 'skdn', bulan: '2026-10' })
  expect(choice.indikator.id).toBe('d-s')
})

test('another cluster begins with its own programme and indicator', () => {
  const choice = choiceFrom('?klaster=2&program=kia&indikator=k4', start)
  const next = choiceFrom(hrefOf(choice, { klaster: '4', program: '', indikator: '' }).slice(4), start)
  expect([next.klaster, next.program, next.indikator.id]).toEqual(['4', 'tbc', 'tbc-skrining'])
})

test('every indicator can be reached by a cluster and a programme', () => {
  const reached = clusters.flatMap(c => programmesOf(c.value).flatMap(indicatorsOf))
  expect(reached.map(i => i.id).toSorted()).toEqual(indicators.map(i => i.id).toSorted())
})
