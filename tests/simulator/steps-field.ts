import { draftsOf } from '../../src/db/drafts.ts'
import { linkId } from '../../src/domain/log/index.ts'
import type { Body } from '../../src/domain/log/index.ts'
import {
  attend,
  attendanceId,
  create,
  dayId,
  edit,
  move,
  openDay,
  openRecord,
} from '../../src/domain/records/index.ts'
import { entriesOf, forget, mergePersons, settleConflict, unmerge } from '../../src/domain/records/index.ts'
import { orang } from '../../src/domain/records/orang.ts'
import { wilayah } from '../../src/domain/records/wilayah.ts'
import { penugasan } from '../../src/domain/records/penugasan.ts'
import { openPerson, penOf, press, screenOf } from './forms.ts'
import type { Form } from './forms.ts'
import { open, subjectsOn } from './phone.ts'
import type { Phone, World } from './world.ts'

/** What people do with the app in the field. Each is one press of Simpan, or the opening of a form. */
export type Act = (w: World, phone: Phone) => Promise<void>

export const peopleOn = (phone: Phone): string[] =>
  subjectsOn(phone)
    .flatMap(s => (!s.gone && s.items.some(i => i.entry.kind === orang.kind) ? [s.id] : []))
    .sort()

const someone = (w: World, phone: Phone): string | undefined => w.chance.pick(peopleOn(phone))
const word = (w: World, of: string): string => `${of} ${w.chance.int(40)}`
/** Few, so that two people come to have the same one. */
const nik = (w: World): string => `320101440596000${w.chance.int(3)}`

export const register: Act = async (w, phone) => {
  const pen = penOf(w, phone)
  const id = pen.newId()
  const body: Body = {
    nama: word(w, 'Ibu'),
    jk: 'P',
    tanggal_lahir: '1996-05-04',
    status: 'aktif',
    posyandu: pen.posyandu,
  }
  if (w.chance.chance(w.base.neighbours ? 0.7 : 0.2)) body['nik'] = nik(w)
  const confidential: Body = w.chance.chance(0.2) ? { tbc: 'diobati' } : {}
  w.people.push(id)
  await press(w, phone, create(pen, orang, id, { ...body, sasaran: 'sasaran', ...confidential }, id))
}

const formsOf = (w: World, phone: Phone): Form[] => {
  const forms = w.forms.get(phone.name) ?? []
  w.forms.set(phone.name, forms)
  return forms
}

/** Half of the forms are kept as drafts, which hold the person on the device. */
export const openForm: Act = async (w, phone) => {
  const person = someone(w, phone)
  const form = person && (await openPerson(w, phone, person))
  if (!form) return
  formsOf(w, phone).push(form)
  if (w.chance.chance(0.5)) await draftsOf(phone.log).put(form.draftId, form, form.subject)
}

export const saveForm: Act = async (w, phone) => {
  const form = formsOf(w, phone).shift()
  if (form) await editWith(w, phone, form)
}

export const editNow: Act = async (w, phone) => {
  const person = someone(w, phone)
  const form = person && (await openPerson(w, phone, person))
  if (form) await editWith(w, phone, form)
}

async function editWith(w: World, phone: Phone, { person, screen, draftId }: Form): Promise<void> {
  const field = w.chance.pick(['panggilan', 'patokan_rumah', 'pekerjaan', 'nama', 'tbc', 'nik']) ?? 'nama'
  const value = valueOf(w, field)
  const values = { [field]: value, ...(w.chance.chance(0.3) && { sekolah: word(w, 'SD') }) }
  await press(w, phone, edit(penOf(w, phone), orang, person, values), { screen, draftId })
}

function valueOf(w: World, field: string): string {
  if (field === 'nik') return nik(w)
  return field === 'tbc' ? (w.chance.pick(['tidak', 'diobati', 'selesai']) ?? 'tidak') : word(w, field)
}

const told = { hasil: [], rujukan: [] }

/** A screening with its confidential part, of anybody: a guest is known by her code alone. */
export const screen: Act = async (w, phone) => {
  const person = w.chance.chance(0.3) ? w.chance.pick(w.people) : someone(w, phone)
  if (person === undefined) return
  const pen = penOf(w, phone)
  const target = { about: person, record: pen.newId() }
  const health: Body = w.chance.chance(0.6) ? { told_kesehatan: { ...told, kode: word(w, 'K') } } : {}
  const body = { posyandu: { lokasi: 'posyandu', told, bb: 40 + w.chance.int(40) }, health }
  await press(w, phone, entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, body))
}

/** An app whose split by reader has a fault: confidential answers in an entry that says `posyandu`. */
export const misfiled: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const pen = penOf(w, phone)
  const body = { posyandu: { lokasi: 'posyandu', told_kesehatan: told }, health: {} }
  const target = { about: person, record: pen.newId() }
  await press(w, phone, entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, body))
}

const special = ['periksa-kunjungan-tbc', 'periksa-kunjungan-odgj', 'tindak-lanjut-kesehatan'] as const

/**
 * What is confidential as a whole, and what an app makes of it that takes place, owner or cancelling for harmless: some of
 * it says `posyandu`, and the name of its kind alone would tell an illness.
 */
export const whisper: Act = async (w, phone) => {
  const person = someone(w, phone)
  const kind = w.chance.pick(special)
  if (person === undefined || kind === undefined) return
  const pen = penOf(w, phone)
  const body: Body = w.chance.pick([{ batal: true }, { milik: person }, { keterangan: word(w, 'K') }]) ?? {}
  const split = w.chance.chance(0.4) ? { posyandu: body, health: {} } : { posyandu: {}, health: body }
  await press(w, phone, entriesOf(pen, { kind, v: 1 }, { about: person, record: pen.newId() }, split))
}

