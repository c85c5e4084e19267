import * as z from 'zod/mini'
import { idSchema } from '../entry-schema.ts'
import { bytesOf } from './base64url.ts'

/** RULES.md, section X: the emergency file. What is unsent on one phone, for any other hand to carry to the server. */

/** The public half of the server's key for sealing: a point of P-256, uncompressed, and by which name files call it. */
export const sealKey = z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,22}$/)), point: bytes(65) })
export type SealKey = z.infer<typeof sealKey>

export const fileVersion = 1

export const sealedFile = z.object({
  saku: z.literal('darurat'),
  v: z.literal(fileVersion),
  /** Id of the server's key. */
  key: z.string().check(z.maxLength(22)),
  /** The registered device that signs. */
  device: idSchema,
  /** What its clock said: told, orders nothing. */
  made: z.string().check(z.maxLength(40)),
  saves: z.int().check(z.gte(1)),
  form: z.enum(['columns', 'json']),
  point: bytes(65),
  iv: bytes(12),
  sealed: bytes(),
  signature: bytes(64),
})
export type SealedFile = z.infer<typeof sealedFile>

function bytes(length?: number): z.ZodMiniType<string> {
  return z.string().check(
    z.refine(text => {
      const found = bytesOf(text)
      return found !== undefined && (length === undefined || found.length === length)
    }),
  )
}

/** Everything that is said in clear; the seal covers it too. */
export const headerOf = (f: Omit<SealedFile, 'sealed' | 'signature'>): string =>
  [`saku-${f.saku}`, f.v, f.key, f.device, f.made, f.saves, f.form, f.point, f.iv].join('|')

/** What the device signs. It begins with a word that no proof of a session begins with. */
export const signedText = (f: Omit<SealedFile, 'signature'>): string => `${headerOf(f)}|${f.sealed}`

/** Some 13,000 records; a phone that holds more makes several files. */
export const maxFileChars = 1_000_000

const preface =
  'Berkas darurat Saku Kader. Isinya terkunci: hanya server puskesmas yang bisa membukanya. ' +
  'Berikan ke kader lain, bidan, atau puskesmas: Saya > Berkas darurat > Bawa berkas orang lain.'

/** One line for whoever opens it, and one for the server. */
export const writeFile = (file: SealedFile): string => `${preface}\n${JSON.stringify(file)}\n`

export type FileFault = 'foreign' | 'newer' | 'damaged' | 'size'

/** Messengers and editors add marks before it and line ends after it. */
export function readFile(text: string): SealedFile | FileFault {
  if (text.length > maxFileChars) return 'size'
  const value = parsed(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  const file = sealedFile.safeParse(value)
  if (file.success) return file.data
  const said = ours.safeParse(value)
  if (said.success) return said.data.v > fileVersion ? 'newer' : 'damaged'
  return text.includes('"saku":"darurat"') || text.startsWith(preface) ? 'damaged' : 'foreign'
}

const ours = z.object({ saku: z.literal('darurat'), v: z.int() })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
