import { pushRequest } from '../../src/domain/log/index.ts'
import type { PushRequest } from '../../src/domain/log/index.ts'
import { openFile } from '../../src/domain/log/sealed/seal.ts'
import { signedText } from '../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile } from '../../src/domain/log/sealed/sealed-file.ts'
import type { Device } from '../auth/accounts.ts'
import { proves, publicKeySchema } from '../auth/proof.ts'
import { readColumns } from '../http/columns-body.ts'
import { readJson } from '../http/json-body.ts'
import { isRefusal } from '../http/refusal.ts'
import type { SealPair } from './seals.ts'

/** Signed by this very device, whole and unchanged. */
export async function isSigned(file: SealedFile, { publicKey }: Device): Promise<boolean> {
  const key = publicKeySchema.safeParse(parsed(publicKey))
  return key.success && proves(key.data, file.signature, signedText(file))
}

/** The push that lies in the file, under the limits of a push that comes by itself; undefined: not to be read. */
export async function unseal(file: SealedFile, key: SealPair['key']): Promise<PushRequest | undefined> {
  const opened = await openFile(file, crypto.subtle, key)
  if (!opened) return undefined
  const bytes = Buffer.from(opened)
  try {
    const value = file.form === 'json' ? await readJson(bytes, undefined) : (await readColumns(bytes)).value
    return pushRequest.safeParse(value).data
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
