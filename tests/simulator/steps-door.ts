import { noteRevoked } from '../../sync-server/auth/ledger-notes.ts'
import { idFromBytes } from '../../src/domain/log/index.ts'
import { syncOn } from './phone.ts'
import { release } from './present.ts'
import { makeFile } from './steps-file.ts'
import { letIn } from './world.ts'
import type { Phone, World } from './world.ts'

/** Who is put out of the house, who comes back, and who tries. */

/** A phone was lost, or so somebody said: it is put out, and goes on saving. Some of it may be in a file already. */
export async function putOut(w: World, phone: Phone): Promise<void> {
  if (w.putOut.has(phone.replica)) return letInAgain(w, phone)
  const { ctx } = w.server
  // Whom the server does not know any more, since it lost database and ledger, nobody can put out (404).
  if (!(await ctx.accounts.device(phone.replica))) return
  w.wire.faults += 1
  if (w.chance.chance(0.5)) await makeFile(w, phone)
  w.putOut.add(phone.replica)
  await ctx.accounts.revoke(phone.replica)
  await noteRevoked(ctx, phone.member.account, phone.replica)
}

/** With a new invitation: another registration on the same phone, which sends what the one before still holds. */
async function letInAgain(w: World, phone: Phone): Promise<void> {
  phone.replica = idFromBytes(w.chance.bytes(16))
  phone.token = await letIn(w, phone.member, phone.replica)
  w.replicas.set(phone.replica, phone.member.account)
  await phone.start()
}

/** The storm is over: who was put out is let in again, or was truly robbed, and begins with a new phone. */
export async function settleDoor(w: World): Promise<void> {
  for (const phone of w.phones.filter(p => w.putOut.has(p.replica))) {
    if (w.chance.chance(0.6)) {
      await letInAgain(w, phone)
      continue
    }
    w.phones.splice(w.phones.indexOf(phone), 1)
    w.stolen.push(phone)
    await w.enrol(phone.member, `${phone.name}'`)
  }
  await release(w)
}

/** I6, H5: a thief asks as often as he likes. */
export async function tryStolen(w: World): Promise<void> {
  for (const phone of w.stolen)
    if ((await syncOn(phone)) === 'done')
      w.violations.push({ check: 'I6', detail: `${phone.name}, which was put out, is let in again` })
}
