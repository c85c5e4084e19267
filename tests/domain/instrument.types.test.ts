import { expect, test } from 'vitest'
import {
  choice,
  count,
  instrument,
  listed,
  mayBeUnknown,
  measure,
  multi,
  optional,
  part,
  threshold,
  whenAsked,
  yesNo,
  type Provenance,
  type Seen,
} from '../../src/domain/instrument/index.ts'

/** What the compiler refuses: `tsc` fails on an expectation that is not met, so this file is the test. */
const said: Provenance = { source: 'uji', confidence: 'D', validFrom: '2026-01-01', signOff: 'belum' }
const questions = {
  batuk: yesNo({ ask: 'Batuk?', label: 'Batuk' }),
  berat: optional(
    measure({ ask: 'Berat', label: 'Berat', unit: 'kg', decimals: 1, soft: [1, 2], hard: [0, 3] }),
  ),
  anak: whenAsked(count({ ask: 'Anak', label: 'Anak', unit: 'anak', soft: [0, 9], hard: [0, 20] })),
  rokok: choice({ ask: 'Merokok?', label: 'Merokok', options: { tidak: 'Tidak', ya: 'Ya' } }),
  keluhan: multi({ ask: 'Keluhan', label: 'Keluhan', options: { mual: 'Mual', pusing: 'Pusing' } }),
  asi: mayBeUnknown(yesNo({ ask: 'ASI?', label: 'ASI' })),
}
const berat = threshold({
  id: 'b',
  words: 'b',
  value: 2,
  unit: 'kg',
  compare: '<',
  step: 0.1,
  of: 'berat',
  ...said,
})
const head = { id: 'x', title: 'X', form: '-', appliesTo: () => true, typical: {} } as const
const base = { questions, sections: [], thresholds: [berat] }
const none = { findings: [], refer: [], educate: [] }
type A = Seen<typeof questions>

const bad: unknown[] = []

const rokok: A['rokok'] = 'ya'
const keluhan: A['keluhan'] = ['mual']
const asi: A['asi'] = 'tidak-tahu'
// @ts-expect-error not an option
const kadang: A['rokok'] = 'kadang'
// @ts-expect-error not a chip
const batukChip: A['keluhan'] = ['batuk']
// @ts-expect-error "tidak tahu" was not allowed there
const entah: A['batuk'] = 'tidak-tahu'
bad.push(rokok, keluhan, asi, kadang, batukChip, entah)

const ok = instrument({
  ...head,
  ...base,
  askOnlyIf: { berat: a => a.batuk, anak: a => a.rokok === 'ya' },
  requiredIf: { berat: a => a.batuk },
  derive: a => ({ ringan: a.berat === undefined ? undefined : a.berat < 2 }),
})({
  findings: [
    { code: 'ringan', colour: 'kuning', words: 'Ringan', from: ['berat'], when: r => r.ringan, ...said },
  ],
  refer: [],
  educate: [],
})
const id: 'x' = ok.id
bad.push(id, listed(ok))

part({
  ...base,
  // @ts-expect-error a required question cannot be skipped
  askOnlyIf: { batuk: () => true },
  derive: () => ({}),
})
part({
  ...base,
  // @ts-expect-error only an optional question can become required
  requiredIf: { anak: () => true },
  derive: () => ({}),
})
part({
  ...base,
  // @ts-expect-error "tidak tahu" is neither yes nor no
  derive: (a): { asi: boolean | undefined } => ({ asi: a.asi }),
})
const tinggi = threshold({
  id: 't',
  words: '',
  value: 1,
  unit: '',
  compare: '<',
  step: 1,
  of: 'tinggi',
  ...said,
})
// @ts-expect-error a threshold of a question that this part does not have
part({ questions, sections: [], thresholds: [tinggi], derive: () => ({}) })
part({
  questions,
  // @ts-expect-error a section that names no question
  sections: [{ id: 's', title: '', langkah: 2, questions: ['berrat'] }],
  thresholds: [],
  derive: () => ({}),
})

const rules = part({ ...base, derive: a => ({ ada: a.batuk }) })
const advice = { id: 'e', text: '', from: [] } as const
// @ts-expect-error a slip in the name of a derived fact
rules({ ...none, educate: [{ ...advice, when: r => r.adda, ...said }] })
// @ts-expect-error the answer may be missing
rules({ ...none, educate: [{ ...advice, when: r => r.berat > 1, ...said }] })
// @ts-expect-error there is no such question
rules({ ...none, educate: [{ id: 'e', text: '', from: ['berrat'], when: () => true, ...said }] })
const unsourced = { confidence: 'A', validFrom: '-', signOff: 'belum' } as const
// @ts-expect-error a rule lacks its source
rules({ ...none, educate: [{ ...advice, when: () => true, ...unsourced }] })
const finding = { code: 'f', words: '', from: [], when: () => true, ...said } as const
rules({ ...none, findings: [{ ...finding, colour: 'merah' }] })
// @ts-expect-error not a colour of the cards
rules({ ...none, findings: [{ ...finding, colour: 'oranye' }] })
// @ts-expect-error a measure without its unit
bad.push(measure({ ask: '', label: '', decimals: 1, soft: [0, 1], hard: [0, 1] }))
// @ts-expect-error an option of a builder that does not exist
bad.push(yesNo({ ask: '', label: '', optinal: true }))

test('every line marked above is refused by the compiler', () => {
  expect(ok.id).toBe('x')
  expect(bad.length).toBeGreaterThan(0)
})
