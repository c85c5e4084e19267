import { describe, expect, it } from 'vitest'
import {
  assess,
  instrument,
  measure,
  optional,
  threshold,
  crosses,
  yesNo,
} from '../../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { typicalSubject } from '../../../src/domain/instrument/typical-subject.ts'
import { bodyShown, fold, recordById, recordsOf } from '../../../src/domain/log/index.ts'
import type { View } from '../../../src/domain/log/index.ts'
import { defaultPolicy } from '../../../src/domain/policy/index.ts'
import {
  answerReferral,
  cancel,
  cardOf,
  conflictList,
  copyOf,
  correctAboutWhom,
  correctScreening,
  countedHistory,
  historyOf,
  openRecord,
  openReferrals,
  pastOf,
  referralsOf,
  registerPerson,
  saveScreening,
  saveScreenings,
  screeningKind,
  settleOwner,
} from '../../../src/domain/records/index.ts'
import { id, pen, world } from './world.ts'

const from = { source: 'uji', confidence: 'D', validFrom: '2026-01-01', signOff: 'belum' } as const

const lila = threshold({
  id: 'uji-lila',
  words: 'LiLA',
  value: 23.5,
  unit: 'cm',
  compare: '<',
  step: 0.1,
  of: 'lila',
  ...from,
})

/** A small card with an open and a hidden question, so that these tests do not depend on what the real cards say. */
const kartu = instrument({
  id: 'uji',
  title: 'Kartu uji',
  form: 'Uji',
  appliesTo: () => true,
  typical: {},
  questions: {
    lila: measure({ ask: 'LiLA', label: 'LiLA', unit: 'cm', decimals: 1, soft: [15, 50], hard: [8, 80] }),
    bb: optional(
      measure({ ask: 'BB', label: 'BB', unit: 'kg', decimals: 1, soft: [3, 150], hard: [1, 300] }),
    ),
    sedih: optional(yesNo({ ask: 'Sedih?', label: 'Sedih', seenBy: 'health' })),
  },
  sections: [{ id: 'ukur', title: 'Ukur', langkah: 2, questions: ['lila', 'bb', 'sedih'] }],
  thresholds: [lila],
  derive: (a, c) => ({ kurang: crosses(lila, a.lila, c) }),
})({
  findings: [
    {
      code: 'lila-merah',
      colour: 'merah',
      words: 'LiLA kurang',
      from: ['lila'],
      when: r => r.kurang,
      ...from,
    },
    {
      code: 'sedih',
      colour: 'kuning',
      words: 'Sedih',
      from: ['sedih'],
      when: r => r.sedih === true,
      ...from,
    },
  ],
  refer: [
    {
      id: 'rujuk-lila',
      to: 'pustu',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'LiLA kurang',
      from: ['lila'],
      when: r => r.kurang,
      ...from,
    },
    {
      id: 'rujuk-sedih',
      to: 'rs',
      unit: 'jiwa',
      urgency: 'hari-ini',
      because: 'Sedih',
      from: ['sedih'],
      when: r => r.sedih === true,
      ...from,
    },
  ],
  educate: [
    { id: 'edukasi-makan', text: 'Makan lauk', from: ['lila'], when: r => r.kurang, ...from },
    { id: 'edukasi-cerita', text: 'Bercerita', from: ['sedih'], when: r => r.sedih === true, ...from },
  ],
})

const context = { who: typicalSubject(kartu), policy: defaultPolicy }
const version = { rules: 'abc', policy: id('kebijakan') }

const answered = (answers: AnyAnswers) => ({
  instrument: kartu,
  answers,
  assessment: assess(kartu, answers, context),
  version,
})

const save = (answers: AnyAnswers, part: { day?: string; record?: string; person?: string } = {}) =>
  saveScreening(pen(part.day), {
    ...answered(answers),
    person: part.person ?? id('Siti'),
    lokasi: 'posyandu',
    hari: id('hari'),
    petugas: { ukur: id('kader B') },
    cara_isi: 'langsung',
    record: part.record ?? id('periksa'),
  })

const opened = (view: View, kind: string, record: string) => {
  const found = recordById(view, kind, record)
  if (!found) throw new Error(`no ${kind}`)
  return openRecord(found)
}

