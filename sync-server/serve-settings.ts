import { resolve } from 'node:path'
import { addressFault } from './postgres/address.ts'
import { isLoopback } from './serve-network.ts'

export type Mode = 'demo' | 'serve'

export type Settings = {
  readonly mode: Mode
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly tls: { readonly cert: string; readonly key: string } | undefined
  readonly proxy: boolean
  /** The address that phones use, for the QR; made from host and port when it is not said. */
  readonly url: string | undefined
  /** The address of PostgreSQL; without it the records lie in `folder`. */
  readonly postgres?: string | undefined
}

/** Where data lie unless the operator says otherwise: with the project, wherever the command was given. */
export const defaultFolder = (mode: Mode): string => resolve(import.meta.dirname, '../.data', mode)

type Env = Readonly<Record<string, string | undefined>>

/** Settings, or the sentence for the operator that says what is wrong with them. */
export function readSettings(mode: Mode, env: Env): Settings | string {
  const port = Number(env['SAKU_PORT'] ?? (mode === 'demo' ? 8080 : 8443))
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return 'SAKU_PORT harus angka 0 sampai 65535.'
  return mode === 'demo' ? demoSettings(env, port) : serveSettings(env, port)
}

/** Whatever is set, demo data never leave this machine. */
const demoSettings = (env: Env, port: number): Settings => ({
  mode: 'demo',
  folder: env['SAKU_DEMO_DATA'] ?? defaultFolder('demo'),
  host: '127.0.0.1',
  port,
  tls: undefined,
  proxy: false,
  url: undefined,
})

function serveSettings(env: Env, port: number): Settings | string {
  const cert = env['SAKU_TLS_CERT']
  const key = env['SAKU_TLS_KEY']
  if ((cert === undefined) !== (key === undefined))
    return 'Sertifikat butuh dua berkas: isi SAKU_TLS_CERT dan SAKU_TLS_KEY bersama-sama.'
  const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined
  const proxy = env['SAKU_PROXY'] === '1'
  const database = env['DATABASE_URL']
  const misread = database === undefined ? undefined : addressFault(database)
  if (misread !== undefined) return misread
  const host = env['SAKU_HOST'] ?? (tls ? '0.0.0.0' : '127.0.0.1')
  if (!tls && !proxy && !isLoopback(host)) return plainHttpRefusal
  return {
    mode: 'serve',
    folder: env['SAKU_DATA'] ?? defaultFolder('serve'),
    host,
    port,
    tls,
    proxy,
    url: env['SAKU_URL'],
    postgres: database,
  }
}

export const plainHttpRefusal =
  'Saku Kader tidak dibuka ke jaringan tanpa TLS: tanpa itu HP tidak bisa menyimpan aplikasi dan kuncinya. ' +
  'Isi SAKU_TLS_CERT dan SAKU_TLS_KEY dengan sertifikat sendiri, atau pasang di belakang proxy TLS dengan SAKU_PROXY=1.'
