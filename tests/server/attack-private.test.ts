import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordById, recordsOf } from '../../src/domain/log/index.ts'
import type { Body } from '../../src/domain/log/index.ts'
import {
  assign,
  correctAboutWhom,
  create,
  editPerson,
  followUp,
  forget,
  openRecord,
  rumahTangga,
  screeningKindId,
  undoFollowUp,
} from '../../src/domain/records/index.ts'
import { instrumentById } from '../../src/domain/instruments/index.ts'
import { policyDefaults } from '../../src/domain/policy/index.ts'
import { openFrame } from '../../src/features/screening/frame.ts'
import { followUps } from '../../src/domain/tasks/index.ts'
import type { Task } from '../../src/domain/tasks/index.ts'
import { close, privateWorld, visited } from './private-world.ts'
import type { Hand } from './hand.ts'

/** A kader of the same posyandu who was not named reaches for TBC, mental disorders, HIV and feelings of her neighbours. */

let w: Awaited<ReturnType<typeof privateWorld>>
beforeAll(async () => {
  w = await privateWorld()
})
afterAll(() => close(w))

const bad = {
  'kunjungan-tbc': { hasil: 'bertemu', adaObat: false, minum24: false, kontakErat: ['keluarga'] },
  'kunjungan-odgj': { hasil: 'bertemu', gaduhGelisah: true, pasung: true, minum24: false },
} as const
const visits = Object.keys(bad) as (keyof typeof bad)[] // of the object above

/** Whatever names an illness, a checklist of one, or a word that was said in confidence. */
const secret = /tbc|odgj|jiwa|hiv|kesehatan"|obat|menolak|pasung|gelisah|BISIK/i

const asked = (account: string) =>
  ({ on: '2026-11-11', reader: 'posyandu', account, reference: undefined }) as const
const tasksOf = (h: Hand, person: string): readonly Task[] =>
  followUps(h.pocket.cards.get(), asked(h.account)).find(f => f.card.id === person)?.tasks ?? []

async function named(person: string): Promise<void> {
  await w.bidan.sync()
  const days = { mulai: '2026-11-10', sampai: '2026-12-31' }
  const hidden = { untuk: 'tbc', catatan_kesehatan: 'BISIK minum obat' } as const
  await w.bidan.does(assign(w.bidan.pen, person, { petugas: w.named.account, ...days, ...hidden }))
  await w.named.sync()
}

/** What the other kader is served about these people, without what everybody knew before. */
async function news(before: string, ...people: readonly string[]): Promise<string> {
  await w.other.sync()
  const { entries } = await w.other.served()
  const about = entries.filter(e => people.includes(e.about) && !before.includes(e.id))
  const held = people.flatMap(p => w.other.pocket.card(p) ?? [])
  return JSON.stringify([about.map(({ kind, body }) => [kind, body]), held])
}

describe('a visit for TBC or a mental disorder', () => {
  it('tells another kader nothing, however its author goes on with it', async () => {
    const [siti, ani] = [await w.person('Siti'), await w.person('Ani')]
    await named(siti)
    const { text: before } = await w.other.served()
    for (const id of visits) await w.named.does(visited(w.named.pen, siti, id, bad[id]))
    const { view } = await w.named.pocket.open(siti)
    const written = visits.flatMap(id => recordsOf(view, screeningKindId(id)))
    expect(written.length).toBe(2)
    await w.named.does(correctAboutWhom(w.named.pen, written, ani))
    expect(await news(before, siti, ani)).not.toMatch(secret)
    const ids = written.flatMap(r => r.items.map(i => i.entry.id))
    expect(await w.other.asks(ids)).toBe(0)
    expect(await w.named.asks(ids)).toBe(2)
    await w.bidan.sync()
    const moved = (await w.bidan.pocket.open(ani)).view
    expect(visits.map(id => recordsOf(moved, screeningKindId(id)).length)).toEqual([1, 1])
  })

  it('stays confidential when an app says that it is not, with any body', async () => {
    const rina = await w.person('Rina')
    const { text: before } = await w.other.served()
    const bodies: readonly Body[] = [
      {},
      { batal: true },
      { milik: rina },
      { lokasi: 'rumah', told: { hasil: [], rujukan: [] } },
      { ada_rahasia: true, entah: 'BISIK' },
    ]
    for (const kind of [...visits.map(screeningKindId), 'tindak-lanjut-kesehatan'])
      for (const body of bodies)
        expect([kind, await w.named.forges(kind, body, { about: rina })]).toEqual([kind, 'accepted'])
    expect(await news(before, rina)).not.toMatch(/kunjungan-|kesehatan|BISIK/)
  })

  it('does not come back to a kader on a new phone: nothing would take it out again', async () => {
    const tuti = await w.person('Tuti')
    await w.named.does(visited(w.named.pen, tuti, 'kunjungan-tbc', bad['kunjungan-tbc']))
    const phone = await w.again()
    await phone.sync()
    const { view } = await phone.pocket.open(tuti)
    expect(view.records.map(r => r.kind)).toEqual(['orang'])
    expect((await phone.served()).text).toContain('periksa-kunjungan-tbc')
    phone.pocket.close()
  })

  it('leaves its author’s phone, list and card seven days after it was sent', async () => {
    const yuli = await w.person('Yuli')
    await named(yuli)
    await w.named.does(visited(w.named.pen, yuli, 'kunjungan-odgj', bad['kunjungan-odgj']))
    expect(w.named.pocket.card(yuli)?.terakhir).toBe('2026-11-10')
    w.bench.clock.passes(8 * 24 * 3600 * 1000)
    await w.named.sync()
    expect(JSON.stringify(await w.named.pocket.open(yuli))).not.toContain('odgj')
    expect(w.named.pocket.card(yuli)?.terakhir).toBeUndefined()
    w.bench.clock.passes(-8 * 24 * 3600 * 1000)
  })
})

