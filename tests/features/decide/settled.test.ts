import { describe, expect, it } from 'vitest'
import { fold, recordById, shown } from '../../../src/domain/log/index.ts'
import type { RecordView } from '../../../src/domain/log/index.ts'
import {
  cardOf,
  conflictList,
  coreKinds,
  edit,
  editPerson,
  mergePersons,
  openRecord,
  orang,
  registerPerson,
  settleConflict,
  settledList,
} from '../../../src/domain/records/index.ts'
import { decidedLines } from '../../../src/features/decide/decided-lines.ts'
import { undoSettled } from '../../../src/features/decide/undo-settled.ts'
import { wordsWith } from '../../../src/features/decide/value-words.ts'
import { writtenBy } from '../../../src/features/decide/written-by.ts'
import { id, pen, world } from '../../domain/records/world.ts'

const siti = id('Siti')

function conflicted(field = 'rt', values: readonly [unknown, unknown] = ['03', '04']) {
  const w = world()
  w.accept(
    registerPerson(
      pen(),
      {
        nama: 'Siti Aminah',
        jk: 'P',
        tanggal_lahir: '1998-03-21',
        sasaran: 'sasaran',
        status: 'aktif',
        rt: '02',
        posyandu: id('Melati'),
      },
      siti,
    ),
  )
  const view = () => w.viewOf(siti)
  const person = (): RecordView => {
    const found = recordById(view(), orang.kind, siti)
    if (!found) throw new Error('no person')
    return found
  }
  const opened = openRecord(person())
  w.accept(edit(pen(), orang, opened, { [field]: values[0] }), 'kader A')
  w.accept(edit(pen(), orang, opened, { [field]: values[1] }), 'kader B')
  const undo = async () =>
    w.accept(await undoSettled(pen(), view(), settledList(view()), async who => w.viewOf(who)), 'puskesmas')
  return { ...w, view, person, undo }
}

describe('a conflict that was settled', () => {
  it('is known by whom, with what won and what stood against it', () => {
    const w = conflicted()
    expect(settledList(w.view())).toEqual([])
    w.accept(settleConflict(pen(), w.person(), { rt: '04' }), 'bidan')
    expect(settledList(w.view())).toMatchObject([
      { field: 'rt', label: 'RT', chosen: '04', values: ['03', '04'], by: id('bidan'), on: '2026-11-10' },
    ])
    expect(cardOf(w.view(), siti)?.diputuskan).toBe('2026-11-10')
  })

  it('stands against each other again when that is taken back: the same values, in their order, by their authors', async () => {
    const w = conflicted()
    const before = w.person().fields['rt']?.values.map(v => v.value)
    const entries = w.items.length
    w.accept(settleConflict(pen(), w.person(), { rt: '04' }), 'bidan')
    await w.undo()
    expect(w.items.length).toBe(entries + 3)
    expect(w.person().fields['rt']?.values.map(v => v.value)).toEqual(before)
    expect(conflictList(w.view())).toMatchObject([{ field: 'rt' }])
    expect(settledList(w.view())).toEqual([])
    expect(cardOf(w.view(), siti)).toMatchObject({ konflik: 1 })
    const authors = w.person().fields['rt']?.values.map(v => writtenBy(w.person(), 'rt', v.ids)?.by)
    expect(authors).toEqual([id('kader A'), id('kader B')])
  })

  it('folds the same whatever the order in which a phone receives it', async () => {
    const w = conflicted()
    w.accept(settleConflict(pen(), w.person(), { rt: '03' }), 'bidan')
    await w.undo()
    const back = fold(w.items.toReversed(), coreKinds)
    expect(shown(recordById(back, orang.kind, siti), 'rt')).toBe('03')
    expect(conflictList(back)).toHaveLength(1)
  })

  it('may be settled and taken back again, with the first authors still known', async () => {
    const w = conflicted()
    w.accept(settleConflict(pen(), w.person(), { rt: '04' }), 'bidan')
    await w.undo()
    w.accept(settleConflict(pen(), w.person(), { rt: '03' }), 'puskesmas')
    expect(settledList(w.view())).toMatchObject([{ chosen: '03', by: id('puskesmas') }])
    await w.undo()
    const authors = w.person().fields['rt']?.values.map(v => writtenBy(w.person(), 'rt', v.ids)?.by)
    expect(authors).toEqual([id('kader A'), id('kader B')])
  })

  it('is not offered for undoing once somebody wrote that field anew', () => {
    const w = conflicted()
    w.accept(settleConflict(pen(), w.person(), { rt: '04' }), 'bidan')
    w.accept(editPerson(pen(), openRecord(w.person()), { rt: '05' }), 'kader B')
    expect(settledList(w.view())).toEqual([])
  })

  it('keeps a health field in health entries on its way back', async () => {
    const w = conflicted('hiv', ['diobati', 'selesai'])
    w.accept(settleConflict(pen(), w.person(), { hiv: 'selesai' }), 'bidan')
    const drafts = await undoSettled(pen(), w.view(), settledList(w.view()), async who => w.viewOf(who))
    expect(drafts.map(d => d.seenBy)).toEqual(['health', 'health'])
    w.accept(drafts, 'bidan')
    expect(w.kaderView(siti).records[0]?.fields['hiv']).toBeUndefined()
  })

  it('is not what an ordinary edit or a merge is', () => {
    const w = conflicted()
    w.accept(editPerson(pen(), openRecord(w.person()), { nama: 'Siti Aminah S.' }), 'kader A')
    w.accept(
      registerPerson(
        pen(),
        {
          nama: 'Siti A',
          jk: 'P',
          tanggal_lahir: '1998-03-21',
          sasaran: 'sasaran',
          status: 'aktif',
          posyandu: id('Melati'),
        },
        id('Siti lagi'),
      ),
    )
    const other = recordById(w.viewOf(id('Siti lagi')), orang.kind, id('Siti lagi'))
    if (!other) throw new Error('no other')
    w.accept(mergePersons(pen(), openRecord(w.person()), openRecord(other)), 'bidan')
    expect(settledList(w.view())).toEqual([])
  })

  it('is a line of the list, newest first, in words', () => {
    const w = conflicted()
    w.accept(settleConflict(pen('2026-11-12'), w.person(), { rt: '04' }), 'bidan')
    const [settled] = settledList(w.view())
    const card = cardOf(w.view(), siti)
    if (!settled || !card) throw new Error('nothing settled')
    const pair = { record: 'r', a: siti, b: 'x', same: true, on: '2026-11-11' }
    const names = new Map([
      [siti, card],
      [id('bidan'), { ...card, nama: 'Bidan Rina' }],
    ])
    const find = (who: string) => names.get(who)
    const lines = decidedLines([pair], [{ ...settled, card }], find, wordsWith(find))
    expect(lines.map(l => [l.name, l.meta])).toEqual([
      ['Siti Aminah', 'RT: 04 dipakai, bukan 03. Bidan Rina, 12 November 2026'],
      ['Siti Aminah', 'digabung, 11 November 2026'],
    ])
  })
})
