import { describe, expect, it } from 'vitest'
import { dueItems } from '../../../src/domain/due/index.ts'
import { ibuHamil } from '../../../src/domain/instruments/ibu-hamil.ts'
import { classRules } from '../../../src/domain/measures/weight-gain/class-rules.ts'
import { gainRules } from '../../../src/domain/measures/weight-gain/gain-rules.ts'
import { garisMerah, oranye } from '../../../src/domain/measures/weight-gain/kms-line.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { ruleBook } from '../../../src/domain/rule-book/index.ts'
import type { SignOffs } from '../../../src/domain/rule-book/index.ts'
import { completenessSets, setId } from '../../../src/domain/schedules/completeness/index.ts'
import { mapping } from '../../../src/domain/schedules/td/index.ts'
import { taskRules } from '../../../src/domain/tasks/rules/index.ts'
import {
  consequence,
  cutOff,
  finding,
  schedule,
  signWordsOf,
  task,
} from '../../../src/features/shared/sign-words.ts'
import type { LineName } from '../../../src/features/shared/sign-words.ts'
import { aisyah, somebody } from '../../domain/due/child.ts'

const { lines } = ruleBook()
const states = (state: 'disahkan' | 'ditolak' | 'berubah' | 'usul', keys = lines.map(l => l.key)): SignOffs =>
  new Map(keys.map(key => [key, { state, by: 'dr. Ayu', on: '2026-11-10' }]))
const signed = signWordsOf(lines, states('disahkan'))
/** In the book and so in what a doctor can sign. */
const inBook = (name: LineName): boolean => signed(name) === ''

describe('beside a rule a health worker reads', () => {
  const kek = cutOff({ id: 'lila-kek' })
  it('that nobody signed it, until its state is known and while it is only proposed', () => {
    expect(signWordsOf(lines, undefined)(kek)).toBe('belum disahkan puskesmas')
    expect(signWordsOf(lines, states('usul'))(kek)).toBe('belum disahkan puskesmas')
  })
  it('nothing once it is signed, and what became of it where it is not', () => {
    expect(signed(kek)).toBe('')
    expect(signWordsOf(lines, states('berubah'))(kek)).toBe('berubah sejak disahkan puskesmas')
    expect(signWordsOf(lines, states('ditolak'))(kek)).toBe('ditolak puskesmas')
  })
  it('of several the first that is not signed', () => {
    const one = signWordsOf(lines, states('disahkan', ['ambang/lila-kek']))
    expect(one(kek)).toBe('')
    expect(one(kek, cutOff(garisMerah))).toBe('belum disahkan puskesmas')
  })
})

describe('the rule book has', () => {
  it('every date that a person can be shown', () => {
    const ids = new Set<string>()
    for (let month = 0; month < 19 * 12; month += 1) {
      const born = new Date(Date.UTC(2026, 10 - month, 10)).toISOString().slice(0, 10)
      for (const row of dueItems(somebody(born).view(), aisyah, '2026-11-10', policyDefaults))
        ids.add(row.rule.id)
    }
    const mother = somebody('1998-01-10', { status_td: 'T2', status_td_per: '2025-01-10' })
    mother.pregnant({ hamil_ke: 1, hpht: '2026-06-01' })
    for (const kontak of ['anc-6', 'anc-8'] as const)
      for (const row of dueItems(mother.view(), aisyah, '2026-11-10', {
        ...policyDefaults,
        kontakKehamilan: kontak,
      }))
        ids.add(row.rule.id)
    expect(ids.size).toBeGreaterThan(30)
    expect([...ids].filter(id => !inBook(schedule(id)))).toEqual([])
  })

  it('whatever else shows how it stands', () => {
    const names: LineName[] = [
      ...[garisMerah, oranye, ...ibuHamil.thresholds, ...(ibuHamil.cutOffs ?? [])].map(cutOff),
      ...ibuHamil.findings.map(f => finding(f.code, ibuHamil.id)),
      ...[...gainRules, ...classRules].map(consequence),
      ...completenessSets.map(s => schedule(setId(s))),
      ...taskRules.map(r => task(r.id)),
      schedule(mapping.id),
    ]
    expect(names.filter(name => !inBook(name))).toEqual([])
  })
})