describe('the visit for which a kader was named', () => {
  it('is on her list alone, and what came of it is told to health workers alone', async () => {
    const wati = await w.person('Wati')
    await named(wati)
    const { text: before } = await w.other.served()
    const task = tasksOf(w.named, wati).find(t => t.key.startsWith('penugasan:'))
    if (!task) throw new Error('The named kader has no task')
    const body = { cara: 'alasan', alasan: 'menolak', keterangan: 'BISIK tidak mau obat' } as const
    const { handledIn = task.seenBy, key } = task
    const done = { ...body, tugas: key, tanggal: '2026-11-10' }
    await w.named.does(followUp(w.named.pen, wati, done, handledIn))
    expect(tasksOf(w.named, wati).map(t => t.key)).not.toContain(key)
    const { view } = await w.named.pocket.open(wati)
    const [record] = recordsOf(view, 'tindak-lanjut-kesehatan')
    if (!record) throw new Error('What was done is not there')
    await w.named.does(undoFollowUp(w.named.pen, openRecord(record)))
    expect(await news(before, wati)).not.toMatch(secret)
    expect(tasksOf(w.other, wati).map(t => t.key.split(':')[0])).not.toContain('penugasan')
  })
})

describe('the address of a checklist', () => {
  it('opens it to a kader for whom and while she is named, and to nobody else who types it', async () => {
    const ina = await w.person('Ina')
    await named(ina)
    await w.other.sync()
    const instrument = instrumentById('kunjungan-odgj')
    if (!instrument) throw new Error('The checklist is gone')
    const opens = async (h: Hand, happenedOn = '2026-11-10', kaderBolehTbOdgj = true): Promise<boolean> => {
      const policy = { policy: { ...policyDefaults, kaderBolehTbOdgj }, from: [] }
      const place = { day: undefined, hari: undefined, lokasi: 'rumah', kunjungan: undefined } as const
      const where = { ...place, happenedOn, posyandu: w.posyandu }
      return (await openFrame({ pocket: h.pocket, instrument, person: ina, where, policy })) !== undefined
    }
    expect(await opens(w.named)).toBe(true)
    expect(await opens(w.other)).toBe(false)
    expect(await opens(w.named, '2027-01-01')).toBe(false)
    expect(await opens(w.named, '2026-11-10', false)).toBe(false)
    expect(await opens(w.bidan, '2027-01-01', false)).toBe(true)
  })
})

