import { describe, expect, it } from 'vitest'
import { conflictsOf, recordById, shown } from '../../../src/domain/log/index.ts'
import type { RecordView, View } from '../../../src/domain/log/index.ts'
import {
  cardOf,
  conflictList,
  edit,
  editPerson,
  mergePersons,
  linksOf,
  move,
  openRecord,
  orang,
  read,
  registerPerson,
  settleConflict,
  unmerge,
} from '../../../src/domain/records/index.ts'
import type { PersonForm } from '../../../src/domain/records/index.ts'
import { id, pen, world } from './world.ts'

const siti: PersonForm = {
  nama: 'Siti Aminah',
  jk: 'P',
  tanggal_lahir: '1998-03-21',
  posyandu: id('Melati'),
  sasaran: 'sasaran',
  status: 'aktif',
  rt: '02',
}

const personIn = (view: View, subject: string): RecordView => {
  const record = recordById(view, 'orang', subject)
  if (!record) throw new Error('she is not in the view')
  return record
}

describe('a person', () => {
  it('is founded by an entry whose record is herself, and health facts stand in an entry of their own', () => {
    const drafts = registerPerson(pen(), { ...siti, hiv: 'diobati' }, id('Siti'))
    expect(drafts.map(d => [d.about, d.record, d.seenBy])).toEqual([
      [id('Siti'), id('Siti'), 'posyandu'],
      [id('Siti'), id('Siti'), 'health'],
    ])
    expect(drafts[0]?.body).not.toHaveProperty('hiv')
    expect(drafts[1]?.body).toEqual({ hiv: 'diobati' })
    expect(new Set(drafts.map(d => d.id)).size).toBe(2)
  })

  it('keeps the health facts of a person out of what a kader holds', () => {
    const w = world()
    w.accept(registerPerson(pen(), { ...siti, hiv: 'diobati' }, id('Siti')))
    expect(read(orang, personIn(w.kaderView(id('Siti')), id('Siti'))).hiv).toBeUndefined()
    expect(read(orang, personIn(w.viewOf(id('Siti')), id('Siti'))).hiv).toBe('diobati')
  })

  it('writes only what was changed, and names what stood on the screen', () => {
    const w = world()
    w.accept(registerPerson(pen(), siti, id('Siti')))
    const opened = openRecord(personIn(w.viewOf(id('Siti')), id('Siti')))
    const drafts = editPerson(pen(), opened, { nama: 'Siti Aminah', rt: '3', panggilan: 'Mina', dusun: null })
    expect(drafts.map(d => d.body)).toEqual([{ rt: '3', panggilan: 'Mina' }])
    expect(Object.keys(drafts[0]?.replaces ?? {})).toEqual(['rt'])
    expect(editPerson(pen(), opened, { rt: '02' })).toEqual([])
  })

  it('survives two offline edits: both values are kept, one is shown, the bidan settles it', () => {
    const w = world()
    w.accept(registerPerson(pen(), siti, id('Siti')))
    const opened = openRecord(personIn(w.viewOf(id('Siti')), id('Siti')))
    w.accept(editPerson(pen(), opened, { rt: '03' }), 'kader A')
    w.accept(editPerson(pen(), opened, { rt: '04' }), 'kader B')
    const before = personIn(w.viewOf(id('Siti')), id('Siti'))
    expect(before.fields['rt']?.values.map(v => v.value)).toEqual(['03', '04'])
    expect(conflictList(w.viewOf(id('Siti')))).toMatchObject([
      { field: 'rt', label: 'RT', record: id('Siti') },
    ])
    expect(cardOf(w.viewOf(id('Siti')), id('Siti'))).toMatchObject({ rt: '03', konflik: 1 })

    w.accept(settleConflict(pen(), before, { rt: '04' }), 'bidan')
    const after = personIn(w.viewOf(id('Siti')), id('Siti'))
    expect(conflictsOf(after)).toEqual([])
    expect(shown(after, 'rt')).toBe('04')
  })

  it('settles a health field in a health entry', () => {
    const w = world()
    w.accept(registerPerson(pen(), { ...siti, hiv: 'tidak' }, id('Siti')))
    const opened = openRecord(personIn(w.viewOf(id('Siti')), id('Siti')))
    w.accept(edit(pen(), orang, opened, { hiv: 'diobati' }), 'bidan')
    w.accept(edit(pen(), orang, opened, { hiv: 'selesai' }), 'puskesmas')
    const drafts = settleConflict(pen(), personIn(w.viewOf(id('Siti')), id('Siti')), { hiv: 'selesai' })
    expect(drafts.map(d => d.seenBy)).toEqual(['health'])
    w.accept(drafts, 'bidan')
    expect(conflictList(w.viewOf(id('Siti')))).toEqual([])
  })

  it('moves to another posyandu, away from all, or only until a day', () => {
    const w = world()
    w.accept(registerPerson(pen(), siti, id('Siti')))
    const opened = openRecord(personIn(w.viewOf(id('Siti')), id('Siti')))
    const bodyAfter = (to: Parameters<typeof move>[2]) =>
      move(pen(), opened, to).find(d => d.kind === 'orang')?.body
    expect(bodyAfter({ tanggal: '2026-11-10', ke: id('Mawar') })).toMatchObject({ posyandu: id('Mawar') })
    expect(bodyAfter({ tanggal: '2026-11-10', tujuan: 'Semarang' })).toMatchObject({
      status: 'pindah_keluar',
    })
    const away = bodyAfter({ tanggal: '2026-11-10', tujuan: 'rumah ibu', sementara_sampai: '2027-01-31' })
    expect(away).toEqual({ sementara_pindah_sampai: '2027-01-31', tujuan_pindah: 'rumah ibu' })
  })
})