describe('a screening', () => {
  it('is one entry of answers and one referral when nothing is hidden', () => {
    const drafts = save({ lila: 23.4, bb: 50 })
    expect(drafts.map(d => [d.kind, d.seenBy])).toEqual([
      ['periksa-uji', 'posyandu'],
      ['rujukan', 'posyandu'],
    ])
    expect(drafts[0]?.body).toMatchObject({
      lila: 23.4,
      lokasi: 'posyandu',
      petugas: { ukur: id('kader B') },
      told: { hasil: ['lila-merah'], rules: 'abc', policy: id('kebijakan') },
    })
    expect(drafts[0]?.body).not.toHaveProperty('ada_rahasia')
    expect(drafts[1]?.body).toMatchObject({
      mendesak: '7-hari',
      paling_lambat: '2026-11-17',
      unit: ['tpg'],
      alasan: ['LiLA kurang'],
      dari: id('periksa'),
    })
  })

  it('tells the kader of a hidden answer only that a bidan is needed, and by when', () => {
    const drafts = save({ lila: 25, sedih: true })
    const open = drafts.filter(d => d.seenBy === 'posyandu')
    expect(JSON.stringify(open)).not.toMatch(/jiwa|[Ss]edih|"rs"/)
    expect(open[0]?.body).toMatchObject({ ada_rahasia: true, told: { hasil: ['perlu-bidan'] } })
    expect(open[1]?.body).toMatchObject({
      perlu_bidan: true,
      tujuan: 'pustu',
      unit: ['bidan'],
      paling_lambat: '2026-11-11',
    })
    const hidden = drafts.filter(d => d.seenBy === 'health')
    expect(hidden.map(d => d.kind)).toEqual(['periksa-uji', 'rujukan'])
    expect(hidden[0]?.body).toMatchObject({ sedih: true, told_kesehatan: { hasil: ['sedih'] } })
    expect(hidden[1]?.body).toMatchObject({ tujuan_kesehatan: 'rs', unit_kesehatan: ['jiwa'] })
  })

  it('of several cards gives one referral with all its reasons and the strictest deadline', () => {
    const drafts = saveScreenings(pen(), {
      person: id('Siti'),
      lokasi: 'rumah',
      cards: [answered({ lila: 20 }), answered({ lila: 25, sedih: true })],
    })
    expect(drafts.filter(d => d.kind === 'periksa-uji' && d.seenBy === 'posyandu')).toHaveLength(2)
    const referrals = drafts.filter(d => d.kind === 'rujukan')
    expect(new Set(referrals.map(d => d.record)).size).toBe(1)
    expect(referrals[0]?.body).toMatchObject({
      mendesak: 'hari-ini',
      alasan: ['LiLA kurang'],
      perlu_bidan: true,
    })
  })

  it('keeps what was taught because of a hidden answer as private as the answer', () => {
    const drafts = saveScreening(pen(), {
      ...answered({ lila: 20, sedih: true }),
      person: id('Siti'),
      lokasi: 'rumah',
      materi: ['edukasi-makan', 'edukasi-cerita'],
    }).filter(d => d.kind === 'edukasi')
    expect(drafts.map(d => [d.seenBy, d.body['materi'] ?? d.body['materi_kesehatan']])).toEqual([
      ['posyandu', ['edukasi-makan']],
      ['health', ['edukasi-cerita']],
    ])
  })

  it('is never wider in class than its kind says', () => {
    const kind = screeningKind(kartu)
    for (const d of save({ lila: 20, sedih: false }).filter(x => x.kind === kind.kind))
      expect(kind.classOf(d.body)).toBe(d.seenBy)
  })
})

const siti = {
  nama: 'Siti',
  jk: 'P',
  tanggal_lahir: '1998-03-21',
  posyandu: id('Melati'),
  sasaran: 'sasaran',
  status: 'aktif',
} as const

function screened(answers: AnyAnswers) {
  const w = world()
  w.accept(registerPerson(pen(), siti, id('Siti')))
  w.accept(save(answers))
  const referral = () =>
    opened(w.viewOf(id('Siti')), 'rujukan', recordsOf(w.viewOf(id('Siti')), 'rujukan')[0]?.id ?? '')
  return { ...w, periksa: () => opened(w.viewOf(id('Siti')), 'periksa-uji', id('periksa')), referral }
}

