import type { PhoneRules } from '../../../src/db/rules.ts'
import { create, edit, entriesOf, forget, openRecord } from '../../../src/domain/records/index.ts'
import { orang } from '../../../src/domain/records/orang.ts'
import { idFromBytes } from '../../../src/domain/log/index.ts'
import { openOffice } from '../../../tests/e2e/office.ts'
import type { Office } from '../../../tests/e2e/office.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import { redeem, signIn } from '../device.ts'
import { openPhone, peopleOn } from './phone.ts'
import type { Phone } from './phone.ts'
import type { DrillServer } from './server.ts'

/** A small puskesmas at work: who has a phone, and what time it is. */
export type Life = {
  readonly chance: Rng
  readonly clock: { ms: number }
  readonly server: DrillServer
  readonly office: Office
  readonly phones: Phone[]
  /** As the product has them, but where a test shows that a drill is not blind. */
  readonly rules: PhoneRules
}

export async function begin(
  server: DrillServer,
  { clock, chance, rules }: Pick<Life, 'clock' | 'chance' | 'rules'>,
): Promise<Life> {
  const office = await openOffice(server)
  const life: Life = { chance, clock, server, office, rules, phones: [] }
  await newKader(life, 'Sari', 'Melati 1')
  await newKader(life, 'Wati', 'Melati 1')
  await newKader(life, 'Nur', 'Melati 2')
  await newStaff(life, 'bidan', 'Dewi', 'Karangjati')
  await newStaff(life, 'puskesmas', 'Tono', 'Cempaka')
  return life
}

const parts = ({ chance, clock, office, rules }: Life, posyandu: string) => ({
  rules,
  posyandu: office.areas[posyandu] ?? '',
  chance,
  now: () => new Date(clock.ms),
})

const door = ({ server, chance }: Life) => ({ url: server.url, replica: idFromBytes(chance.bytes(16)) })

export async function newKader(life: Life, name: string, posyandu: string): Promise<Phone> {
  const device = await redeem(door(life), await life.office.inviteKader(name, posyandu))
  return joined(life, await openPhone({ name, role: 'kader', device, ...parts(life, posyandu) }))
}

async function newStaff(life: Life, role: 'bidan' | 'puskesmas', name: string, area: string): Promise<Phone> {
  const login = name.toLowerCase()
  const device = await signIn(door(life), login, await life.office.staff(role, name, login, area))
  return joined(life, await openPhone({ name, role, device, ...parts(life, 'Melati 2') }))
}

function joined({ phones }: Life, phone: Phone): Phone {
  phones.push(phone)
  return phone
}

/** A while of work until `until`: people are registered, screened and corrected; some phones find a signal, some do not. */
export async function live(life: Life, until: number, steps: number): Promise<void> {
  const { chance, clock, phones } = life
  const from = clock.ms
  for (let step = 1; step <= steps; step++) {
    clock.ms = Math.max(clock.ms, from + ((until - from) * step) / steps)
    const phone = chance.pick(phones)
    if (!phone) return
    for (let n = chance.int(3); n >= 0; n--) await press(phone, chance)
    if (chance.chance(0.7)) await phone.sync()
  }
}

const told = { hasil: [], rujukan: [] }

/** One press of Simpan. */
async function press(phone: Phone, chance: Rng): Promise<void> {
  const pen = phone.pen()
  const person = chance.chance(0.5) ? chance.pick(peopleOn(phone)) : undefined
  if (person === undefined) return register(phone, chance)
  const record = (await phone.view(person)).records.find(r => r.kind === orang.kind && r.id === r.about)
  if (record && chance.chance(0.4))
    return phone.save(edit(pen, orang, openRecord(record), { pekerjaan: `Tani ${chance.int(99)}` }))
  const target = { about: person, record: pen.newId() }
  const posyandu = { lokasi: 'posyandu', told, bb: 40 + chance.int(40) }
  const health = chance.chance(0.5) ? { told_kesehatan: told } : {}
  return phone.save(entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, { posyandu, health }))
}

async function register(phone: Phone, chance: Rng): Promise<void> {
  const pen = phone.pen()
  const id = pen.newId()
  const { posyandu } = pen
  const body = {
    nama: `Ibu ${chance.int(999)}`,
    jk: 'P',
    tanggal_lahir: '1990-05-04',
    status: 'aktif',
    posyandu,
  }
  await phone.save(create(pen, orang, id, { ...body, sasaran: 'sasaran' }, id))
}

/** Somebody asks that what is known of her be erased; the puskesmas does it, and it goes out at once. */
export async function forgetSomebody({ phones, chance }: Life): Promise<string> {
  const puskesmas = phones.find(p => p.name === 'Tono')
  await puskesmas?.sync()
  const person = puskesmas && chance.pick(peopleOn(puskesmas))
  if (!puskesmas || person === undefined) throw new Error('There is nobody to forget')
  await puskesmas.save(forget(puskesmas.pen(), person, 'diminta-sendiri'))
  await puskesmas.sync()
  return person
}
