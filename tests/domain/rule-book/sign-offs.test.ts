import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/domain/log/index.ts'
import { decideRules, openRecord, pengesahan, undoDecision } from '../../../src/domain/records/index.ts'
import { maySign, signOffs } from '../../../src/domain/rule-book/sign-offs.ts'
import type { SignOff, Staff } from '../../../src/domain/rule-book/index.ts'
import { id, pen, world } from '../records/world.ts'

const line = { key: 'ambang/lila-kek', hash: 'sekarang' }
const before = { ...line, hash: 'dahulu' }
const kecamatan = id('Puskesmas')
const kabupaten = id('Kabupaten')
const desa = id('Desa')

const staff: Staff = new Map([
  [id('dokter'), { nama: 'dr. Ayu', peran: 'puskesmas', profesi: 'dokter' }],
  [id('gizi'), { nama: 'Budi', peran: 'puskesmas', profesi: 'gizi' }],
  [id('bidan'), { nama: 'Rina', peran: 'bidan', profesi: 'bidan' }],
  [id('staf'), { nama: 'Tono', peran: 'puskesmas' }],
])

function office() {
  const w = world()
  const decide = (by: string, decision: Parameters<typeof decideRules>[3], on = line, area = kecamatan) => {
    const drafts = decideRules(pen(), area, [on], decision)
    w.accept(drafts, by)
    return drafts[0]?.record ?? ''
  }
  const takeBack = (by: string, record: string) => {
    const found = recordsOf(w.viewOf(kecamatan), pengesahan.kind).find(r => r.id === record)
    if (found) w.accept(undoDecision(pen(), openRecord(found)), by)
  }
  const state = (): SignOff | undefined =>
    signOffs([line], {
      chain: [w.viewOf(kecamatan), w.viewOf(kabupaten)],
      below: [w.viewOf(desa)],
      staff,
    }).get(line.key)
  return { w, decide, takeBack, state }
}

describe('who signs', () => {
  it('is a doctor or nutrition officer of the puskesmas, and nobody else', () => {
    const who = ['dokter', 'gizi', 'bidan', 'staf', 'tak dikenal'].filter(name =>
      maySign(staff.get(id(name))),
    )
    expect(who).toEqual(['dokter', 'gizi'])
    expect(maySign({ nama: 'Sari', peran: 'bidan', profesi: 'dokter' })).toBe(false)
  })
})

describe('how a rule stands', () => {
  it('is unsigned until somebody decides', () => {
    expect(office().state()).toEqual({ state: 'belum' })
  })

  it('is signed by a doctor, with her name, profession and the day', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' })
    expect(o.state()).toMatchObject({ state: 'disahkan', by: 'dr. Ayu (dokter)', on: '2026-11-10' })
  })

  it('is unsigned again when it says or does something else', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' }, before)
    expect(o.state()?.state).toBe('berubah')
    o.decide('gizi', { keputusan: 'disahkan' })
    expect(o.state()?.state).toBe('disahkan')
  })

  it('does not call a rule changed that was rejected before it changed', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'ditolak', catatan: 'Angka lama' }, before)
    expect(o.state()?.state).toBe('belum')
  })

  it('takes what a bidan decides as a proposal, also from her desa', () => {
    const o = office()
    o.decide('bidan', { keputusan: 'disahkan' }, line, desa)
    expect(o.state()).toMatchObject({ state: 'usul', by: 'Rina (bidan)' })
  })

  it('does not count the signature of somebody without the profession', () => {
    const o = office()
    o.decide('staf', { keputusan: 'disahkan' })
    expect(o.state()?.state).toBe('usul')
    o.decide('tak dikenal', { keputusan: 'ditolak', catatan: 'Coba' })
    expect(o.state()?.state).toBe('usul')
  })

  it('goes by the newest decision of an area, in the order of the server', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' })
    o.decide('gizi', { keputusan: 'ditolak', catatan: 'Terlalu tinggi' })
    expect(o.state()).toMatchObject({ state: 'ditolak', note: 'Terlalu tinggi' })
  })

  it('asks the own area before the one above it', () => {
    const o = office()
    o.decide('gizi', { keputusan: 'ditolak', catatan: 'Di sini lain' })
    o.decide('dokter', { keputusan: 'disahkan' }, line, kabupaten)
    expect(o.state()?.state).toBe('ditolak')
  })

  it('takes the decision of the area above where the own area has none', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' }, line, kabupaten)
    o.decide('bidan', { keputusan: 'usul' })
    expect(o.state()?.state).toBe('disahkan')
  })

  it('does not let an area below sign for the one above', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' }, line, desa)
    expect(o.state()?.state).toBe('belum')
  })
})

describe('a decision that is taken back', () => {
  it('counts no more, and what was decided before holds again', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' })
    o.takeBack('gizi', o.decide('gizi', { keputusan: 'ditolak', catatan: 'Keliru' }))
    expect(o.state()?.state).toBe('disahkan')
  })

  it('is not taken back by somebody who may not sign', () => {
    const o = office()
    const signed = o.decide('dokter', { keputusan: 'disahkan' })
    o.takeBack('staf', signed)
    o.takeBack('bidan', signed)
    expect(o.state()?.state).toBe('disahkan')
    o.takeBack('gizi', signed)
    expect(o.state()?.state).toBe('belum')
  })

  it('cannot be rewritten by somebody else', () => {
    const o = office()
    const record = o.decide('bidan', { keputusan: 'usul' })
    const own = o.w.items.find(i => i.entry.record === record)?.entry
    if (own) o.w.accept([{ ...own, id: id('ubah'), body: { keputusan: 'disahkan' } }], 'dokter')
    expect(o.state()).toMatchObject({ state: 'usul', by: 'Rina (bidan)' })
  })

  it('reaches no kader: everything of it is of the class of health workers', () => {
    const o = office()
    o.decide('dokter', { keputusan: 'disahkan' })
    expect(o.w.kaderView(kecamatan).records).toEqual([])
  })
})