describe('C1 a correction', () => {
  it('changes the answer, what was told, and cancels the referral that is not needed any more', () => {
    const w = screened({ lila: 20.5, bb: 50 })
    const drafts = correctScreening(pen(), kartu, w.periksa(), {
      ...answered({ lila: 25, bb: 50 }),
      referral: w.referral(),
    })
    expect(drafts[0]?.body).toMatchObject({ lila: 25, told: { hasil: [] } })
    expect(drafts[0]?.body).not.toHaveProperty('bb')
    w.accept(drafts)
    expect(historyOf(w.viewOf(id('Siti')))).toMatchObject([
      { answers: { lila: 25, bb: 50 }, told: { hasil: [] } },
    ])
    expect(openReferrals(w.viewOf(id('Siti')))).toEqual([])
  })

  it('takes an answer back: it is missing again, not "no"', () => {
    const w = screened({ lila: 25, bb: 50 })
    w.accept(correctScreening(pen(), kartu, w.periksa(), answered({ lila: 25 })))
    expect(historyOf(w.viewOf(id('Siti')))[0]?.answers).toEqual({ lila: 25 })
  })

  it('by a kader who does not hold the hidden part leaves it, and its referral, as they are', () => {
    const w = screened({ lila: 20, sedih: true })
    const kader = w.kaderView(id('Siti'))
    const referral = opened(kader, 'rujukan', recordsOf(kader, 'rujukan')[0]?.id ?? '')
    const blind = opened(kader, 'periksa-uji', id('periksa'))
    w.accept(correctScreening(pen(), kartu, blind, { ...answered({ lila: 26 }), referral }))
    expect(historyOf(w.viewOf(id('Siti')))[0]?.answers).toEqual({ lila: 26, sedih: true })
    expect(openReferrals(w.viewOf(id('Siti')))[0]).toMatchObject({
      mendesak: 'hari-ini',
      body: { perlu_bidan: true },
    })
  })

  it('of a whole screening that never was: it stays readable and counts nowhere', () => {
    const w = screened({ lila: 20 })
    w.accept(cancel(pen(), w.periksa()))
    w.accept(cancel(pen(), w.referral()))
    expect(historyOf(w.viewOf(id('Siti')))).toMatchObject([{ cancelled: true, answers: { lila: 20 } }])
    expect(countedHistory(w.viewOf(id('Siti')))).toEqual([])
    expect(openReferrals(w.viewOf(id('Siti')))).toEqual([])
    expect(cancel(pen(), w.periksa())).toEqual([])
  })

  it('two that did not see each other are a conflict about the answer only', () => {
    const w = screened({ lila: 25 })
    const open = w.periksa()
    w.accept(correctScreening(pen(), kartu, open, answered({ lila: 26 })), 'kader A')
    w.accept(correctScreening(pen(), kartu, open, answered({ lila: 20 })), 'kader B')
    expect(conflictList(w.viewOf(id('Siti'))).map(c => c.field)).toEqual(['lila'])
  })
})

const moved = () => {
  const w = screened({ lila: 20, sedih: true })
  w.accept(registerPerson(pen(), { ...siti, nama: 'Sri' }, id('Sri')))
  const wrong = w.viewOf(id('Siti')).records.filter(r => r.kind === 'periksa-uji' || r.kind === 'rujukan')
  w.accept(correctAboutWhom(pen('2026-11-12'), wrong, id('Sri')))
  return w
}

