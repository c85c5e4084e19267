import { answerRequest, askForHistory } from '../../src/domain/mutasi/index.ts'
import { fold, mayReadHealth, recordById } from '../../src/domain/log/index.ts'
import type { View } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { claimId, klaimMutasi } from '../../src/domain/records/index.ts'
import { moveRequestsOf } from '../../src/domain/records/minta-pindah.ts'
import { openPerson, penOf, press, screenOf } from './forms.ts'
import { open } from './phone.ts'
import { peopleOn, register } from './steps-field.ts'
import type { Act } from './steps-field.ts'
import { sync } from './steps-fate.ts'
import type { Phone, World } from './world.ts'

/** K: somebody comes from elsewhere, and those who have her are asked. */

/** K1: of somebody who is registered here, for the first time or once more. Who has nobody with a NIK registers one. */
export const askFor: Act = async (w, phone) => {
  const known = []
  for (const id of peopleOn(phone)) {
    const form = await openPerson(w, phone, id)
    if (form?.person.shown['nik'] !== undefined) known.push({ id, form })
  }
  const { id: person, form } = w.chance.pick(known) ?? {}
  if (person === undefined || !form) return register(w, phone)
  const { view } = await open(phone, person)
  const before = recordById(view, klaimMutasi.kind, claimId(person))
  await press(w, phone, askForHistory(penOf(w, phone), person, before), { screen: form.screen })
}

/** K2: of those whom somebody asks for, one; most of them went there. */
export const answer: Act = async (w, phone) => {
  const asked = await askedAbout(phone)
  const one = w.chance.pick(asked)
  const request = one && w.chance.pick(moveRequestsOf(one.view).filter(r => r.jawaban === undefined))
  if (!one || !request) return
  const said = w.chance.chance(0.7) ? 'ya' : 'tidak'
  await press(w, phone, answerRequest(penOf(w, phone), one, request, said), { screen: screenOfAll(one.view) })
}

/** Mostly whoever asks or answers has signal: she hears, writes and sends. */
export async function withSignal(w: World, phone: Phone): Promise<void> {
  if (!mayReadHealth(phone.member.role)) return
  await sync(w, phone)
  await (w.chance.chance(0.5) ? askFor : answer)(w, phone)
  await sync(w, phone)
}

/** M4: who is two records moves as both, each from where it says that she is, also where the other one hides that. */
function screenOfAll(view: View): Set<string> {
  const items = view.records.flatMap(r => r.items)
  const members = new Set(items.map(i => i.entry.about))
  const own = [...members].map(m =>
    fold(
      items.filter(i => i.entry.about === m),
      kinds,
    ),
  )
  return new Set([view, ...own].flatMap(v => [...screenOf(v)]))
}

async function askedAbout(phone: Phone) {
  const found = []
  for (const id of peopleOn(phone)) {
    const opened = await open(phone, id)
    if (moveRequestsOf(opened.view).some(r => r.jawaban === undefined)) found.push(opened)
  }
  return found
}
