import { expect, test } from 'vitest'
import { figuresFile } from '../../../src/features/quality/figures-file.ts'
import { percent } from '../../../src/features/quality/words.ts'
import { card, child, found, id, melati, someone } from '../../domain/quality/people.ts'

test('the tables of a month are one file: posyandu, cards and who measured, each figure with what it is a share of', async () => {
  const month = found([
    someone('Ani', {}, [
      child(
        '2026-11-10',
        { bb: 9, tb: 72.5, petugas: { ukur: id('Wati') } },
        { at: '2026-11-14T08:00:00+07:00' },
      ),
    ]),
    someone('Budi', { tanggal_lahir: '1970-01-01' }, [card('dewasa', '2026-11-10', { bb: 60 })]),
  ])
  const place = (posyandu: string) => (posyandu === melati ? 'Posyandu Melati' : 'lain')
  const file = figuresFile(month, { place, who: m => (m.by === id('Wati') ? '=Wati' : 'Sri') })
  const text = await file.text()
  const lines = text.split('\n')
  expect(lines[0]).toBe('bulan;bagian;nama;posyandu;hitungan;banyaknya;dari;persen;keterangan')
  const all = '2026-11;posyandu;Posyandu Melati;Posyandu Melati;'
  expect(lines).toContain(`${all}Kartu;2;;;`)
  expect(lines).toContain(`${all}Disimpan lebih dari 1 hari sesudahnya;1;2;50;`)
  const cards = lines.filter(l => l.includes(';kartu;Kartu bayi, balita, dan anak prasekolah;;Kartu;1'))
  expect(cards).toHaveLength(1)
  const digits = lines.filter(l => l.includes('Timbangan: berakhir ,0 atau ,5;1;1;100;belum bisa dinilai'))
  expect(digits).toHaveLength(1)
  expect(digits[0]).toMatch(/^2026-11;petugas;'=Wati;/)
  expect(text).not.toContain('Ani')
})

test('a share of a few in many is said to be less than one in a hundred, not one', () => {
  expect([percent(1, 607), percent(606, 607), percent(0, 607), percent(607, 607)]).toEqual([
    '< 1 %',
    '> 99 %',
    '0 %',
    '100 %',
  ])
})