const merged = () => {
  const w = world()
  w.accept(registerPerson(pen(), { ...siti, nik: '3374016103980001' }, id('Siti')))
  w.accept(registerPerson(pen(), { ...siti, nama: 'Siti Aminah B', posyandu: id('Mawar') }, id('Siti lagi')))
  const open = (subject: string) => openRecord(personIn(w.viewOf(subject), subject))
  w.accept(mergePersons(pen(), open(id('Siti')), open(id('Siti lagi'))), 'bidan')
  return w
}

describe('the same person', () => {
  it('M1 M4 links both in one save and gives both one home', () => {
    const w = merged()
    const view = w.groupView(id('Siti'))
    const group = w.groupOf(id('Siti'))
    expect(group?.members).toEqual(new Set([id('Siti'), id('Siti lagi')]))
    const person = personIn(view, group?.id ?? '')
    expect(read(orang, person)).toMatchObject({ posyandu: id('Melati'), nik: '3374016103980001' })
    expect(conflictList(view).map(c => c.field)).toEqual(['nama'])
    expect(cardOf(view, person.id)?.gabungan?.toSorted()).toEqual([id('Siti'), id('Siti lagi')].toSorted())
  })

  it('M3 parts again, with nothing lost, and can be merged once more', () => {
    const w = merged()
    const link = w.groupView(id('Siti')).records.find(r => r.kind === 'sama-orang')
    if (!link) throw new Error('no link')
    w.accept(unmerge(pen(), id('Siti'), id('Siti lagi'), link), 'bidan')
    expect(w.groupOf(id('Siti'))).toBeUndefined()
    expect(linksOf(w.viewOf(id('Siti')))).toMatchObject([{ active: false }])
    expect(read(orang, personIn(w.viewOf(id('Siti lagi')), id('Siti lagi'))).nama).toBe('Siti Aminah B')

    const open = (subject: string) => openRecord(personIn(w.viewOf(subject), subject))
    const again = w.viewOf(id('Siti')).records.find(r => r.kind === 'sama-orang')
    const other = w.viewOf(id('Siti lagi')).records.find(r => r.kind === 'sama-orang')
    expect(again?.id).toBe(other?.id)
    w.accept(mergePersons(pen(), open(id('Siti')), open(id('Siti lagi')), again), 'bidan')
    expect(w.groupOf(id('Siti'))?.members.size).toBe(2)
  })
})
