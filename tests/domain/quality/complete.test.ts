import { describe, expect, it } from 'vitest'
import type { Body } from '../../../src/domain/log/index.ts'
import { byCard, registerOf, sumOf, toMend } from '../../../src/domain/quality/index.ts'
import { card, child, found, id, melati, someone } from './people.ts'

const gapsOf = (body: object, kind = 'dewasa', birth = '1970-01-01') =>
  found([someone('Budi', { tanggal_lahir: birth, jk: 'L' }, [card(kind, '2026-11-10', { ...body })])])
    .visits[0]?.filled

describe('completeness of a card', () => {
  it('is what the form itself cannot do without: one answer more is one gap less', () => {
    const [none, one] = [gapsOf({}), gapsOf({ sistolik: 120 })]
    expect(none?.missing).toContain('sistolik')
    expect(one?.missing).not.toContain('sistolik')
    expect(none?.asked).toBe(one?.asked)
    expect(none?.missing.length).toBe((one?.missing.length ?? 0) + 1)
  })

  it('an answer that was left free is no gap, and a question that appears is asked', () => {
    expect(gapsOf({})?.missing).not.toContain('gula')
    expect(gapsOf({ gula: 90 })?.missing).toContain('gulaJenis')
    expect(gapsOf({ gula: 90, gulaJenis: 'puasa' })?.missing).not.toContain('gulaJenis')
  })

  it('what only health workers read is asked of nobody here: a laptop that holds it counts as a phone does', () => {
    const facts = [
      card('dewasa', '2026-11-10', { bb: 60 }, { record: 'kartu' }),
      card('srq-20', '2026-11-10', { srq1: true }, { seenBy: 'health' as const }),
    ]
    const who = { tanggal_lahir: '1970-01-01' }
    expect(found([someone('Budi', who, facts)])).toEqual(found([someone('Budi', who, facts.slice(0, 1))]))
  })

  it('an imported card was never asked', () => {
    expect(gapsOf({ bb: 60, impor: id('impor') })).toBeUndefined()
  })

  it('is summed over cards, the emptiest question first', () => {
    const who = { tanggal_lahir: '1970-01-01' }
    const month = found([
      someone('Ani', who, [card('dewasa', '2026-11-10', { bb: 60, sistolik: 120 })]),
      someone('Budi', who, [card('dewasa', '2026-11-11', { sistolik: 120 })]),
      someone('Citra', who, [card('dewasa', '2026-10-11', { bb: 60 })]),
    ])
    const [adults] = byCard(month)
    expect(adults?.sum.cards).toBe(2)
    expect(adults?.gaps.find(g => g.key === 'bb')?.times).toBe(1)
    expect(adults?.gaps.find(g => g.key === 'sistolik')).toBeUndefined()
    expect(adults?.gaps[0]?.times).toBe(2)
    const { asked, answered, open } = sumOf(month.visits)
    expect(asked - answered).toBe(open)
  })
})

describe('completeness of the register', () => {
  const missing = (body: Body, today?: string) =>
    found([someone('Ani', body)], '2026-11', today).people[0]?.missing

  it('everything that the registers need is there', () => {
    expect(missing({})).toEqual([])
  })

  it.each([
    [{ nik: undefined }, ['nik']],
    [{ nik: undefined, nik_status: 'belum' }, []],
    [{ nik: undefined, nik_status: 'ibu' }, []],
    [{ nik: undefined, nik_status: 'ada' }, ['nik']],
    [{ jk: undefined }, ['jk']],
    [{ tanggal_lahir: undefined }, ['lahir']],
    [{ rt: undefined }, ['alamat']],
    [{ rt: undefined, dusun: 'Krajan' }, []],
    [{ rt: undefined, rumah: 'rumah' }, []],
    [{ ibu_nama: undefined }, ['ibu']],
    [{ ibu_nama: undefined, ibu: 'ibu' }, []],
    [{ lahir_perkiraan: true }, ['pasti']],
  ])('%j lacks %j', (body, said) => {
    expect(missing(body)).toEqual(said)
  })

  it('mother and exact day are asked only of a child under five', () => {
    const guess = { lahir_perkiraan: true, ibu_nama: undefined }
    expect(missing({ ...guess, tanggal_lahir: '2021-12-01' })).toEqual(['pasti', 'ibu'])
    expect(missing({ ...guess, tanggal_lahir: '2021-11-30' })).toEqual([])
  })

  it('who left, who is a guest and who is not registered yet is in no share', () => {
    expect(missing({ status: 'pindah_keluar', tanggal_status: '2026-11-02' })).toBeUndefined()
    expect(missing({ sasaran: 'tamu' })).toBeUndefined()
    expect(found([someone('Ani', {})], '2024-10').people).toEqual([])
  })

  it('is summed with those who have no NIK beside those who have one', () => {
    const { people } = found([
      someone('Ani', {}),
      someone('Budi', { nik: undefined, nik_status: 'belum' }),
      someone('Citra', { nik: undefined, ibu_nama: undefined }),
    ])
    const sum = registerOf(people)
    expect(sum).toMatchObject({ people: 3, complete: 2, withoutNik: 1, open: 2, mended: 0 })
    expect(sum.parts.nik).toEqual({ asked: 3, given: 2 })
  })
})

describe('the list to mend', () => {
  const people = [
    someone('Ani', { nik: undefined }, [child('2026-11-10', { bb: 9, tb: 500 })]),
    someone('Budi', { tanggal_lahir: '1970-01-01' }, [
      card('dewasa', '2026-10-10', { bb: 60, sistolik: 120 }),
      card('dewasa', '2026-11-12', { bb: 60, sistolik: 120 }),
    ]),
  ]
  const rows = (posyandu = melati) => toMend(found(people), new Set([posyandu]))

  it('wrong figures stand first, then copies, the register, and gaps; each names person, card and field', () => {
    expect(rows().map(r => r.kind)).toEqual(['angka', 'sama', 'identitas', 'isian', 'isian'])
    const [first, copied, identity] = rows()
    expect(first).toMatchObject({
      person: id('Ani'),
      instrument: 'bayi-balita-apras',
      on: '2026-11-10',
      fields: ['tb'],
      labels: ['PB/TB'],
    })
    expect(copied).toMatchObject({ person: id('Budi'), labels: ['Berat badan', 'TD sistole'] })
    expect(identity).toMatchObject({ person: id('Ani'), labels: ['NIK'] })
    expect(identity?.record).toBeUndefined()
  })

  it('holds those who are at home here or were seen here, nobody else', () => {
    const guest = someone('Dewi', {}, [child('2026-11-10', { tb: 500 }, { posyandu: id('Kenanga') })])
    const at = (posyandu: string) =>
      toMend(found([guest]), new Set([posyandu])).filter(r => r.kind === 'angka').length
    expect([at(melati), at(id('Kenanga')), at(id('Anggrek'))]).toEqual([1, 1, 0])
  })
})
