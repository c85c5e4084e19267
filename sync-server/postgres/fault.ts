import { UnusableDatabase } from '../unusable.ts'
import { readAddress, unreadable } from './address.ts'
import type { Address } from './address.ts'

/** An error of a first contact as a sentence for the operator; one that is none of these stays as it is. */
export function faultOf(error: unknown, url: string): unknown {
  if (!(error instanceof Error) || error instanceof UnusableDatabase) return error
  const sentence = sentenceFor(error, url)
  return sentence === undefined ? error : new UnusableDatabase(sentence, { cause: error })
}

function sentenceFor(error: Error, url: string): string | undefined {
  const address = readAddress(url)
  if (!address || error instanceof URIError) return unreadable
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' && 'path' in error && 'syscall' in error && error.syscall === 'open')
    return `Berkas ${String(error.path)}, yang disebut di DATABASE_URL, tidak ada.`
  const known = byCode[code] ?? byMessage.find(([words]) => words.test(error.message))?.[1]
  return known?.(address, code)
}

type Words = (address: Address, code: string) => string

const silent: Words = ({ where }, code) =>
  `PostgreSQL di ${where} tidak menjawab${code && ` (${code})`}. Periksa apakah PostgreSQL berjalan dan apakah alamat di DATABASE_URL benar.`
const password: Words = ({ user, where }) =>
  `PostgreSQL di ${where} menolak kata sandi "${user}". Periksa kata sandi di DATABASE_URL.`
const untrusted: Words = ({ where }, code) =>
  `Sertifikat PostgreSQL di ${where} tidak dipercaya (${code}). Isi sslrootcert di DATABASE_URL dengan berkas CA-nya.`
const noTls: Words = ({ where }) =>
  `PostgreSQL di ${where} tidak memakai TLS, padahal sslmode di DATABASE_URL memintanya.`
const following: Words = ({ where }) =>
  `PostgreSQL di ${where} hanya bisa dibaca (replika yang mengikuti?). Isi DATABASE_URL dengan alamat yang utama.`

const same = (codes: readonly string[], words: Words): Readonly<Record<string, Words>> =>
  Object.fromEntries(codes.map(code => [code, words]))

const byCode: Readonly<Record<string, Words>> = {
  ...same(['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ENOENT'], silent),
  ...same(['ENOTFOUND', 'EAI_AGAIN', 'EACCES', 'EPIPE'], silent),
  '28P01': password,
  '28000': ({ user, where }) =>
    `PostgreSQL di ${where} tidak mengizinkan "${user}" masuk: perannya belum ada, atau pg_hba.conf menolaknya.`,
  '3D000': ({ database, where }) =>
    `Database "${database}" belum ada di PostgreSQL ${where}. Buat dulu (docs/postgres.md).`,
  '3F000': () => 'Skema di search_path tidak ada atau tidak boleh dipakai peran ini (docs/postgres.md).',
  '42501': ({ user }) =>
    `Peran "${user}" tidak boleh membuat tabel di database ini. Jadikan ia pemilik database (docs/postgres.md).`,
  '53300': ({ where }) => `Sambungan ke PostgreSQL di ${where} habis. Naikkan max_connections.`,
  '57P03': ({ where }) => `PostgreSQL di ${where} sedang mulai atau berhenti. Coba lagi sebentar lagi.`,
  '25006': following,
  // A question about its own log, which who follows cannot answer.
  '55000': following,
  ...same(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'CERT_HAS_EXPIRED'], untrusted),
  ...same(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'], untrusted),
  ...same(['ERR_TLS_CERT_ALTNAME_INVALID'], untrusted),
}

/** What the driver says without a code. */
const byMessage: readonly (readonly [RegExp, Words])[] = [
  [/timeout expired|connection timeout|trying to connect|Connection terminated/, silent],
  [/password must be a/, password],
  [/does not support SSL/, noTls],
]
