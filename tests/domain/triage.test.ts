import { describe, expect, it } from 'vitest'
import { lifeStages } from '../../src/domain/life-stage.ts'
import { defaultPolicy } from '../../src/domain/policy/index.ts'
import { kunjungan, openReferrals, registerPerson, visit } from '../../src/domain/records/index.ts'
import {
  dangerSigns,
  deadlineOf,
  signById,
  temperatureRules,
  triage,
  visitTargetOf,
  visitTargets,
} from '../../src/domain/triage/index.ts'
import type { VisitTarget } from '../../src/domain/triage/index.ts'
import { id, pen, world } from './records/world.ts'

const targets = Object.keys(visitTargets) as VisitTarget[]

describe.each(targets)('danger signs of %s', target => {
  const signs = dangerSigns(target)

  it('each have an id of their own, words, source and a sign-off state', () => {
    expect(new Set(signs.map(s => s.id)).size).toBe(signs.length)
    for (const s of signs) {
      expect(s.words.length).toBeGreaterThan(3)
      expect(s.source).not.toBe('')
      expect(signById(s.id)).toEqual(s)
    }
  })

  it('each give their own urgency when ticked alone', () => {
    for (const s of signs) expect(triage({ target, signs: [s.id] }, defaultPolicy).urgency).toBe(s.urgency)
  })

  it('of nothing ticked and nothing measured give no urgency', () => {
    expect(triage({ target, signs: [] }, defaultPolicy)).toEqual({ reasons: [] })
  })

  it('judge the temperature just below, at and just above each cut-off', () => {
    for (const { at, sign } of temperatureRules[target]) {
      const fires = (suhu: number, policy = defaultPolicy) =>
        triage({ target, signs: [], suhu }, policy).reasons.some(r => r.id === sign.id)
      const [below, above] = [at.value - at.step, at.value + at.step]
      const crossed = {
        '<': [true, false, false],
        '<=': [true, true, false],
        '>': [false, false, true],
        '>=': [false, true, true],
      }
      expect([at.id, fires(below), fires(at.value), fires(above)]).toEqual([at.id, ...crossed[at.compare]])
      const moved = { ...defaultPolicy, ambang: { [at.id]: at.value + 1 } }
      expect(fires(at.value + 1, moved)).toBe(fires(at.value))
    }
  })
})

const targetOf = (birthDate: string) => visitTargetOf(lifeStages({ birthDate, sex: 'L' }, [], '2026-11-10'))

describe('triage', () => {
  it('puts the most urgent first', () => {
    const found = triage(
      { target: 'ibu-hamil', signs: ['hamil-tbc', 'hamil-perdarahan'], suhu: 38 },
      defaultPolicy,
    )
    expect(found.urgency).toBe('gawat')
    expect(found.reasons.map(r => r.id)).toEqual(['hamil-perdarahan', 'suhu-ibu', 'hamil-tbc'])
  })

  it('takes any danger sign of a baby under two months as an emergency', () => {
    const urgent = dangerSigns('bayi-muda').filter(s => s.id !== 'bayi-imunisasi')
    expect(new Set(urgent.map(s => s.urgency))).toEqual(new Set(['gawat']))
  })

  it('ignores a sign of somebody else', () => {
    expect(triage({ target: 'lansia', signs: ['bayi-kejang'] }, defaultPolicy).urgency).toBeUndefined()
  })

  it('gives the deadline of section 4.4', () => {
    expect(['gawat', 'hari-ini', '7-hari'].map(u => deadlineOf(u as 'gawat', '2026-11-30'))).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-07',
    ])
  })

  it('chooses the checklist of the life stage', () => {
    expect([
      targetOf('2026-09-11'),
      targetOf('2026-09-10'),
      targetOf('2021-01-01'),
      targetOf('2015-01-01'),
      targetOf('1990-01-01'),
      targetOf('1950-01-01'),
    ]).toEqual(['bayi-muda', 'anak', 'anak', 'remaja', 'dewasa', 'lansia'])
  })
})

describe('a home visit', () => {
  it('refers in the same save; a private sign tells the kader only that a bidan is needed', () => {
    const { reasons } = triage(
      { target: 'ibu-hamil', signs: ['hamil-demam', 'pribadi-kekerasan'] },
      defaultPolicy,
    )
    const w = world()
    w.accept(
      registerPerson(
        pen(),
        {
          nama: 'Siti',
          jk: 'P',
          tanggal_lahir: '1998-01-01',
          posyandu: id('Melati'),
          sasaran: 'sasaran',
          status: 'aktif',
        },
        id('Siti'),
      ),
    )
    const drafts = visit(
      pen(),
      id('Siti'),
      {
        tanggal: '2026-11-10',
        petugas: [id('kader A'), id('bidan')],
        hasil: 'bertemu',
        kelompok: 'ibu-hamil',
        tanda_bahaya: ['hamil-demam'],
        tanda_bahaya_pribadi: ['pribadi-kekerasan'],
      },
      reasons,
    )
    expect(JSON.stringify(drafts.filter(d => d.seenBy === 'posyandu'))).not.toMatch(/kekerasan/)
    w.accept(drafts)
    const [open] = openReferrals(w.kaderView(id('Siti')))
    expect(open).toMatchObject({
      mendesak: 'hari-ini',
      palingLambat: '2026-11-11',
      body: { perlu_bidan: true },
    })
    expect(open?.body.dari).toBe(drafts.find(d => d.kind === kunjungan.kind)?.record)
  })
})
