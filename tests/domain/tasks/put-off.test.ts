import { describe, expect, it } from 'vitest'
import {
  consult,
  followUp,
  kunjungan,
  openRecord,
  referralDrafts,
  tindakLanjut,
  tindakLanjutKesehatan,
  undoFollowUp,
} from '../../../src/domain/records/index.ts'
import { recordsOf } from '../../../src/domain/log/index.ts'
import { id, pen } from '../records/world.ts'
import { kinds, posyandu, taskOf } from './people.ts'

function absent() {
  const p = posyandu()
  const ani = p.person('Ani', { lahir: '2024-05-10' })
  p.day('2026-11-10', ['balita'])
  const did = (body: Partial<Parameters<typeof followUp>[2]>, tanggal = '2026-11-12') =>
    p.accept(followUp(pen(tanggal), ani, { tugas: 'sweeping:2026-11', cara: 'alasan', tanggal, ...body }))
  return { p, ani, did, sweeping: (on: string) => taskOf(p.tasks(ani, on), 'sweeping') }
}

describe('a task that something was done about', () => {
  it('is put off by a reason for the month, and comes back with the next', () => {
    const { p, did, sweeping } = absent()
    did({ alasan: 'menolak' })
    expect(sweeping('2026-11-12')).toBeUndefined()
    expect(sweeping('2026-11-28')).toBeUndefined()
    p.day('2026-12-10', ['balita'])
    expect(sweeping('2026-12-11')).toMatchObject({ key: 'sweeping:2026-12' })
  })

  it('is put off by a call in which she said that she comes', () => {
    const { did, sweeping } = absent()
    did({ cara: 'telepon', hasil: 'akan_datang' })
    expect(sweeping('2026-11-12')).toBeUndefined()
  })

  it.each([
    { cara: 'telepon', hasil: 'tidak_diangkat' },
    { cara: 'telepon', hasil: 'salah_nomor' },
    { cara: 'pesan' },
  ] as const)('stays after $cara $hasil, and says what was tried', body => {
    const { did, sweeping } = absent()
    did(body)
    expect(sweeping('2026-11-12')?.tried).toMatchObject({ ...body, tanggal: '2026-11-12' })
  })

  it('is back when it is taken back', () => {
    const { p, ani, did, sweeping } = absent()
    did({ alasan: 'pindah' })
    const record = recordsOf(p.viewOf(ani), tindakLanjut.kind)[0]
    if (!record) throw new Error('nothing was recorded')
    p.accept(undoFollowUp(pen(), openRecord(record)))
    expect(sweeping('2026-11-12')).toBeDefined()
  })

  it('does nothing for another task of the same person', () => {
    const { p, ani, did } = absent()
    did({ alasan: 'menolak' })
    expect(kinds(p.tasks(ani, '2026-11-12'))).toContain('imunisasi')
  })

  it('is put off by a visit at which somebody was met after it began, not by one at which nobody was', () => {
    const { p, ani } = absent()
    const visit = { tanggal: '2026-11-12', petugas: [id('kader A')] }
    p.wrote(ani, '2026-11-12', kunjungan, { ...visit, hasil: 'tidak_ada_orang' })
    expect(kinds(p.tasks(ani, '2026-11-13'))).toContain('imunisasi')
    p.wrote(ani, '2026-11-12', kunjungan, { ...visit, hasil: 'bertemu' })
    expect(p.tasks(ani, '2026-11-13')).toEqual([])
  })
})

describe('what cannot wait', () => {
  it('is silent for the day of the call only, and is never settled by it', () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    const reason = {
      id: 'uji',
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'x',
      seenBy: 'posyandu',
    } as const
    const drafts = referralDrafts(pen('2026-11-10'), siti, [reason], {})
    p.accept(drafts)
    const tugas = `rujukan:${drafts[0]?.record ?? ''}`
    const call = { tugas, cara: 'telepon', hasil: 'sudah', tanggal: '2026-11-11' } as const
    p.accept(followUp(pen('2026-11-11'), siti, call))
    expect(p.tasks(siti, '2026-11-11')).toEqual([])
    expect(kinds(p.tasks(siti, '2026-11-12'))).toEqual(['rujukan'])
  })

  it('of seven days is said again after seven', () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    const visit = {
      petugas: [id('kader A')],
      hasil: 'bertemu',
      tanggal: '2026-10-01',
      kunjungan_berikut: '2026-11-01',
    }
    p.wrote(siti, '2026-10-01', kunjungan, visit)
    const call = {
      tugas: 'kunjungan:2026-11-01',
      cara: 'telepon',
      hasil: 'akan_datang',
      tanggal: '2026-11-05',
    } as const
    p.accept(followUp(pen('2026-11-05'), siti, call))
    expect(p.tasks(siti, '2026-11-11')).toEqual([])
    expect(kinds(p.tasks(siti, '2026-11-12'))).toEqual(['kunjungan'])
  })
})

describe('what was done about a task of health workers', () => {
  it('reaches no kader, neither as a task nor as a record, and not when it is taken back', () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    p.accept(consult(pen('2026-11-10'), siti, { alasan: ['x'] }))
    const record = recordsOf(p.viewOf(siti), 'konsul')[0]?.id ?? ''
    const call = {
      tugas: `konsul:${record}`,
      cara: 'telepon',
      hasil: 'akan_datang',
      tanggal: '2026-11-11',
    } as const
    p.accept(followUp(pen('2026-11-11'), siti, call, 'health'), 'bidan')
    expect(p.tasks(siti, '2026-11-11', { reader: 'health' })).toEqual([])
    const held = recordsOf(p.viewOf(siti), tindakLanjutKesehatan.kind)[0]
    if (!held) throw new Error('nothing was recorded')
    p.accept(undoFollowUp(pen(), openRecord(held)), 'bidan')
    expect(kinds(p.tasks(siti, '2026-11-11', { reader: 'health' }))).toEqual(['konsul'])
    expect(recordsOf(p.kaderView(siti), tindakLanjutKesehatan.kind)).toEqual([])
    expect(p.tasks(siti, '2026-11-11')).toEqual([])
  })
})

describe('what a form of it must say', () => {
  it('a call has an outcome, a reason its words, and nothing lies ahead', () => {
    const c = { today: '2026-11-10' }
    const of = (body: Record<string, unknown>) =>
      tindakLanjut.checks({ tugas: 'x', tanggal: '2026-11-10', ...body }, c).map(f => f.field)
    expect(of({ cara: 'telepon' })).toEqual(['hasil'])
    expect(of({ cara: 'alasan' })).toEqual(['alasan'])
    expect(of({ cara: 'alasan', alasan: 'lain' })).toEqual(['keterangan'])
    expect(of({ cara: 'pesan', tanggal: '2026-11-11' })).toEqual(['tanggal'])
    expect(of({ cara: 'pesan' })).toEqual([])
  })
})