describe('status and household', () => {
  it('of TBC, HIV and mental disorders, and a house with an ill person, reach no other kader', async () => {
    const dewi = await w.person('Dewi')
    await w.bidan.sync()
    const { text: before } = await w.other.served()
    const person = recordById((await w.bidan.pocket.open(dewi)).view, 'orang', dewi)
    if (!person) throw new Error('Dewi is not there')
    const ill = { hiv: 'diobati', tbc: 'putus', odgj: 'diobati' } as const
    await w.bidan.does(editPerson(w.bidan.pen, openRecord(person), ill))
    const house = w.bidan.pocket.newId()
    const body = { posyandu: w.posyandu, kepala: 'Pak Budi', gakin: 'ya', ada_tbc: true, ada_odgj: true }
    await w.bidan.does(create(w.bidan.pen, rumahTangga, house, body, house))
    expect(await news(before, dewi, house)).not.toMatch(secret)
  })
})

describe('what a changed app of a kader writes', () => {
  it('names nobody for a visit, allows nothing, and answers no referral', async () => {
    const lina = await w.person('Lina')
    const days = { petugas: w.other.account, mulai: '2026-11-10', sampai: '2026-12-31' }
    expect(await w.other.forges('penugasan', days, { about: lina })).toBe('right')
    const policy = { berlaku_mulai: '2026-01-01', kader_boleh_tb_odgj: true }
    expect(await w.other.forges('kebijakan', policy)).toBe('right')
    expect(await w.other.forges('jawaban-rujukan', { status: 'ditangani' }, { about: lina })).toBe('right')
  })

  it('breaks no list, whatever it writes where a day or a word belongs', async () => {
    const sari = await w.person('Sari')
    const bodies: readonly Body[] = [
      { tugas: 'rujukan:entah', cara: 'alasan', alasan: 'lain', tanggal: '2026-13-45' },
      { tugas: 'x'.repeat(50_000), cara: 'alasan', alasan: 'bohong', tanggal: 'kemarin' },
      { tugas: '__proto__', cara: 'constructor', tanggal: '9999-99-99' },
    ]
    for (const body of bodies)
      expect(await w.other.forges('tindak-lanjut', body, { about: sari })).toBe('accepted')
    const typed: readonly Body[] = [{ tugas: 5 }, { tanggal: ['2026-11-10'] }, { cara: {} }]
    for (const body of typed)
      expect(await w.other.forges('tindak-lanjut', body, { about: sari })).toBe('type')
    expect(await w.other.forges('tindak-lanjut', { tugas: 'x'.repeat(70_000) }, { about: sari })).toBe('size')
    await w.bidan.sync()
    for (const reader of ['posyandu', 'health'] as const)
      expect(() => followUps(w.bidan.pocket.cards.get(), { ...asked(w.bidan.account), reader })).not.toThrow()
  })
})

describe('a person who is forgotten', () => {
  it('takes assignment, visits and what was done about her along, from every phone and from the server', async () => {
    const nia = await w.person('Nia')
    await named(nia)
    const { key } = tasksOf(w.named, nia).find(t => t.key.startsWith('penugasan:')) ?? { key: 'none' }
    const act = { tugas: key, cara: 'telepon', hasil: 'akan_datang', tanggal: '2026-11-10' } as const
    await w.named.does([
      ...visited(w.named.pen, nia, 'kunjungan-tbc', bad['kunjungan-tbc']),
      ...followUp(w.named.pen, nia, act, 'health'),
      ...followUp(w.named.pen, nia, { ...act, tugas: 'sweeping:2026-11' }),
    ])
    await w.named.pocket.drafts.put(`tugas:${nia}`, { catatan: 'BISIK' }, nia)
    for (const h of [w.other, w.bidan, w.puskesmas]) await h.sync()
    expect(w.other.pocket.card(nia)?.tugas?.length).toBe(1)
    expect(w.other.pocket.card(nia)?.fakta?.ditindak?.length).toBe(1)
    await w.puskesmas.does(forget(w.puskesmas.pen, nia, 'diminta_warga'))
    for (const h of [w.named, w.other, w.bidan, w.puskesmas]) {
      await h.sync()
      expect(h.pocket.card(nia)).toBeUndefined()
      expect((await h.pocket.open(nia)).view.records).toEqual([])
      expect((await h.served()).entries.filter(e => e.about === nia && e.kind !== 'lupakan')).toEqual([])
    }
    expect(await w.named.pocket.drafts.get(`tugas:${nia}`)).toBeUndefined()
    const late = { petugas: w.named.account, mulai: '2026-11-10', sampai: '2026-12-31' }
    expect(await w.bidan.forges('penugasan', late, { about: nia })).toBe('forgotten')
    expect(Buffer.from(await w.bench.snapshot()).includes(key)).toBe(false)
  })
})
