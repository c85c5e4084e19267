import { expect, it, test } from 'vitest'
import { findHeader, previewRows } from '../../../src/domain/import/index.ts'
import type { NamedPosyandu } from '../../../src/domain/import/which-posyandu.ts'
import { whichPosyandu } from '../../../src/domain/import/which-posyandu.ts'
import { download } from './download.ts'

const posyandus: readonly NamedPosyandu[] = [
  { id: 'k1', nama: 'Posyandu Melati', desa: 'Karangjati' },
  { id: 's1', nama: 'Melati', desa: 'Sumberejo' },
  { id: 'k2', nama: 'Mawar', desa: 'Karangjati' },
  { id: 'x', nama: 'Anggrek, Gang 2' },
]

it.each([
  ['MELATI', 'DESA KARANGJATI', 'k1'],
  ['Posyandu Melati', 'sumberejo', 's1'],
  ['Melati, Sumberejo', '', 's1'],
  ['Mawar', '', 'k2'],
  ['Mawar', 'Karang Jati', 'k2'],
  ['Anggrek, Gang 2', '', 'x'],
  ['Anggrek Gang 2', 'Karangjati', 'x'],
])('%j in desa %j is %s', (nama, desa, id) => {
  expect(whichPosyandu(nama, desa, posyandus)).toEqual({ id })
})

it.each([
  ['Melati', '', 'ada 2. Tulis lengkap: “Posyandu Melati, Karangjati” atau “Melati, Sumberejo”.'],
  ['Melati', 'Wonosari', 'Posyandu "Melati" tidak ada di Wonosari.'],
  ['Mawar', 'Sumberejo', 'Yang ada: “Mawar, Karangjati”. Samakan nama desanya.'],
  ['Kenanga', 'Sumberejo', 'Posyandu "Kenanga" tidak ada di wilayah ini.'],
])('%j in desa %j is refused, and says why', (nama, desa, sentence) => {
  expect(whichPosyandu(nama, desa, posyandus)).toEqual({ fault: expect.stringContaining(sentence) })
})

test('two of one name in one desa are told apart by nothing', () => {
  const two = [...posyandus, { id: 'k3', nama: 'Melati', desa: 'Karangjati' }]
  expect(whichPosyandu('Melati', 'Karangjati', two)).toEqual({
    fault: 'Posyandu "Melati" ada 2 di desa yang sama. Bedakan dulu namanya di Wilayah.',
  })
})

test('a download of e-PPGBM of two desa goes to the posyandu of each', () => {
  const child = { JK: 'P', 'Tgl Lahir': '2024-03-03', Posyandu: 'MELATI' }
  const rows = download([
    { ...child, Nama: 'Ani', 'Desa/Kel': 'KARANGJATI' },
    { ...child, Nama: 'Budi', 'Desa/Kel': 'SUMBEREJO' },
    { ...child, Nama: 'Citra' },
  ])
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const input = { rows, header, today: '2026-11-21', known: [], posyandu: 'k2', posyandus }
  expect([...previewRows(input)]).toMatchObject([
    { outcome: 'baru', posyandu: 'k1' },
    { outcome: 'baru', posyandu: 's1' },
    { outcome: 'salah', nama: 'Citra', faults: [expect.stringContaining('ada 2')] },
  ])
})
