import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  any,
  assess,
  choice,
  columns,
  count,
  crosses,
  date,
  formSchema,
  instrument,
  isEmptyTold,
  listed,
  mayBeUnknown,
  measure,
  mergeReferrals,
  multi,
  optional,
  ruleSetVersion,
  splitByReader,
  storedSchema,
  tell,
  text,
  threshold,
  typicalSubject,
  visibleAnswers,
  visibleQuestions,
  whenAsked,
  yes,
  yesNo,
  type AnyAnswers,
  type Provenance,
  type Reason,
} from '../../src/domain/instrument/index.ts'
import { defaultPolicy } from '../../src/domain/policy/clinical.ts'
import { bookOf } from '../../src/domain/rule-book/index.ts'

const said: Provenance = { source: 'uji', confidence: 'D', validFrom: '2026-01-01', signOff: 'belum' }

function card(value = 38.5, careless = false) {
  const demam = threshold({
    id: 'demam',
    words: 'Demam',
    value,
    unit: '°C',
    compare: '>',
    step: 0.1,
    of: 'suhu',
    ...said,
  })
  return instrument({
    id: 'uji',
    title: 'Uji',
    form: '-',
    appliesTo: () => true,
    typical: {},
    questions: {
      suhu: measure({ ask: 'Suhu?', label: 'Suhu', unit: '°C', decimals: 1, soft: [35, 41], hard: [30, 45] }),
      anak: count({ ask: 'Anak?', label: 'Anak', unit: 'anak', soft: [0, 9], hard: [0, 20] }),
      pusing: whenAsked(yesNo({ ask: 'Pusing?', label: 'Pusing' })),
      sejak: optional(date({ ask: 'Sejak?', label: 'Sejak' })),
      obat: mayBeUnknown(choice({ ask: 'Obat?', label: 'Obat', options: { ada: 'Ada', habis: 'Habis' } })),
      keluhan: multi({ ask: 'Keluhan?', label: 'Keluhan', options: { mual: 'Mual', lemas: 'Lemas' } }),
      catatan: optional(text({ ask: 'Catatan', label: 'Catatan', maxLength: 5 })),
      sedih: optional(yesNo({ ask: 'Sedih?', label: 'Sedih', seenBy: 'health' })),
    },
    sections: [
      { id: 'ukur', title: 'Ukur', langkah: 2, questions: ['suhu', 'anak'] },
      {
        id: 'tanya',
        title: 'Tanya',
        langkah: 4,
        questions: ['pusing', 'sejak', 'obat', 'keluhan', 'catatan', 'sedih'],
      },
    ],
    askOnlyIf: { pusing: (a, c) => crosses(demam, a.suhu, c), sejak: a => yes(a.pusing) },
    requiredIf: { sejak: a => yes(a.pusing) },
    thresholds: [demam],
    derive: (a, c) => ({ demam: crosses(demam, a.suhu, c), sedihnya: yes(a.sedih) }),
  })({
    findings: [
      { code: 'demam', colour: 'merah', words: 'Panas', from: ['suhu'], when: r => r.demam, ...said },
      // A careless author forgets to name the confidential question that the rule reads.
      {
        code: 'perlu-teman',
        colour: 'kuning',
        words: 'Perlu teman',
        from: careless ? [] : ['sedih'],
        when: r => r.sedihnya,
        ...said,
      },
    ],
    refer: [
      {
        id: 'rujuk-demam',
        when: r => r.demam,
        to: 'puskesmas',
        unit: 'dokter',
        urgency: 'hari-ini',
        because: 'Panas',
        from: ['suhu'],
        ...said,
      },
      {
        id: 'rujuk-sedih',
        when: r => r.sedihnya,
        to: 'pustu',
        unit: 'jiwa',
        urgency: '7-hari',
        because: 'Sedih',
        from: careless ? [] : ['sedih'],
        ...said,
      },
    ],
    educate: [
      {
        id: 'edukasi',
        when: r => any(r.demam, r.sedihnya),
        text: 'Istirahat',
        from: ['suhu'],
        ...said,
      },
    ],
  })
}

