import { frame } from '../../src/domain/log/columns/frame.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import type { PushRequest } from '../../src/domain/log/index.ts'
import { sealFile } from '../../src/domain/log/sealed/seal.ts'
import { writeFile } from '../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile, SealKey } from '../../src/domain/log/sealed/sealed-file.ts'
import { gzip } from '../../src/sync/http-body.ts'
import { keyText, publicKeySchema } from '../../sync-server/auth/proof.ts'
import { id } from '../fixtures/entries.ts'
import { pen, save, village } from './world.ts'
import type { Member, Sent } from './world.ts'

/** A key pair as a phone makes it, and the text that the server registers of it. */
export async function phoneKeys() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const sign = async (text: string): Promise<string> => {
    const way = { name: 'ECDSA', hash: 'SHA-256' }
    const signature = await crypto.subtle.sign(way, pair.privateKey, new TextEncoder().encode(text))
    return Buffer.from(signature).toString('base64url')
  }
  return { sign, publicKey: keyText(publicKeySchema.parse(jwk)) }
}
type Keys = Awaited<ReturnType<typeof phoneKeys>>

export type Sealed = {
  readonly device: string
  readonly sign: Keys['sign']
  readonly key: SealKey
  readonly form?: SealedFile['form']
  /** Instead of the push. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}

/** A file as the app makes it; a test changes what it wants to see refused. */
export async function fileOf(
  push: PushRequest,
  { form = 'columns', bytes, ...by }: Sealed,
): Promise<SealedFile> {
  const plain = new TextEncoder().encode(JSON.stringify(push))
  const { ids, text } = pack(push)
  const columns = frame(ids, new Uint8Array((await gzip(text)) ?? new ArrayBuffer(0)))
  const content = { form, bytes: bytes ?? (form === 'json' ? plain : columns), saves: push.saves.length }
  const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))
  return sealFile(content, { subtle: crypto.subtle, random, made: '2026-11-10T08:00:00Z', ...by })
}

/** The village with Tini, a second cadre of Melati, whose phone has a key of its own and no signal. */
export async function emergencyWorld() {
  const v = await village()
  const keys = await phoneKeys()
  const tini = await v.member('kader Tini', 'kader', [id('Melati')], { publicKey: keys.publicKey })
  const asTini = pen(tini, id('Melati'))
  const by: Sealed = { device: tini.replica, sign: keys.sign, key: v.ctx.seals.current }
  const sealed = (saves: readonly Sent[], more: Partial<Sealed> = {}): Promise<SealedFile> =>
    fileOf({ saves: saves.map(s => ({ ...s, entries: [...s.entries] })) }, { ...by, ...more })
  const three = [
    save(asTini.person('Siti', { rumah: id('Melati') })),
    save(asTini.person('Budi', { rumah: id('Melati') })),
    save(asTini.write('ukur Siti', { body: { berat: 8.4 } })),
  ]
  const bring = async (who: Member | undefined, file: SealedFile | string, yes?: boolean) => {
    const text = typeof file === 'string' ? file : writeFile(file)
    const answer = await v.post(who, '/api/emergency', { file: text, ...(yes === undefined ? {} : { yes }) })
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
  }
  const audited = async (): Promise<string[]> =>
    (await v.ctx.accounts.auditRows(0, 1000)).map(r => `${r.action} ${r.target}`)
  return { ...v, keys, tini, asTini, by, sealed, three, bring, audited }
}
