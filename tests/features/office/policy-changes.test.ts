import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { fieldsFrom, readPolicy, thresholdGroups } from '../../../src/features/office/policy-changes.ts'

const all = thresholdGroups().flatMap(g => g.thresholds)
const kek = { ...policyDefaults, ambang: { 'lila-kek': 23 } }

describe('a change of policy', () => {
  it('lists every cut-off once', () => {
    expect(new Set(all.map(t => t.id)).size).toBe(all.length)
  })

  it('is nothing when nothing was changed', () => {
    expect(readPolicy(fieldsFrom(kek), kek, all)).toEqual({ outcome: 'same' })
  })

  it('holds only what differs from what is valid', () => {
    const fields = { ...fieldsFrom(policyDefaults), gds: 'ya', ambang: { 'lila-kek': '23' } } as const
    expect(readPolicy(fields, policyDefaults, all)).toEqual({
      outcome: 'changed',
      change: { kader_boleh_gds: true, ambang: { 'lila-kek': 23 } },
    })
  })

  it('that empties a cut-off writes the figure of the guideline, because sets add up', () => {
    const fields = { ...fieldsFrom(kek), ambang: {} }
    expect(readPolicy(fields, kek, all)).toEqual({
      outcome: 'changed',
      change: { ambang: { 'lila-kek': 23.5 } },
    })
  })

  it('of the schedules holds what was chosen, and the day of hexavalent cannot be taken back by emptying it', () => {
    const fields = { ...fieldsFrom(policyDefaults), je: 'ya', kontak: 'anc-8', heksa: '2026-07-09' } as const
    expect(readPolicy(fields, policyDefaults, all)).toEqual({
      outcome: 'changed',
      change: { je: true, kontak_kehamilan: 'anc-8', heksa_lahir_mulai: '2026-07-09' },
    })
    const hexa = { ...policyDefaults, heksaLahirMulai: '2026-07-09' }
    expect(readPolicy({ ...fieldsFrom(hexa), heksa: undefined }, hexa, all)).toMatchObject({
      outcome: 'wrong',
      faults: { heksa: expect.stringContaining('wajib diisi') },
    })
  })

  it('of the edition holds the edition, and whether HEEADSSS stays', () => {
    const fields = { ...fieldsFrom(policyDefaults), edisi: 'kb-2025', heeadsss: 'tidak' } as const
    expect(readPolicy(fields, policyDefaults, all)).toEqual({
      outcome: 'changed',
      change: { edisi: 'kb-2025', heeadsss_tetap: false },
    })
  })

  it('with letters in a figure is refused at that figure', () => {
    const fields = { ...fieldsFrom(policyDefaults), ambang: { 'lila-kek': 'dua' } }
    expect(readPolicy(fields, policyDefaults, all)).toMatchObject({
      outcome: 'wrong',
      faults: { 'lila-kek': expect.any(String) },
    })
  })
})