const uji = card()
const c = { who: typicalSubject(uji), policy: defaultPolicy }
const full: AnyAnswers = { suhu: 37, anak: 2, obat: 'ada', keluhan: [] }
const messages = (answers: Record<string, unknown>) =>
  z.safeParse(formSchema(uji, c, answers as AnyAnswers), answers).error?.issues.map(i => i.message) ?? []

describe('what is asked', () => {
  test('an unknown condition hides, and an answer to a hidden question does not open the next one', () => {
    expect(visibleQuestions(uji, {}, c)).not.toContain('pusing')
    expect(visibleQuestions(uji, { suhu: 37, pusing: true }, c)).not.toContain('sejak')
    expect(visibleQuestions(uji, { suhu: 39, pusing: true }, c)).toContain('sejak')
    expect(visibleAnswers(uji, { suhu: 37, pusing: true }, c)).toEqual({ suhu: 37 })
  })

  test('an optional question becomes required where the card says so', () => {
    expect(messages({ ...full, suhu: 39, pusing: true })).toEqual(['Sejak belum diisi.'])
    expect(messages({ ...full, suhu: 39, pusing: false })).toEqual([])
  })
})

describe('before "Tersimpan"', () => {
  test('missing and impossible are two different sentences', () => {
    expect(messages({ ...full, suhu: undefined })).toEqual(['Suhu belum diisi.'])
    expect(messages({ ...full, suhu: 3.7 })).toEqual(['Suhu tidak mungkin. Isi antara 30 dan 45 °C.'])
    expect(messages({ ...full, suhu: '37' })).toEqual(['Suhu: isi dengan angka.'])
    expect(messages({ ...full, anak: 1.5 })).toEqual(['Anak: isi angka bulat.'])
  })

  test('the ends of the hard range are possible', () => {
    expect([messages({ ...full, suhu: 30 }), messages({ ...full, anak: 20 })]).toEqual([[], []])
    expect(messages({ ...full, anak: 21 })).toHaveLength(1)
  })

  test('options, text and dates are looked at', () => {
    expect(messages({ ...full, keluhan: ['demam'] })).toEqual(['Keluhan: pilih dari daftar.'])
    expect(messages({ ...full, obat: 'entah' })).toEqual(['Obat: pilih salah satu.'])
    expect(messages({ ...full, obat: undefined })).toEqual(['Obat belum diisi.'])
    expect(messages({ ...full, obat: 'tidak-tahu' })).toEqual([])
    expect(messages({ ...full, catatan: 'panjang sekali' })).toEqual(['Catatan terlalu panjang.'])
    expect(messages({ ...full, suhu: 39, pusing: true, sejak: '2026-02-30' })).toEqual([
      'Sejak: tanggal ini tidak ada di kalender.',
    ])
  })

  test('a field that no question names is a bug and refused', () => {
    expect(messages({ ...full, lain: 1 })).toHaveLength(1)
  })
})

describe('what is stored', () => {
  test('only types count: ranges, options and missing fields do not', () => {
    const stored = storedSchema(uji)
    for (const body of [{}, { suhu: 999 }, { obat: 'baru' }, { suhu: 'tidak-tahu' }, { kunci_baru: [{}] }])
      expect(z.parse(stored, body)).toEqual(body)
    for (const body of [{ suhu: '37' }, { pusing: 'ya' }, { keluhan: 'mual' }, { obat: 3 }])
      expect(z.safeParse(stored, body).success).toBe(false)
  })

  test('rules do not see what this version does not understand', () => {
    const r = assess(uji, { ...full, obat: 'baru', keluhan: ['baru'], suhu: Number.NaN }, c)
    expect(r.derived.demam).toBeUndefined()
    expect(r.notYet).toEqual(['suhu', 'obat', 'keluhan'])
  })

  test('one save is split by reader, and an unknown field goes to the stricter one', () => {
    expect(splitByReader(uji, { suhu: 37, sedih: true, baru: 'x' })).toEqual({
      posyandu: { suhu: 37 },
      health: { sedih: true, baru: 'x' },
    })
  })
})

