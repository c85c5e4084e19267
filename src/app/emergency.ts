import * as z from 'zod/mini'
import { openCarried } from '../db/index.ts'
import type { Registered, Registry } from '../db/index.ts'
import { maxFileChars, sealKey } from '../domain/log/sealed/sealed-file.ts'
import type { FileFault } from '../domain/log/sealed/sealed-file.ts'
import type { Emergency, HandedFile, NotTaken } from '../features/shared/emergency.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import type { Answer } from '../features/shared/server.tsx'
import { sayYes, takeIn } from '../sync/carry.ts'
import type { Ask } from '../sync/index.ts'
import { emergencyFiles } from '../sync/emergency-file.ts'
import { untilOnline } from './keep-trying.ts'
import { takeParked } from './parked-files.ts'
import { sendingCarried } from './send-carried.ts'
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
  const carrying = sendingCarried(store, ask, untilOnline)

  const current = async (): Promise<Registered> =>
    (await registry.list()).find(a => a.replica === account.replica) ?? account

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
    carrying.more()
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
    sendCarried: carrying.send,
    async vouchFor(id) {
      await sayYes(store, id)
      carrying.more()
    },
    dropCarried: id => store.drop(id),
    async synced() {
      await renewKey()
      await carrying.synced()
    },
  }
}

const withoutKey: Answer<never> = {
  ok: false,
  reason: 'tanpa-kunci',
  message:
    'HP ini belum pernah mengambil kunci dari puskesmas, jadi berkas belum bisa dibuat. Sambungkan sekali ke internet, walau sebentar. Catatan tetap aman di HP ini.',
}
