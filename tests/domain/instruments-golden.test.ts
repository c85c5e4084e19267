import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  assess,
  columns,
  formSchema,
  splitByReader,
  storedSchema,
  tell,
  typicalSubject,
  visibleQuestions,
  type AnyInstrument,
} from '../../src/domain/instrument/index.ts'
import { instruments, rulesOf } from '../../src/domain/instruments/index.ts'
import { defaultPolicy } from '../../src/domain/policy/clinical.ts'

const contextOf = (i: AnyInstrument) => ({ who: typicalSubject(i), policy: defaultPolicy })
const repeated = (xs: readonly string[]) => xs.filter((x, at) => xs.indexOf(x) !== at)

test('no two instruments have the same id', () => {
  expect(repeated(instruments.map(i => i.id))).toEqual([])
})

describe.each(instruments.map(i => [i.id, i] as const))('%s', (_, i) => {
  test('every question that is still asked stands in exactly one section', () => {
    const placed = i.sections.flatMap(s => s.questions)
    const asked = Object.keys(i.questions).filter(key => !i.questions[key]?.retired)
    expect(repeated(placed)).toEqual([])
    expect(placed.toSorted()).toEqual(asked.toSorted())
  })

  test('ids of findings, referrals, advice and cut-offs are unique', () => {
    for (const ids of [
      i.findings.map(f => f.code),
      [...i.refer, ...(i.retired?.refer ?? [])],
      i.educate,
      [...i.thresholds, ...(i.cutOffs ?? [])],
    ].map(list => list.map(x => (typeof x === 'string' ? x : x.id))))
      expect(repeated(ids)).toEqual([])
  })

  test('it applies to its own typical person', () => {
    expect(i.appliesTo(typicalSubject(i))).toBe(true)
  })

  test('nothing answered means nothing judged: no red, no green, no referral', () => {
    const quiet = assess(i, {}, contextOf(i))
    expect(quiet.findings.filter(f => f.from.length > 0)).toEqual([])
    expect(quiet.referrals).toEqual([])
  })

  test('soft ranges lie within the hard ones', () => {
    for (const q of Object.values(i.questions)) {
      if (q.kind !== 'measure' && q.kind !== 'count') continue
      expect([q.label, q.hard[0] <= q.soft[0], q.soft[1] <= q.hard[1]]).toEqual([q.label, true, true])
    }
  })

  test('an empty form says of every required question which one is missing', () => {
    const c = contextOf(i)
    const parsed = z.safeParse(formSchema(i, c, {}), {})
    expect(parsed.success).toBe(false)
    const paths = parsed.error?.issues.map(issue => issue.path[0]) ?? []
    expect(paths.toSorted()).toEqual([...assess(i, {}, c).notYet].toSorted())
    for (const issue of parsed.error?.issues ?? []) expect(issue.message).toMatch(/belum diisi\.$/)
  })

  test('what a newer app stored is taken: unknown fields, unknown options, "tidak tahu"', () => {
    const odd: Record<string, unknown> = { fieldBaru: { dalam: [1] } }
    for (const [key, q] of Object.entries(i.questions))
      odd[key] = q.kind === 'choice' ? 'pilihan-baru' : 'tidak-tahu'
    expect(z.parse(storedSchema(i), odd)).toEqual(odd)
    const answers = z.parse(storedSchema(i), odd) as Record<string, string>
    expect(() => assess(i, answers, contextOf(i))).not.toThrow()
  })

  test.each([true, false])(
    'what is told to the posyandu is the same when every health answer is %s',
    value => {
      const c = contextOf(i)
      const health = Object.entries(i.questions).filter(([, q]) => q.seenBy === 'health')
      const answered = Object.fromEntries(
        health.flatMap(([key, q]) => (q.kind === 'yesNo' ? [[key, value] as const] : [])),
      )
      const version = { rules: 'v' }
      const withHealth = tell(assess(i, answered, c), version).posyandu
      const without = tell(assess(i, {}, c), version).posyandu
      expect({ ...withHealth, hasil: withHealth.hasil.filter(x => x !== 'perlu-bidan') }).toEqual(without)
      expect(Object.keys(splitByReader(i, answered).posyandu)).toEqual([])
    },
  )

  test('columns and version are complete', () => {
    expect(columns(i).map(c => c.key)).toEqual(Object.keys(i.questions))
    expect(rulesOf(i)).toMatch(/^[0-9a-f]{16}$/)
    expect(visibleQuestions(i, {}, contextOf(i)).length).toBeGreaterThan(0)
  })
})
