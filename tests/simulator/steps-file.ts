import { lupakan } from '../../src/domain/records/lupakan.ts'
import { emergencyFiles } from '../../src/sync/emergency-file.ts'
import { sayYes, sendCarried, takeIn } from '../../src/sync/carry.ts'
import { phoneKey } from './files.ts'
import { isMove } from './invariants/delivered.ts'
import { release } from './present.ts'
import type { Phone, World } from './world.ts'

/** What one phone could not send goes to the server by other hands (RULES.md X). */
export type Filed = {
  readonly text: string
  readonly author: string
  readonly replica: string
  readonly ids: readonly string[]
}

const hasUnsent = ({ disk }: Phone): boolean => [...disk.saves.values()].some(row => row.state === 'pending')

/** Made on a phone that could not send, and given to one or two others. */
export async function makeFile(w: World, drawn: Phone): Promise<void> {
  const phone = hasUnsent(drawn) ? drawn : w.chance.pick(w.phones.filter(hasUnsent))
  if (!phone) return
  const { replica, log } = phone
  const sizes = w.chance.chance(0.3) ? { limits: { entries: 3, bytes: 1_000_000, saves: 2 } } : {}
  const sealing = { signer: phoneKey, key: w.server.ctx.seals.current, subtle: crypto.subtle }
  for (const { text, saves } of await emergencyFiles({ log, device: replica, ...sealing, ...sizes })) {
    w.operations += 1
    const ids = saves.flatMap(save => phone.disk.saves.get(save)?.ids ?? [])
    w.files.push({ text, author: phone.member.account, replica, ids })
    w.plant.filed?.(saves, phone)
    for (let hands = 1 + w.chance.int(2); hands > 0; hands--) {
      const carrier = w.chance.pick(w.phones)
      if (carrier) await takeIn(carrier.files, { name: 'berkas', text }, new Date(w.clock.ms))
    }
  }
}

/** Whatever lies on this phone is offered; where the server asks, its owner says yes half of the time. */
export async function bringFiles(w: World, phone: Phone): Promise<void> {
  const before = new Map((await phone.files.list()).map(f => [f.id, f.state]))
  await sendCarried(phone.files, phone.ask)
  for (const file of await phone.files.list()) {
    if (file.state !== before.get(file.id)) await heard(w, phone, file.id)
    if (file.state === 'asks' && w.chance.chance(0.5)) await sayYes(phone.files, file.id)
  }
}

/** The same file again, months later or from somebody who kept a copy. */
export async function bringAgain(w: World, phone: Phone): Promise<void> {
  const file = w.chance.pick(w.files)
  if (!file) return
  w.wire.faults += 1
  await takeIn(phone.files, { name: 'salinan', text: file.text }, new Date(w.clock.ms))
  for (const { counts: _, ...kept } of await phone.files.list())
    if (kept.state === 'taken' && file.text.includes(kept.id))
      await phone.files.put({ ...kept, state: 'kept', text: file.text })
  await bringFiles(w, phone)
}

async function heard(w: World, phone: Phone, id: string): Promise<void> {
  const file = (await phone.files.list()).find(f => f.id === id)
  const filed = w.files.find(f => f.text.includes(id))
  if (!file || !filed) return
  const { counts } = file
  if (counts) w.brought.add(filed.replica)
  const tell = (check: string, detail: string) => w.violations.push({ check, detail })
  if (counts && w.putOut.has(filed.replica) && isStranger(phone, filed))
    tell('X5', `${phone.name} brought the file of a device that was put out`)
  if (counts && counts.rejected > 0 && !isPlanned(w, filed))
    tell('I2', `${counts.rejected} of ${counts.saves} saves of a file were refused`)
  const isThere = counts && counts.accepted + counts.duplicate === counts.saves
  if (!isThere) await release(w)
}

/** Neither the author with another device of hers nor who may let her in. */
const isStranger = ({ member }: Phone, { author }: Filed): boolean =>
  member.account !== author && member.role === 'kader'

/** What the history itself has made a reason of. */
const isPlanned = (w: World, { ids }: Filed): boolean =>
  w.restores > 0 ||
  isForgetting(w) ||
  ids.some(id => {
    const written = w.written.get(id)
    return written === undefined || written.poison || isMove(written.entry)
  })

/** Of a forget that came in a file nobody is told but in numbers: it may have been taken. */
const isForgetting = (w: World): boolean =>
  [...w.written.values()].some(({ entry }) => entry.kind === lupakan.kind)

/** The storm is over: whoever carries something brings it, again with her yes; what is left all give to its author. */
export async function bringAll(w: World): Promise<void> {
  for (const phone of [...w.phones, ...w.phones]) await bringFiles(w, phone)
  const given = new Map<string, { readonly text: string; readonly owner: Phone }>()
  for (const phone of w.phones)
    for (const { id, state } of await phone.files.list()) {
      const filed = w.files.find(f => f.text.includes(id))
      const owner = w.phones.find(p => p.member.account === filed?.author)
      if ((state !== 'asks' && state !== 'kept') || !filed || !owner) continue
      await phone.files.drop(id)
      given.set(id, { text: filed.text, owner })
    }
  for (const [id, { text, owner }] of given) {
    await takeIn(owner.files, { name: 'berkas', text }, new Date(w.clock.ms))
    await bringFiles(w, owner)
    await heard(w, owner, id)
  }
}
