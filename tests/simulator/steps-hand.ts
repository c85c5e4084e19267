import { StorageFull } from '../../src/db/faults.ts'
import { carryIn, queueOf, sealed, unsealed } from '../../src/db/handover/index.ts'
import type { Packet } from '../../src/domain/handover/index.ts'
import { canonical, fold } from '../../src/domain/log/index.ts'
import { attendanceOf, dayId } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { open, subjectsOn } from './phone.ts'
import { attendance, register } from './steps-field.ts'
import type { Phone, World } from './world.ts'

/** The queue of a posyandu day goes from one phone to another, without signal (RULES.md Y). */

const on = '2026-11-25'

/** A day without signal: somebody new comes to one table, and another one of the same posyandu takes the queue over. */
export async function handOver(w: World, drawn: Phone): Promise<void> {
  const tables = w.phones.filter(p => p.member.role === 'kader')
  const phone = tables.includes(drawn) ? drawn : w.chance.pick(tables)
  if (!phone) return
  await register(w, phone)
  await attendance(w, phone)
  await showQueue(w, phone)
  const other = w.chance.pick(tables.filter(p => p !== phone && p.posyandu === phone.posyandu))
  if (other && w.chance.chance(0.7)) await takeQueue(w, other)
}

/** One table shows its day as it is now. Whoever films it, or got the file, may take it in at any time. */
async function showQueue(w: World, phone: Phone): Promise<void> {
  const { posyandu, log, member } = phone
  const day = dayId(posyandu, on)
  const came = attendanceOf((await open(phone, day)).view)
  const { replica, entries } = await queueOf(log, { day, on, subjects: came.map(a => a.orang) })
  if (entries.length === 0) return
  const from = { account: member.account, replica, name: member.name }
  const made = log.now().toISOString()
  w.queues.push(await sealed({ day, on, posyandu, from, made, entries }, w.chance.bytes))
}

/** Another table of the same posyandu takes it in: at once, late, or twice. */
export async function takeQueue(w: World, phone: Phone): Promise<void> {
  const message = w.chance.pick(w.queues)
  const read = message && (await unsealed(message, [phone.posyandu]))
  if (read?.state !== 'opened') return
  const { day } = read.packet
  const before = confirmedOn(phone, day)
  const fresh = await taken(phone, read.packet)
  w.story(`  ${phone.name} takes ${fresh} entries over from another table`)
  if (fresh > 0) w.operations += 1
  const after = confirmedOn(phone, day)
  for (const [record, fields] of before)
    if (after.get(record) !== fields)
      w.violations.push({ check: 'Y4', detail: `a hand-over changed ${record} on ${phone.name}` })
}

/** Where nothing more fits it is not taken, and can be taken later. */
async function taken(phone: Phone, packet: Packet): Promise<number> {
  try {
    return (await carryIn(phone.log, packet)).fresh
  } catch (error) {
    if (error instanceof StorageFull) return 0
    throw error
  }
}

/** What this phone shows of each record of which the server has confirmed something, as one text; but for the day itself, which goes on. */
function confirmedOn(phone: Phone, day: string): Map<string, string> {
  const shown = new Map<string, string>()
  for (const { items } of subjectsOn(phone).filter(s => s.id !== day))
    for (const { kind, id, fields, items: own } of fold(items, kinds).records)
      if (own.some(i => i.seq !== undefined)) shown.set(`${kind} ${id}`, canonical(fields))
  return shown
}