/** The bidan names a kader: everybody learns who, and nobody else what for. */
export const assignment: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const body = { petugas: phone.member.account, mulai: '2026-11-24', sampai: '2026-12-31', untuk: 'tbc' }
  await press(w, phone, create(penOf(w, phone), penugasan, person, body))
}

/** An older app that writes a text where a number belongs: refused, with the good half of its save, and nobody else with it. */
export const poison: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const pen = penOf(w, phone)
  const target = { about: person, record: pen.newId() }
  const health: Body = w.chance.chance(0.5) ? { told_kesehatan: told } : {}
  const body = { posyandu: { lokasi: 'posyandu', bb: 'empat puluh' }, health }
  await press(w, phone, entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, body), { poison: true })
}

/** More than the server takes of one entry: alone in its batch at last, it is refused and shown. */
export const tooMuch: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const pen = penOf(w, phone)
  const body = { posyandu: { lokasi: 'posyandu', catatan: 'panjang '.repeat(9000) }, health: {} }
  const target = { about: person, record: pen.newId() }
  await press(w, phone, entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, body), { poison: true })
}

/** A newer app: a kind, a version and fields that neither this server nor the other phones know. */
export const fromTheFuture: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const pen = penOf(w, phone)
  const [kind, v] = w.chance.pick([
    ['kartu-2031', 4],
    ['periksa-dewasa', 9],
  ] as const) ?? ['kartu-2031', 4]
  const body = { posyandu: { lokasi: 'posyandu', baru: { dalam: [w.chance.int(9), null, 'x'] } }, health: {} }
  await press(w, phone, entriesOf(pen, { kind, v }, { about: person, record: pen.newId() }, body))
}

/** C1: a later look at a measurement that was made before. */
export const correct: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const { view } = await open(phone, person)
  const record = w.chance.pick(view.records.filter(r => r.kind === 'periksa-dewasa' && r.fields['bb']))
  if (!record) return
  const body = { posyandu: { bb: 40 + w.chance.int(40) }, health: {} }
  const drafts = entriesOf(penOf(w, phone), { kind: record.kind, v: 1 }, openRecord(record), body)
  await press(w, phone, drafts, { screen: screenOf(view) })
}

/** Two desks make the same day and the same attendance without having met. */
export const attendance: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const pen = { ...penOf(w, phone), happenedOn: '2026-11-25' }
  const day = dayId(pen.posyandu, pen.happenedOn)
  const { view } = await open(phone, day)
  const before = view.records.find(r => r.id === attendanceId(day, person))
  const opened = view.records.some(r => r.id === day)
  const first = opened ? [] : openDay(pen, { tanggal: pen.happenedOn, nomor: 1, kelompok: ['dewasa'] })
  const step = w.chance.pick(['l1', 'l2', 'l3', 'l4', 'l5']) ?? 'l1'
  const marks = attend(pen, day, person, { [step]: phone.member.account }, before && openRecord(before))
  await press(w, phone, [...first, ...marks], { screen: screenOf(view) })
}

export const moveAway: Act = async (w, phone) => {
  const person = someone(w, phone)
  const form = person && (await openPerson(w, phone, person))
  const ke = w.chance.pick(w.places)
  if (!form || ke === undefined || ke === form.person.shown['posyandu']) return
  const drafts = move(penOf(w, phone), form.person, { tanggal: '2026-11-25', ke })
  await press(w, phone, drafts, { screen: form.screen })
}

/** M1, M3: a bidan says that two are one person, or that they are not. */
export const link: Act = async (w, phone) => {
  const [a, b] = [someone(w, phone), someone(w, phone)]
  if (a === undefined || b === undefined || a === b) return
  const [one, two] = [await open(phone, a), await open(phone, b)]
  const records = [...one.view.records, ...two.view.records]
  const known = records.find(
    r => r.kind === 'sama-orang' && r.items.some(i => i.entry.record === linkId(a, b)),
  )
  const seen = new Set([...screenOf(one.view), ...screenOf(two.view)])
  if (one.members.includes(b))
    return known && press(w, phone, unmerge(penOf(w, phone), a, b, known), { screen: seen })
  const [keep, other] = [await openPerson(w, phone, a), await openPerson(w, phone, b)]
  if (!keep || !other) return
  await press(w, phone, mergePersons(penOf(w, phone), keep.person, other.person, known), { screen: seen })
}

/** F4: one entry that names all values of a conflict settles it. */
export const settle: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person === undefined) return
  const { view } = await open(phone, person)
  const record = view.records.find(r => Object.values(r.fields).some(f => f.values.length > 1))
  const field = record && Object.keys(record.fields).find(f => (record.fields[f]?.values.length ?? 0) > 1)
  if (!record || field === undefined) return
  const chosen = { [field]: record.fields[field]?.values[0].value }
  await press(w, phone, settleConflict(penOf(w, phone), record, chosen), { screen: screenOf(view) })
}

export const forgetSomeone: Act = async (w, phone) => {
  const person = someone(w, phone)
  if (person !== undefined) await press(w, phone, forget(penOf(w, phone), person, 'diminta-keluarga'))
}

/** The office puts a posyandu under the other desa: the bidan of the one no longer reads it, the other one does. */
export const moveArea: Act = async (w, phone) => {
  const place = w.chance.pick(w.places)
  const [one, other] = [w.base.area['Sukamaju'], w.base.area['Sukasari']]
  if (place === undefined || one === undefined || other === undefined) return
  const { view } = await open(phone, place)
  const record = view.records.find(r => r.kind === wilayah.kind && r.id === place)
  if (!record) return
  const opened = openRecord(record)
  const induk = opened.shown['induk'] === one ? other : one
  await press(w, phone, edit(penOf(w, phone), wilayah, opened, { induk }), { screen: screenOf(view) })
}
