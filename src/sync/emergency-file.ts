import { pack } from '../domain/log/columns/pack.ts'
import { frame } from '../domain/log/columns/frame.ts'
import type { PushRequest } from '../domain/log/index.ts'
import { sealFile } from '../domain/log/sealed/seal.ts'
import type { Subtle } from '../domain/log/sealed/seal.ts'
import { maxFileChars, writeFile } from '../domain/log/sealed/sealed-file.ts'
import type { SealedFile, SealKey } from '../domain/log/sealed/sealed-file.ts'
import type { PhoneBase } from '../db/context.ts'
import type { Signer } from '../db/keys.ts'
import { firstBatch, savesOf, wholeOffersOf } from './batch.ts'
import type { Limits, Offer } from './batch.ts'
import { gzip } from './http-body.ts'

export type EmergencyFile = {
  readonly name: string
  readonly text: string
  readonly saves: readonly string[]
}

export type EmergencyOptions = {
  readonly log: PhoneBase
  /** The registered device and its key (R1). */
  readonly device: string
  readonly signer: Signer
  readonly key: SealKey
  readonly subtle: Subtle
  readonly limits?: Limits
}

/** Of plain JSON: in columns a file is then some 400 KB, and the server unpacks no more than 8 MiB. */
const fileLimits: Limits = { entries: 8_000, bytes: 6 * 1024 * 1024, saves: 8_000 }

/**
 * RULES.md X1: everything that this device has not sent, in whole saves: by the time it comes, the server may be one that was
 * put back and lacks what it had of them. Nothing changes in the outbox.
 */
export async function emergencyFiles(options: EmergencyOptions): Promise<readonly EmergencyFile[]> {
  const { log, limits = fileLimits } = options
  const made = log.now().toISOString()
  const files: EmergencyFile[] = []
  let queue = await wholeOffersOf(log, await log.store.saves(['pending']))
  let now = limits
  while (queue.length > 0) {
    const batch = firstBatch(queue, now)
    const content = await contentOf(await pushOf(log, batch))
    const sealed = await sealedWith(options, { ...content, saves: batch.length }, made)
    const text = writeFile(sealed)
    if (text.length > maxFileChars && batch.length > 1) {
      now = { ...now, saves: Math.floor(batch.length / 2) }
      continue
    }
    queue = queue.slice(batch.length)
    files.push({ name: nameOf(sealed, files.length + 1), text, saves: batch.map(o => o.row.save) })
  }
  return files
}

/** With what proves a change of epoch (H2), and the right to what others wrote (W6). */
async function pushOf(log: PhoneBase, batch: readonly Offer[]): Promise<PushRequest> {
  const { place } = await log.store.meta()
  const rescued = batch[0]?.row.rescued === true
  const cursor = rescued ? place.proof : (place.beside ?? place).cursor
  return {
    ...(cursor !== undefined && { cursor }),
    ...(place.receipt !== undefined && { receipt: place.receipt }),
    saves: savesOf(batch),
  }
}

type Content = { readonly form: SealedFile['form']; readonly bytes: Uint8Array<ArrayBuffer> }

/** A browser of before 2020 cannot gzip. */
async function contentOf(push: PushRequest): Promise<Content> {
  const { ids, text } = pack(push)
  const zipped = await gzip(text)
  return zipped
    ? { form: 'columns', bytes: frame(ids, new Uint8Array(zipped)) }
    : { form: 'json', bytes: new TextEncoder().encode(JSON.stringify(push)) }
}

const sealedWith = (
  { log, device, signer, key, subtle }: EmergencyOptions,
  content: Content & { readonly saves: number },
  made: string,
): Promise<SealedFile> =>
  sealFile(content, { subtle, random: log.random, key, device, made, sign: signer.sign })

/** `.txt`: what a share sheet lets through and every phone can store. No name of anybody, no place. */
const nameOf = ({ made, device }: SealedFile, n: number): string =>
  `saku-darurat-${made.slice(0, 16).replaceAll(/[T:]/g, '-')}-${device.replaceAll(/[-_]/g, '').slice(0, 4)}${n > 1 ? `-${n}` : ''}.txt`
