import { describe, expect, it } from 'vitest'
import { closingDay } from '../../../src/domain/tasks/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { kunjungan, registerArea, setPolicy } from '../../../src/domain/records/index.ts'
import { id, pen } from '../records/world.ts'
import { kinds, melati, posyandu, taskOf } from './people.ts'

const child = { lahir: '2024-05-10' } as const

describe('sweeping of the month', () => {
  it('begins in the afternoon of the day of her group, once that day is closed', () => {
    const p = posyandu()
    const ani = p.person('Ani', child)
    p.day('2026-11-10', ['balita'], { closed: false })
    expect(kinds(p.tasks(ani, '2026-11-10'))).not.toContain('sweeping')
    const q = posyandu()
    q.person('Ani', child)
    q.day('2026-11-10', ['balita'])
    expect(taskOf(q.tasks(ani, '2026-11-10'), 'sweeping')).toMatchObject({
      key: 'sweeping:2026-11',
      urgency: 'bulan-ini',
      since: '2026-11-10',
      due: '2026-11-28',
      words: 'Belum ditimbang bulan ini',
    })
  })

  it('waits for the last day of her group, not for that of another', () => {
    const p = posyandu()
    const ani = p.person('Ani', child)
    p.day('2026-11-10', ['lansia'])
    expect(kinds(p.tasks(ani, '2026-11-11'))).not.toContain('sweeping')
    p.day('2026-11-12', ['balita'])
    expect(taskOf(p.tasks(ani, '2026-11-13'), 'sweeping')?.since).toBe('2026-11-12')
  })

  it('without any posyandu day begins seven days before the month closes, and not eight', () => {
    const p = posyandu()
    const ani = p.person('Ani', child)
    expect(kinds(p.tasks(ani, '2026-11-20'))).not.toContain('sweeping')
    expect(kinds(p.tasks(ani, '2026-11-21'))).toContain('sweeping')
  })

  it('ends on the closing day, and is gone the day after', () => {
    const p = posyandu()
    const ani = p.person('Ani', child)
    p.day('2026-11-10', ['balita'])
    expect(kinds(p.tasks(ani, '2026-11-28'))).toContain('sweeping')
    expect(kinds(p.tasks(ani, '2026-11-29'))).not.toContain('sweeping')
  })

  it('closes on the day that the puskesmas chose, in a short month on its last', () => {
    expect(closingDay('2026-11-10', policyDefaults)).toBe('2026-11-28')
    expect(closingDay('2026-02-10', { ...policyDefaults, tanggalTutupBulan: 31 })).toBe('2026-02-28')
    expect(closingDay('2024-02-10', { ...policyDefaults, tanggalTutupBulan: 30 })).toBe('2024-02-29')
    expect(closingDay('2026-12-31', { ...policyDefaults, tanggalTutupBulan: 31 })).toBe('2026-12-31')
    const p = posyandu()
    const ani = p.person('Ani', child)
    p.day('2026-11-10', ['balita'])
    p.accept(setPolicy(pen(), melati, { berlaku_mulai: '2026-01-01', tanggal_tutup_bulan: 15 }))
    p.accept(registerArea(pen(), { nama: 'Melati', jenis: 'posyandu', aktif: true }, melati))
    expect(kinds(p.tasks(ani, '2026-11-15'))).toContain('sweeping')
    expect(kinds(p.tasks(ani, '2026-11-16'))).not.toContain('sweeping')
  })

  it('is over for a child under five when she was weighed, at home as well; attendance alone weighs nobody', () => {
    const p = posyandu()
    const ani = p.person('Ani', child)
    p.day('2026-11-10', ['balita'], { came: [ani] })
    expect(kinds(p.tasks(ani, '2026-11-11'))).toContain('sweeping')
    p.screened(ani, '2026-11-12', { bb: 10.2, lokasi: 'rumah' })
    expect(kinds(p.tasks(ani, '2026-11-12'))).not.toContain('sweeping')
  })

  it('is over for an elder who came, or who was met at home', () => {
    const p = posyandu()
    const [came, met, none] = ['Sastro', 'Wiryo', 'Karto'].map(n =>
      p.person(n, { lahir: '1950-01-01', jk: 'L' }),
    )
    p.day('2026-11-10', ['lansia'], { came: [came ?? ''] })
    p.wrote(met ?? '', '2026-11-11', kunjungan, {
      tanggal: '2026-11-11',
      petugas: [id('kader A')],
      hasil: 'bertemu',
    })
    const swept = p.list('2026-11-12').filter(f => kinds(f.tasks).includes('sweeping'))
    expect(swept.map(f => f.card.id)).toEqual([none])
  })

  it('looks for nobody who was born after the posyandu day', () => {
    const p = posyandu()
    p.day('2026-11-10', ['balita'])
    expect(kinds(p.tasks(p.person('Baru', { lahir: '2026-11-11' }), '2026-11-12'))).not.toContain('sweeping')
    expect(kinds(p.tasks(p.person('Lama', { lahir: '2026-11-10' }), '2026-11-12'))).toContain('sweeping')
  })

  it('looks for the groups of policy: adults not by default', () => {
    const p = posyandu()
    const budi = p.person('Budi', { lahir: '1990-01-01', jk: 'L' })
    p.day('2026-11-10', ['dewasa'])
    expect(p.tasks(budi, '2026-11-12')).toEqual([])
    p.accept(registerArea(pen(), { nama: 'Melati', jenis: 'posyandu', aktif: true }, melati))
    p.accept(setPolicy(pen(), melati, { berlaku_mulai: '2026-01-01', sasaran_sweeping: ['dewasa'] }))
    expect(kinds(p.tasks(budi, '2026-11-12'))).toEqual(['sweeping'])
  })
})

describe('who is not looked for', () => {
  const gone = {
    meninggal: { status: 'meninggal' },
    'pindah keluar': { status: 'pindah_keluar' },
    tamu: { sasaran: 'tamu' },
    'pindah sementara': { sementara_pindah_sampai: '2026-11-30' },
  } as const
  it.each(Object.entries(gone))('%s', (_, more) => {
    const p = posyandu()
    const ani = p.person('Ani', { ...child, ...more })
    p.day('2026-11-10', ['balita'])
    expect(p.tasks(ani, '2026-11-12')).toEqual([])
  })

  it('who is back from a stay elsewhere is looked for again from the day after', () => {
    const p = posyandu()
    const ani = p.person('Ani', { ...child, sementara_pindah_sampai: '2026-11-15' })
    p.day('2026-11-10', ['balita'])
    expect(p.tasks(ani, '2026-11-15')).toEqual([])
    expect(kinds(p.tasks(ani, '2026-11-16'))).toContain('sweeping')
  })
})
