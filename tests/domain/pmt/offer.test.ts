import { describe, expect, test } from 'vitest'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import {
  childOffers,
  daysFor,
  examinedFirst,
  mayHavePmt,
  pmtOffer,
  roseSince,
} from '../../../src/domain/pmt/index.ts'
import { openPregnancy, registerPerson, startPmt } from '../../../src/domain/records/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import { id, pen, world } from '../records/world.ts'

const reference = await loadGrowthReference()
const on = '2026-11-10'
const ground = { on, policy: policyDefaults, reference }
const none = { classes: [] }

function registered(word: string, jk: 'L' | 'P', tanggal_lahir: string) {
  const w = world()
  const p = pen('2026-11-01')
  const who = {
    nama: word,
    jk,
    tanggal_lahir,
    nik_status: 'belum',
    status: 'aktif',
    sasaran: 'sasaran',
  } as const
  w.accept(registerPerson(p, { ...who, posyandu: p.posyandu }, id(word)))
  const card = (kind: string, day: string, answers: object) =>
    w.accept(
      entriesOf(
        pen(day),
        { kind: `periksa-${kind}`, v: 1 },
        { about: id(word), record: id(`${word} ${day}`) },
        { posyandu: { ...answers, lokasi: 'posyandu' }, health: {} },
      ),
    )
  return { w, card, offer: (g = ground) => pmtOffer(w.viewOf(id(word)), id(word), g) }
}

/** At 75 cm a boy of 7.8 kg lies between −3 and −2 SD of weight for length. */
const boy = (born = '2025-11-10') => registered('Bayu', 'L', born)
const child = 'bayi-balita-apras'
const thin = { bb: 7.8, tb: 75, caraUkur: 'telentang' }

describe('who is offered extra food', () => {
  test('N4 a reason outweighs the next: thin, light, twice without gain', () => {
    const reasonOf = (facts: Parameters<(typeof childOffers)[0]['when']>[0]) =>
      childOffers.find(r => r.when(facts))?.reason
    expect(reasonOf({ classes: ['gizi-kurang', 'bb-kurang'], twoT: true })).toBe('gizi_kurang')
    expect(reasonOf({ classes: ['bb-kurang'], twoT: true })).toBe('bb_kurang')
    expect(reasonOf({ classes: ['bb-sangat-kurang'] })).toBe('bb_kurang')
    expect(reasonOf({ ...none, twoT: true })).toBe('tidak_naik')
    expect(reasonOf({ classes: ['bb-normal', 'gizi-baik'], letter: 'T', twoT: false })).toBeUndefined()
  })

  test('N4 swollen feet, a red arm or severe thinness are examined first', () => {
    expect(examinedFirst.when({ ...none, oedema: true })).toBe(true)
    expect(examinedFirst.when({ ...none, lila: 'merah' })).toBe(true)
    expect(examinedFirst.when({ classes: ['gizi-buruk'] })).toBe(true)
    expect(examinedFirst.when({ classes: ['gizi-kurang'], lila: 'kuning', oedema: false })).toBe(false)
  })

  test('N4 a thin child is offered, and one with swollen feet is examined', () => {
    const a = boy()
    expect(a.offer()).toBeUndefined()
    a.card(child, '2026-11-05', thin)
    expect(a.offer()).toMatchObject({ kind: 'tawar', rule: { reason: 'gizi_kurang' }, seenOn: '2026-11-05' })
    a.card(child, '2026-11-08', { ...thin, bengkakKaki: true })
    expect(a.offer()).toEqual({ kind: 'periksa', seenOn: '2026-11-08' })
  })

  test('N4 nobody is offered a second course, nor one by a measurement of before the last one ended', () => {
    const a = boy()
    a.card(child, '2026-11-05', thin)
    const plan = { alasan: 'gizi_kurang', jenis: 'lokal', mulai: '2026-11-05', target_hari: 56 } as const
    a.w.accept(startPmt(pen('2026-11-05'), id('Bayu'), plan))
    expect(a.offer()).toBeUndefined()
    const b = boy()
    b.card(child, '2026-11-05', thin)
    b.w.accept(startPmt(pen('2026-11-05'), id('Bayu'), { ...plan, selesai: '2026-11-06', hasil: 'berhenti' }))
    expect(b.offer()).toBeUndefined()
    b.card(child, '2026-11-09', thin)
    expect(b.offer()).toMatchObject({ kind: 'tawar' })
  })

  test.each([
    ['2026-09-12', true],
    ['2026-09-11', true],
    ['2026-09-10', false],
  ])('N4 a measurement of %s counts for sixty days: %s', (day, counts) => {
    const a = boy()
    a.card(child, day, thin)
    expect(a.offer() !== undefined).toBe(counts)
  })

  test.each([
    ['2026-05-11', false],
    ['2026-05-10', true],
    ['2026-05-09', true],
    ['2021-11-11', true],
    ['2021-11-10', false],
  ])('N4 a child born %s is of the age: %s', (born, may) => {
    const a = boy(born)
    expect(mayHavePmt(a.w.viewOf(id('Bayu')), id('Bayu'), ground)).toBe(may)
  })

  test.each([
    [23.4, true],
    [23.5, false],
    [23.6, false],
  ])('N4 a pregnant woman with LiLA %f is offered: %s', (lila, offered) => {
    const a = registered('Siti', 'P', '1998-01-01')
    a.w.accept(openPregnancy(pen('2026-09-01'), id('Siti'), { hpht: '2026-06-01', hamil_ke: 1 }))
    a.card('ibu-hamil', '2026-11-05', { lila })
    expect(a.offer()).toEqual(
      offered
        ? { kind: 'tawar', rule: expect.objectContaining({ reason: 'kek' }), seenOn: '2026-11-05' }
        : undefined,
    )
    expect(mayHavePmt(a.w.viewOf(id('Siti')), id('Siti'), ground)).toBe(true)
  })

  test('N5 how long a course lasts follows from its reason, and the area may choose', () => {
    const days = (['tidak_naik', 'bb_kurang', 'gizi_kurang', 'kek'] as const).map(r =>
      daysFor(r, policyDefaults),
    )
    expect(days).toEqual([14, 14, 56, 120])
    expect(daysFor('bb_kurang', { ...policyDefaults, ambang: { 'pmt-hari-bb-kurang': 28 } })).toBe(28)
  })

  test.each([
    [8.399, false],
    [8.4, false],
    [8.401, true],
  ])('N6 after 8,4 kg a weight of %f kg rose: %s', (kg, rose) => {
    expect(roseSince({ on, kg: 8.4 }, kg, policyDefaults)).toBe(rose)
    expect(roseSince(undefined, kg, policyDefaults)).toBeUndefined()
  })
})
