import { expect, test } from 'vitest'
import { rujukan } from '../../../src/domain/records/rujukan.ts'
import { registered } from './registered.ts'

const sign = { batuk: true, demam2mgg: true, bbTurun: true, kontak: false }
const slip = { mendesak: '7-hari', paling_lambat: '2026-03-30', tujuan: 'puskesmas' } as const

test.each([
  ['no slip', undefined, [1, 0]],
  ['a slip for the eyes', { unit: ['mata-telinga'] }, [1, 0]],
  ['a slip whose reason only health workers read', { unit: ['bidan'], unit_kesehatan: ['tbc'] }, [1, 0]],
  ['a slip to the unit for TBC', { unit: ['tbc'] }, [1, 1]],
  ['a slip by the rule of TBC', { unit: ['dokter'], aturan: ['rujuk-tbc-terduga'] }, [1, 1]],
] as const)('signs of TBC in March, and %s', (_, more, row) => {
  const { v, who } = registered('Budi', '2016-05-05', 'L', '2026-01-05')
  v.screened(who, '2026-03-03', sign, 'periksa-usia-sekolah-remaja')
  if (more) v.wrote(who, '2026-03-20', rujukan, { ...slip, ...more } as never)
  expect(v.row('2026-03', ['tbc-terduga', 'tbc-terduga-dirujuk'])).toEqual(row)
})