describe('C2 about whom', () => {
  it('shows the measurement as moved where it was, and counts it where it belongs', () => {
    const w = moved()
    expect(historyOf(w.viewOf(id('Siti')))).toMatchObject([
      { movedTo: id('Sri'), answers: { lila: 20, sedih: true } },
    ])
    expect(countedHistory(w.viewOf(id('Siti')))).toEqual([])
    expect(countedHistory(w.viewOf(id('Sri')))).toMatchObject([
      {
        happenedOn: '2026-11-10',
        movedFrom: id('Siti'),
        answers: { lila: 20, sedih: true },
        told: { hasil: expect.anything() },
      },
    ])
    expect(cardOf(w.viewOf(id('Siti')), id('Siti'))?.ukur).toBeUndefined()
    expect(cardOf(w.viewOf(id('Sri')), id('Sri'))?.ukur).toEqual({ lila: { value: 20, on: '2026-11-10' } })
  })

  it('takes the referral along, pointing at the copy', () => {
    const w = moved()
    expect(referralsOf(w.viewOf(id('Siti')))).toEqual([])
    const [referral] = openReferrals(w.viewOf(id('Sri')))
    expect(referral?.body.dari).toBe(countedHistory(w.viewOf(id('Sri')))[0]?.record)
  })

  it('keeps hidden answers hidden in the copy', () => {
    const w = moved()
    expect(countedHistory(w.kaderView(id('Sri')))[0]?.answers).toEqual({ lila: 20 })
  })

  it('two different owners are a conflict', () => {
    const w = screened({ lila: 20 })
    const wrong = w.viewOf(id('Siti')).records.filter(r => r.kind === 'periksa-uji')
    w.accept(correctAboutWhom(pen(), wrong, id('Sri')), 'kader A')
    w.accept(correctAboutWhom(pen(), wrong, id('Ani')), 'kader B')
    expect(conflictList(w.viewOf(id('Siti')))).toMatchObject([{ field: 'milik' }])

    const record = recordById(w.viewOf(id('Siti')), 'periksa-uji', id('periksa'))
    const copies = [id('Sri'), id('Ani')].flatMap(who => copyOf(w.viewOf(who), id('periksa')) ?? [])
    if (!record) throw new Error('no screening')
    w.accept(settleOwner(pen(), record, id('Ani'), copies), 'bidan')
    expect(conflictList(w.viewOf(id('Siti')))).toEqual([])
    expect([id('Siti'), id('Sri'), id('Ani')].map(who => countedHistory(w.viewOf(who)).length)).toEqual([
      0, 0, 1,
    ])
  })
})

describe('a referral', () => {
  it('is open until somebody examined her; "tidak datang" leaves it open', () => {
    const w = screened({ lila: 20 })
    const rujukan = openReferrals(w.viewOf(id('Siti')))[0]?.record ?? ''
    w.accept(answerReferral(pen('2026-11-18'), id('Siti'), { rujukan, status: 'tidak_datang' }), 'bidan')
    expect(cardOf(w.viewOf(id('Siti')), id('Siti'))?.rujukan).toMatchObject([
      { tidakDatang: true, palingLambat: '2026-11-17' },
    ])
    const answer = {
      rujukan,
      status: 'sudah_diperiksa',
      kontrol_tanggal: '2026-12-01',
      temuan: 'rahasia',
    } as const
    w.accept(answerReferral(pen('2026-11-19'), id('Siti'), answer), 'bidan')
    expect(openReferrals(w.viewOf(id('Siti')))).toEqual([])
    const seen = referralsOf(w.kaderView(id('Siti')))[0]?.answers.at(-1)
    expect(seen?.body).toMatchObject({ status: 'sudah_diperiksa', kontrol_tanggal: '2026-12-01' })
    expect(seen?.body).not.toHaveProperty('temuan')
  })
})

describe('what rules know of earlier days', () => {
  it('is the latest findings of the same card before this day, and months since each card', () => {
    const w = screened({ lila: 20 })
    w.accept(save({ lila: 25 }, { day: '2026-12-10', record: id('periksa 2') }))
    const history = countedHistory(w.viewOf(id('Siti')))
    expect(pastOf(history, { onDate: '2026-12-10', instrument: 'uji' })).toMatchObject({
      lastFindings: ['lila-merah'],
    })
    expect(pastOf(history, { onDate: '2027-01-10', instrument: 'uji' })).toMatchObject({
      lastFindings: [],
      monthsSince: { uji: 1 },
    })
    expect(pastOf(history, { onDate: '2026-11-10' })).toEqual({})
  })
})

describe('what a newer app wrote', () => {
  it('keeps every field of a screening that this version does not know', () => {
    const w = screened({ lila: 25 })
    const held = w.items.find(i => i.entry.kind === 'periksa-uji')
    if (!held) throw new Error('no entry')
    const newer = {
      ...held,
      entry: { ...held.entry, v: 7, body: { ...held.entry.body, isian_baru: { a: 1 } } },
    }
    const record = recordsOf(fold([newer], new Map()), 'periksa-uji')[0]
    expect(record && bodyShown(record)['isian_baru']).toEqual({ a: 1 })
  })
})
