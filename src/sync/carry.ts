import * as z from 'zod/mini'
import { readFile } from '../domain/log/sealed/sealed-file.ts'
import type { FileFault } from '../domain/log/sealed/sealed-file.ts'
import type { CarriedCounts, CarriedFile, CarriedState, CarriedStore } from '../db/carried.ts'
import type { Ask } from './http-ask.ts'
import { failed } from './transport.ts'
import type { Failed } from './transport.ts'

const counts: z.ZodMiniType<CarriedCounts> = z.object({
  saves: z.int(),
  accepted: z.int(),
  duplicate: z.int(),
  waiting: z.int(),
  rejected: z.int(),
})

type Chosen = { readonly name: string; readonly text: string }

/** RULES.md X7: stands on the disk when this resolves; or what is wrong with it, which the server would say as well. */
export async function takeIn(
  store: CarriedStore,
  { name, text }: Chosen,
  now: Date,
): Promise<'kept' | FileFault> {
  const file = readFile(text)
  if (typeof file === 'string') return file
  const { signature, made, saves } = file
  const id = signature.slice(0, 22)
  await store.keep({ id, name, made, saves, text, at: now.toISOString(), state: 'kept' })
  return 'kept'
}

/** Whatever is kept is offered, one after the other, until the server cannot be reached. */
export async function sendCarried(store: CarriedStore, ask: Ask): Promise<Failed | undefined> {
  for (const file of (await store.list()).toReversed()) {
    if (file.state !== 'kept') continue
    const fault = await send(store, ask, file)
    if (fault) return fault
  }
  return undefined
}

/** X5: said once, also without signal; the file is to be sent again with it. */
export async function sayYes(store: CarriedStore, id: string): Promise<void> {
  const file = (await store.list()).find(f => f.id === id)
  if (file?.state !== 'asks') return
  const { reason: _, message: __, ...rest } = file
  await store.put({ ...rest, state: 'kept', yes: true })
}

async function send(store: CarriedStore, ask: Ask, file: CarriedFile): Promise<Failed | undefined> {
  const { text, yes, ...rest } = file
  if (text === undefined) return undefined
  const input = { file: text, ...(yes && { yes }) }
  const outcome = await ask({ path: '/api/emergency', input, answer: counts })
  if (!failed(outcome)) {
    // Sent by two windows at once: the first answer says what the file brought.
    if ((await store.list()).find(f => f.id === file.id)?.state === 'taken') return undefined
    await store.put({ ...rest, state: 'taken', counts: outcome.answer })
    return undefined
  }
  const { reason, message } = outcome
  const state = reason === undefined ? undefined : ends[reason]
  // One that must wait does not keep back the next.
  if (!state) return outcome.fault === 'refused' ? undefined : outcome
  await store.put({ ...rest, text, state, ...(reason && { reason }), ...(message && { message }) })
  return undefined
}

/** Anything else is tried again: no signal, a busy server, one that does not know these files or this version yet. */
const ends: Readonly<Record<string, CarriedState>> = {
  'perlu-ya': 'asks',
  'pembuat-dicabut': 'asks',
  rusak: 'refused',
  asing: 'refused',
  'server-lain': 'refused',
  'hp-asing': 'refused',
  size: 'refused',
}
