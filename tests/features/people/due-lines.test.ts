import { describe, expect, it } from 'vitest'
import { dueLines } from '../../../src/features/people/due-lines.ts'
import { reasonWords, statusWords, toneOf, whenWords } from '../../../src/features/people/due-words.ts'
import { row, somebody } from '../../domain/due/child.ts'

const today = '2026-11-10'

describe('what is due, in words', () => {
  const s = somebody('2026-01-10')
  const said = (key: string, on: string) => {
    const r = row(s.due(on), key)
    return [statusWords(r, on), whenWords(r, on)].filter(Boolean).join(' · ')
  }

  it('has one wording for each status', () => {
    expect(said('PCV 1', '2026-02-01')).toBe('belum waktunya, mulai 10 Maret')
    expect(said('PCV 3', today)).toContain('2027')
    expect(said('PCV 1', '2026-03-20')).toBe('sudah waktunya')
    expect(said('PCV 1', '2026-04-21')).toBe('belum diberikan, masih bisa · lewat jadwal 12 hari')
    expect(said('PCV 1', '2027-01-10')).toBe('imunisasi kejar · lewat jadwal 9 bulan')
    expect(said('RV 1', today)).toBe('umur sudah lewat, tanya bidan')
    expect(said('vit-a', '2026-08-10')).toBe('sudah waktunya · sampai 31 Agustus')
  })

  it('says why, with the day of the rule', () => {
    expect(reasonWords(row(s.due(today), 'PCV 2'))).toBe(
      'Dianjurkan mulai 10 April 2026. Jarak dari dosis sebelumnya paling sedikit 1 bulan. Masih bisa sampai 9 Januari 2031.',
    )
  })

  it('is yellow only where something can be done', () => {
    expect(
      ['selesai', 'jatuh-tempo', 'terlambat', 'kejar', 'lewat-usia', 'belum-waktunya'].map(x =>
        toneOf(x as never),
      ),
    ).toEqual(['hijau', 'kuning', 'kuning', 'kuning', 'netral', 'netral'])
  })
})

describe('lines', () => {
  it('put what says the same together, and only the next of what waits beside it', () => {
    const s = somebody('2026-01-10')
    for (const [produk, dosis, tanggal] of [
      ['HB0', '1', '2026-01-10'],
      ['BCG', '1', '2026-02-10'],
      ['OPV', '1', '2026-02-10'],
    ])
      s.gave({ produk, dosis, tanggal })
    const lines = dueLines(s.due('2026-03-12').immunisation)
    expect(lines.now.map(l => l.title)).toEqual([
      'DPT-HB-Hib 1, PCV 1, Rotavirus (RV) 1, dan Polio tetes (OPV) 2',
      expect.stringContaining('DPT-HB-Hib 2'),
    ])
    expect(lines.done.map(l => l.title)).toEqual(['HB0', 'BCG', 'Polio tetes (OPV) 1'])
  })

  it('say the common words of contacts once', () => {
    const s = somebody('1998-01-10')
    s.pregnant({ hamil_ke: 1, hpht: '2026-05-01' })
    expect(dueLines(s.due(today).contacts?.rows ?? []).now.map(l => l.title)).toEqual([
      'K1: periksa kehamilan trimester 1',
      'K2 dan K3: periksa kehamilan trimester 2',
      'K4, K5, dan K6: periksa kehamilan trimester 3',
    ])
  })
})
