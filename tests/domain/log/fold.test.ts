import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bodyShown,
  conflictsOf,
  fold,
  groupsOf,
  kindList,
  replacesOf,
  shown,
} from '../../../src/domain/log/index.ts'
import type { Entry, Item, Kind } from '../../../src/domain/log/index.ts'
import { at, entry, id, pending } from '../../fixtures/entries.ts'

const kinds = kindList([])
const siti = id('Siti')
const person = (word: string, part: Partial<Entry>): Entry =>
  entry(word, { kind: 'warga', about: siti, record: siti, ...part })
const one = (items: readonly Item[]) => {
  const record = fold(items, kinds).records[0]
  if (!record) throw new Error('no record was folded')
  return record
}

describe('fold', () => {
  const born = person('lahir', { body: { nama: 'Siti', rt: '01' } })

  it('F1 a record is what bears its id: accepted by seq, then what is still on the phone by its number', () => {
    const later = person('kemudian', { localSeq: 7 })
    const first = person('dulu', { localSeq: 3 })
    const other = person('orang lain', { about: id('Budi'), record: id('Budi') })
    const all = [pending(later), at(9, born), pending(first), at(2, person('lebih dulu', {})), at(3, other)]
    const records = fold(all, kinds).records
    expect(records.map(r => r.items.map(i => i.entry.id))).toContainEqual([
      id('lebih dulu'),
      born.id,
      first.id,
      later.id,
    ])
    expect(records).toHaveLength(2)
  })

  it('F2 an edit that names the shown value replaces it', () => {
    const edit = person('rt 2', { body: { rt: '02' }, replaces: { rt: [born.id] } })
    const record = one([at(1, born), at(2, edit)])
    expect(bodyShown(record)).toEqual({ nama: 'Siti', rt: '02' })
    expect(conflictsOf(record)).toEqual([])
  })

  it('F3 two equal values are one value and both ids must be named', () => {
    const same = person('sama', { body: { rt: '01' } })
    const record = one([at(1, born), at(2, same)])
    expect(conflictsOf(record)).toEqual([])
    expect(replacesOf(record, ['rt'])).toEqual({ rt: [born.id, same.id] })
  })

  it('F4 two offline edits of one field: lowest seq is shown, both are kept, naming both settles', () => {
    const a = person('a', { body: { rt: '02' }, replaces: { rt: [born.id] } })
    const b = person('b', { body: { rt: '03' }, replaces: { rt: [born.id] }, by: id('kader B') })
    const record = one([at(1, born), at(3, a), at(2, b)])
    expect(shown(record, 'rt')).toBe('03')
    expect(record.fields['rt']?.values.map(v => v.value)).toEqual(['03', '02'])
    const settle = person('bidan', { body: { rt: '02' }, replaces: replacesOf(record, ['rt'], 'all') })
    const settled = one([at(1, born), at(3, a), at(2, b), at(4, settle)])
    expect([shown(settled, 'rt'), conflictsOf(settled)]).toEqual(['02', []])
  })

  it('F4 an accepted value is shown before a pending one of the same standing', () => {
    const mine = person('punya saya', { body: { rt: '09' }, replaces: { rt: [born.id] } })
    const theirs = person('punya lain', { body: { rt: '04' }, replaces: { rt: [born.id] } })
    expect(shown(one([at(1, born), pending(mine), at(5, theirs)]), 'rt')).toBe('04')
  })

  it('F5 values that replace each other in a ring are all current', () => {
    const a = person('ring a', { body: { rt: '1' }, replaces: { rt: [id('ring b')] } })
    const b = person('ring b', { body: { rt: '2' }, replaces: { rt: [id('ring a')] } })
    expect(conflictsOf(one([at(1, a), at(2, b)]))).toEqual(['rt'])
  })

  it('F6 an edit that arrives before what it replaces has its effect when that arrives', () => {
    const edit = person('cepat', { body: { rt: '02' }, replaces: { rt: [born.id] } })
    expect(shown(one([at(1, edit), at(2, born)]), 'rt')).toBe('02')
  })

  it('F7 older bodies are read as today’s and the entry stays as it was', () => {
    const old: Kind = {
      kind: 'warga',
      v: 2,
      writers: ['kader'],
      classOf: () => 'posyandu',
      faultOf: () => undefined,
      upcast: body => ({ ...body, rukun: body['rt'] }),
    }
    const record = fold([at(1, born)], kindList([old])).records[0]
    expect(shown(record, 'rukun')).toBe('01')
    expect(record?.items[0]?.entry).toBe(born)
  })

  it('F9 records stand in clinical order: day in the field first, however late they arrived', () => {
    const march = entry('maret', { happenedOn: '2026-03-02' })
    const may = entry('mei', { happenedOn: '2026-05-02' })
    const ids = fold([at(1, may), at(9, march)], kinds).records.map(r => r.id)
    expect(ids).toEqual([march.id, may.id])
  })

  it('M2 members of a group fold as one person whose differing fields are conflicts', () => {
    const twin = id('Siti dobel')
    const other = entry('dobel', {
      kind: 'warga',
      about: twin,
      record: twin,
      body: { nama: 'Siti A', rt: '01' },
    })
    const group = groupsOf([{ a: siti, b: twin, active: true }]).get(siti)
    if (!group) throw new Error('no group')
    const view = fold([at(1, born), at(2, other)], kinds, group)
    expect(view.records).toHaveLength(1)
    expect(view.records.flatMap(conflictsOf)).toEqual(['nama'])
  })

  it('M3 an inactive link makes no group', () => {
    expect(groupsOf([{ a: siti, b: id('x'), active: false }]).size).toBe(0)
  })

  it('F8 any order of arrival and any device clock folds to the same view', () => {
    const words = ['p', 'q', 'r', 's', 't'] as const
    const value = fc.constantFrom('1', '2', '3')
    const named = fc.subarray([...words])
    const history = fc.array(fc.record({ value, named }), { minLength: 1, maxLength: words.length })
    fc.assert(
      fc.property(history, fc.integer(), (edits, shuffle) => {
        const items = edits.map((e, i) =>
          at(
            i + 1,
            person(words[i] ?? 'z', {
              localSeq: i + 1,
              body: { rt: e.value },
              replaces: { rt: e.named.map(id) },
              deviceTime: `${1970 + ((shuffle + i * 37) % 150)}-01-01T00:00:00Z`,
            }),
          ),
        )
        const shuffled = items.toSorted(
          (a, b) => (((a.seq ?? 0) * 7919 + shuffle) % 31) - (((b.seq ?? 0) * 7919 + shuffle) % 31),
        )
        expect(fold(shuffled, kinds).records[0]?.fields).toEqual(fold(items, kinds).records[0]?.fields)
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})