describe('what was told', () => {
  test.each([
    ['declared', uji],
    ['read but not declared', card(38.5, true)],
  ])('a health answer, %s, never reaches the posyandu entry', (_, i) => {
    const told = tell(assess(i, { ...full, sedih: true }, c), { rules: 'v', policy: 'p' })
    expect(told.posyandu).toEqual({
      hasil: ['perlu-bidan'],
      rujuk: [],
      konsul: [],
      edukasi: [],
      rules: 'v',
      policy: 'p',
    })
    expect(told.health).toMatchObject({
      hasil: ['perlu-teman'],
      rujuk: [{ rules: ['rujuk-sedih'], to: 'pustu', units: ['jiwa'], urgency: '7-hari', deadlineDays: 7 }],
      edukasi: ['edukasi'],
    })
  })

  test('without health answers there is nothing for a health entry', () => {
    const told = tell(assess(uji, { ...full, suhu: 39 }, c), { rules: 'v' })
    expect(isEmptyTold(told.health)).toBe(true)
    expect(told.posyandu).toMatchObject({ hasil: ['demam'], rujuk: [{ urgency: 'hari-ini' }] })
  })
})

const reason = (id: string, urgency: Reason['urgency'], to: Reason['to'] = 'pustu'): Reason => ({
  id,
  urgency,
  to,
  unit: 'bidan',
  because: id,
})

describe('several referrals of one day', () => {
  test('are one, with the strictest deadline first and its place', () => {
    const { rujuk, konsul } = mergeReferrals([
      reason('a', '7-hari'),
      reason('b', 'gawat', 'rs'),
      reason('c', 'konsul'),
      reason('d', 'hari-ini', 'puskesmas'),
    ])
    expect(rujuk).toMatchObject({ rules: ['b', 'd', 'a'], to: 'rs', urgency: 'gawat', deadlineDays: 0 })
    expect(konsul).toMatchObject({ rules: ['c'] })
  })

  test('none are none', () => expect(mergeReferrals([])).toEqual({ rujuk: undefined, konsul: undefined }))

  test('the same reason of two cards is said once', () => {
    const merged = mergeReferrals([reason('tbc', '7-hari'), reason('tbc', '7-hari')]).rujuk
    expect([merged?.rules, merged?.because, merged?.units]).toEqual([['tbc'], ['tbc'], ['bidan']])
  })
})

describe('columns and rule book', () => {
  test('a cell is text in Bahasa Indonesia; an empty one was not asked', () => {
    const cells = Object.fromEntries(columns(uji).map(x => [x.key, x.text]))
    expect([cells['suhu']?.(37.5), cells['pusing']?.(false), cells['obat']?.('tidak-tahu')]).toEqual([
      '37,5',
      'Tidak',
      'tidak tahu',
    ])
    expect([
      cells['keluhan']?.([]),
      cells['keluhan']?.(['mual', 'baru']),
      cells['suhu']?.(undefined),
    ]).toEqual(['tidak ada', 'Mual; baru', ''])
    expect(columns(uji)[0]).toMatchObject({ label: 'Suhu', unit: '°C', seenBy: 'posyandu' })
  })

  test('every line names source, state and reader; a changed cut-off is unsigned again', () => {
    const lines = (i: typeof uji) => bookOf([listed(i)]).lines
    expect(lines(uji).map(l => [l.kind, l.id, l.seenBy])).toEqual([
      ['ambang', 'demam', 'posyandu'],
      ['hasil', 'demam', 'posyandu'],
      ['hasil', 'perlu-teman', 'health'],
      ['rujuk', 'rujuk-demam', 'posyandu'],
      ['rujuk', 'rujuk-sedih', 'health'],
      ['edukasi', 'edukasi', 'posyandu'],
    ])
    expect(lines(uji)[0]).toMatchObject({ detail: 'lebih dari 38,5 °C', signOff: 'belum' })
    expect(lines(card(38))[0]?.hash).not.toBe(lines(uji)[0]?.hash)
  })
})

describe('the version of a rule set', () => {
  test('is the same for the same rules, whatever the text of their conditions', () => {
    expect(ruleSetVersion(card())).toBe(ruleSetVersion(uji))
    expect(ruleSetVersion(listed(uji))).toBe(ruleSetVersion(uji))
  })

  test('changes with a cut-off, and with what a condition does', () => {
    expect(ruleSetVersion(card(38))).not.toBe(ruleSetVersion(uji))
    const blind = { ...uji, refer: uji.refer.map(r => ({ ...r, when: () => false })) }
    expect(ruleSetVersion(blind)).not.toBe(ruleSetVersion(uji))
  })
})
