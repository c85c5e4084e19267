import { fold } from '../../src/domain/log/index.ts'
import { create, edit } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { orang } from '../../src/domain/records/orang.ts'
import { checkAll } from './invariants/index.ts'
import { openPerson, penOf, press } from './forms.ts'
import type { Form } from './forms.ts'
import { copyOf, open, syncOn } from './phone.ts'
import type { Device } from './phone.ts'
import type { Plant } from './plants.ts'
import { quiet } from './quiet.ts'
import { calm } from './weather.ts'
import { openWorld } from './world.ts'
import type { Phone, Violation, World } from './world.ts'

/** A small world for one story: Sri is registered by kader A, everybody has her, and there is signal. */
export type Stage = {
  readonly w: World
  readonly sri: string
  phone(name: string, device?: Device): Promise<Phone>
  sync(...phones: Phone[]): Promise<void>
  form(phone: Phone): Promise<Form>
  /** Saves another value of `panggilan`, with the form as it was opened; at once when none was. */
  calls(phone: Phone, value: string, form?: Form): Promise<void>
  edits(phone: Phone, field: string, value: string): Promise<void>
  registers(phone: Phone, nama: string): Promise<string>
  end(): Promise<End>
}

/** What the server and then each phone say of `panggilan`: the shown value first, then what it is in conflict with. */
export type End = {
  readonly names: readonly (readonly unknown[])[]
  readonly violations: readonly Violation[]
}

export async function stage(plant: Plant): Promise<Stage> {
  const w = await openWorld({ seed: 1, plant })
  w.wire.weather = calm
  const phone: Stage['phone'] = (name, device) => {
    const member = w.base.members.find(m => m.name === name)
    if (!member) throw new Error(`Nobody is called ${name}`)
    return w.enrol(member, name, device && { device })
  }
  const sync = async (...phones: Phone[]): Promise<void> => {
    for (const p of phones) await syncOn(p)
  }
  const registers: Stage['registers'] = async (on, nama) => {
    const pen = penOf(w, on)
    const id = pen.newId()
    const body = {
      nama,
      panggilan: nama,
      jk: 'P',
      tanggal_lahir: '1996-05-04',
      sasaran: 'sasaran',
      status: 'aktif',
    }
    await press(w, on, create(pen, orang, id, { ...body, posyandu: pen.posyandu }, id))
    return id
  }
  const first = await phone('kader A')
  const sri = await registers(first, 'Sri')
  await sync(first)
  w.phones.splice(0)

  const form: Stage['form'] = async on => {
    const opened = await openPerson(w, on, sri)
    if (!opened) throw new Error(`${on.name} does not have Sri`)
    return opened
  }
  const writes = (on: Phone, opened: Form, values: Record<string, string>) =>
    press(w, on, edit(penOf(w, on), orang, opened.person, values), { screen: opened.screen })

  return {
    w,
    sri,
    phone,
    sync,
    form,
    registers,
    calls: async (on, value, opened) => writes(on, opened ?? (await form(on)), { panggilan: value }),
    edits: async (on, field, value) => writes(on, await form(on), { [field]: value }),
    end: async () => {
      await quiet(w)
      await checkAll(w)
      const names = [namesIn(fold(await w.server.ctx.store.read.about(sri), kinds), sri)]
      for (const p of w.phones) names.push(namesIn((await open(p, sri)).view, sri))
      await w.server.close()
      return { names, violations: w.violations }
    },
  }
}

function namesIn(view: ReturnType<typeof fold>, sri: string): unknown[] {
  const record = view.records.find(r => r.id === sri)
  return record ? (record.fields['panggilan']?.values.map(v => v.value) ?? []) : []
}

export const cloneOf = (s: Stage, phone: Phone): Promise<Phone> =>
  s.w.enrol(phone.member, `clone of ${phone.name}`, { device: phone.device, copy: copyOf(phone), as: phone })
