import * as z from 'zod/mini'
import { openCarried } from '../db/index.ts'
import type { Registered, Registry } from '../db/index.ts'
import { maxFileChars, sealKey } from '../domain/log/sealed/sealed-file.ts'
import type { FileFault } from '../domain/log/sealed/sealed-file.ts'
import type { Emergency, HandedFile, NotTaken } from '../features/shared/emergency.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import type { Answer } from '../features/shared/server.tsx'
import { sayYes, sendCarried, takeIn } from '../sync/carry.ts'
import type { Ask } from '../sync/index.ts'
import { emergencyFiles } from '../sync/emergency-file.ts'
import { takeParked } from './parked-files.ts'
import { failed } from '../sync/transport.ts'

export type CourierParts = {
  readonly registry: Registry
  readonly account: Registered
  readonly pocket: AppPocket
  readonly ask: Ask
}

export type Courier = Emergency & {
  /** The server was reached just now. */
  synced(): Promise<void>
}

const faults: Readonly<Record<FileFault, string>> = {
  foreign: 'Ini bukan berkas darurat Saku Kader. Pilih berkas yang namanya dimulai dengan “saku-darurat”.',
  damaged: 'Berkas ini terpotong atau berubah. Minta dikirim ulang dari HP pembuatnya.',
  newer:
    'Berkas ini dari versi Saku Kader yang lebih baru. Perbarui aplikasi ini, lalu pilih lagi berkasnya.',
  size: 'Berkas ini terlalu besar untuk berkas darurat Saku Kader.',
}

const days7 = 7 * 86_400_000
const profile = z.object({ seal: sealKey })

export async function openCourier({ registry, account, pocket, ask }: CourierParts): Promise<Courier> {
  const store = await openCarried()
  let sending: Promise<void> | undefined
  let asked = 0
  /** Nothing is carried most of the time: then nothing is read after each sync. */
  let mayCarry = true

  const current = async (): Promise<Registered> =>
    (await registry.list()).find(a => a.replica === account.replica) ?? account

  /** Never two at a time. What was taken in while one ran may have come too late for it: it goes round again. */
  function send(): Promise<void> {
    asked += 1
    return (sending ??= sendAll().finally(() => (sending = undefined)))
  }

  async function sendAll(): Promise<void> {
    for (let answered = 0; answered !== asked;) {
      answered = asked
      await sendCarried(store, ask)
    }
    mayCarry = (await store.list()).some(f => f.state === 'kept')
  }

  /** RULES.md X2. */
  async function renewKey(): Promise<void> {
    const known = await current()
    const heard = known.seal && Date.parse(known.seal.heard)
    if (heard !== undefined && Math.abs(Date.now() - heard) < days7) return
    const outcome = await ask({ method: 'GET', path: '/api/me', answer: profile })
    if (failed(outcome)) return
    await registry.update({
      ...known,
      seal: { ...outcome.answer.seal, heard: new Date().toISOString() },
    })
  }

  async function makeEmergencyFiles(): Promise<Answer<readonly HandedFile[]>> {
    const { seal, replica } = await current()
    const signer = await registry.keyOf(replica)
    if (!seal || !signer) return withoutKey
    const log = await pocket.log()
    const files = await emergencyFiles({ log, device: replica, signer, key: seal, subtle: crypto.subtle })
    await store.noteMade({ replica, at: new Date().toISOString(), saves: files.flatMap(f => f.saves) })
    return { ok: true, value: files.map(({ name, text }) => ({ name, text })) }
  }

  async function carryOne(file: File): Promise<NotTaken[]> {
    // In bytes: no file of ours has more of them than letters.
    const text = file.size > maxFileChars ? undefined : await file.text()
    const taken = text === undefined ? 'size' : await takeIn(store, { name: file.name, text }, new Date())
    return taken === 'kept' ? [] : [{ name: file.name, message: faults[taken] }]
  }

  async function carryAll(files: readonly File[]): Promise<readonly NotTaken[]> {
    const refused: NotTaken[] = []
    for (const file of files) refused.push(...(await carryOne(file)))
    mayCarry = true
    return refused
  }

  return {
    makeEmergencyFiles,
    lastMade: () => store.made(account.replica),
    carried: () => store.list(),
    carry: carryAll,
    async takeShared() {
      const refused: NotTaken[] = []
      await takeParked(async files => void refused.push(...(await carryAll(files))))
      return refused
    },
    sendCarried: send,
    async vouchFor(id) {
      await sayYes(store, id)
      mayCarry = true
    },
    dropCarried: id => store.drop(id),
    async synced() {
      await renewKey()
      if (mayCarry) await send()
    },
  }
}

const withoutKey: Answer<never> = {
  ok: false,
  reason: 'tanpa-kunci',
  message:
    'HP ini belum pernah mengambil kunci dari puskesmas, jadi berkas belum bisa dibuat. Sambungkan sekali ke internet, walau sebentar. Catatan tetap aman di HP ini.',
}
