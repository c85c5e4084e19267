import { describe, expect, it } from 'vitest'
import { recordById, recordsOf } from '../../../src/domain/log/index.ts'
import type { View } from '../../../src/domain/log/index.ts'
import { conflictList, historyOf, openReferrals } from '../../../src/domain/records/index.ts'
import { screeningDrafts } from '../../../src/features/screening/save.ts'
import type { Frame } from '../../../src/features/screening/frame.ts'
import { id, pen, world } from '../../domain/records/world.ts'
import { aisyah, firstOf, frameOf, openedIn } from './frames.ts'

const kind = 'periksa-bayi-balita-apras'
const anak = { ageMonths: 14 } as const
const none: View = { records: [] }
type Answers = Parameters<typeof screeningDrafts>[1]['answers']

const save = (frame: Frame, answers: Answers, part: { sections?: string[]; by?: string; now?: View } = {}) =>
  screeningDrafts(pen(), {
    frame,
    draft: frame.start,
    answers,
    sections: part.sections ?? ['ukur'],
    by: part.by ?? id('kader A'),
    version: { rules: 'abc' },
    now: part.now ?? none,
  })

const reopened = (view: View): Frame =>
  frameOf(
    'bayi-balita-apras',
    {
      opened: openedIn(view, kind, frameOf('bayi-balita-apras').record),
      referral: firstOf(view, 'rujukan'),
      consult: firstOf(view, 'konsul'),
    },
    anak,
  )

describe('one card of one day', () => {
  it('is one record, whichever desk writes it, with who did each section', () => {
    const w = world()
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 8, tb: 72, lila: 13, lk: 45 }))
    const second = reopened(w.viewOf(aisyah))
    const both = {
      bb: 8,
      tb: 72,
      lila: 13,
      lk: 45,
      batuk: false,
      demam2mgg: false,
      bbTurun: false,
      kontak: false,
    }
    w.accept(save(second, both, { sections: ['tbc'], by: id('kader B') }), 'kader B')
    const record = recordById(w.viewOf(aisyah), kind, second.record)
    expect(record?.fields['petugas']?.values[0].value).toEqual({ ukur: id('kader A'), tbc: id('kader B') })
    expect(historyOf(w.viewOf(aisyah))).toHaveLength(1)
    expect(historyOf(w.viewOf(aisyah))[0]?.answers).toMatchObject(both)
    expect(conflictList(w.viewOf(aisyah))).toEqual([])
  })

  it('judges the answers of both desks together and keeps one referral with both reasons', () => {
    const w = world()
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 8, lila: 12.3 }))
    w.accept(save(reopened(w.viewOf(aisyah)), { bb: 8, lila: 12.3, batuk: true }, { sections: ['tbc'] }))
    expect(openReferrals(w.viewOf(aisyah))).toHaveLength(1)
    expect(openReferrals(w.viewOf(aisyah))[0]?.body.aturan).toHaveLength(2)
    expect(historyOf(w.viewOf(aisyah))[0]?.told?.hasil).toEqual(
      expect.arrayContaining(['lila-anak-kuning', 'tbc-terduga']),
    )
  })

  it('asks for a consultation that only the second desk found', () => {
    const w = world()
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 8 }))
    w.accept(save(reopened(w.viewOf(aisyah)), { bb: 8, imunisasiLengkap: false }, { sections: ['layanan'] }))
    expect(recordsOf(w.viewOf(aisyah), 'konsul')).toHaveLength(1)
  })

  it('keeps a letter that was read off the KIA book when the card is put right today', () => {
    const w = world()
    const first = frameOf('bayi-balita-apras', {}, anak)
    const old = save(first, { bb: 8 })
    w.accept(old.map(d => (d.kind === kind ? { ...d, body: { ...d.body, statusNT: 'T', garis: 'bgm' } } : d)))
    w.accept(save(reopened(w.viewOf(aisyah)), { bb: 8.2 }))
    const record = recordById(w.viewOf(aisyah), kind, first.record)
    expect(record?.fields['statusNT']?.values[0].value).toBe('T')
    expect(record?.fields['garis']?.values[0].value).toBe('bgm')
    expect(record?.fields['bb']?.values[0].value).toBe(8.2)
  })

  it('writes nothing for a second press in another window', () => {
    const w = world()
    const first = frameOf('bayi-balita-apras', {}, anak)
    w.accept(save(first, { bb: 8, lila: 12.3 }))
    expect(save(first, { bb: 8, lila: 12.3 }, { now: w.viewOf(aisyah) })).toEqual([])
  })

  it('meets the other phone in one record, and an answer both gave differently is for the midwife', () => {
    const w = world()
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 8 }))
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 8.2, lila: 13 }), 'kader B')
    expect(historyOf(w.viewOf(aisyah))).toHaveLength(1)
    expect(conflictList(w.viewOf(aisyah)).map(x => x.field)).toEqual(['bb'])
  })

  it('keeps an answer of a newer app that this one cannot hold', () => {
    const w = world()
    const first = frameOf('bayi-balita-apras', {}, anak)
    const drafts = save(first, { bb: 8 })
    w.accept(
      drafts.map(d =>
        d.kind === kind ? { ...d, body: { ...d.body, statusNT: 'X', pertanyaanBaru: 3 } } : d,
      ),
    )
    w.accept(save(reopened(w.viewOf(aisyah)), { bb: 8, batuk: false }, { sections: ['tbc'] }))
    const record = recordById(w.viewOf(aisyah), kind, first.record)
    expect(record?.fields['statusNT']?.values[0].value).toBe('X')
    expect(record?.fields['pertanyaanBaru']?.values[0].value).toBe(3)
  })
})

describe('a correction', () => {
  it('carries its reason and leaves who measured as it was', () => {
    const w = world()
    w.accept(save(frameOf('bayi-balita-apras', {}, anak), { bb: 79 }))
    const base = reopened(w.viewOf(aisyah))
    const frame: Frame = { ...base, correcting: true, start: { ...base.start, alasan: 'salah koma' } }
    w.accept(save(frame, { bb: 7.9 }))
    const record = recordById(w.viewOf(aisyah), kind, frame.record)
    expect(record?.fields['bb']?.values.map(v => v.value)).toEqual([7.9])
    expect(record?.fields['alasan_koreksi']?.values[0].value).toBe('salah koma')
    expect(record?.fields['petugas']?.values[0].value).toEqual({ ukur: id('kader A') })
  })
})

it('does not take back "perlu bidan" from answers that this kader never received', () => {
  const w = world()
  const nifas = frameOf('nifas-menyusui')
  w.accept(save(nifas, { bb: 55, sedih: true, inginMengakhiriHidup: false }, { sections: ['perasaan'] }))
  const seen = w.kaderView(aisyah)
  const other: Frame = {
    ...nifas,
    start: {
      values: {},
      called: [],
      opened: openedIn(seen, 'periksa-nifas-menyusui', nifas.record),
      referral: firstOf(seen, 'rujukan'),
    },
  }
  w.accept(save(other, { bb: 55, lila: 25 }, { sections: ['ukur'] }), 'kader B')
  expect(historyOf(w.kaderView(aisyah))[0]?.told?.hasil).toContain('perlu-bidan')
  expect(openReferrals(w.viewOf(aisyah))).toHaveLength(1)
})
