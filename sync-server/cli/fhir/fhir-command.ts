import { parseArgs } from 'node:util'
import { isZone } from '../../../src/domain/fhir/index.ts'
import { isIsoDate } from '../../../src/domain/measures/age.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { askPassword } from '../ask-password.ts'
import { openOutFolder } from './out-folder.ts'
import { pulledSource, serverSource } from './source.ts'
import type { LogSource } from './source.ts'
import { writeDrafts } from './write.ts'
import { localPlaces, withLocal } from '../local.ts'
import { connect } from '../pull/client.ts'
import { progressBar } from '../progress.ts'
import { Refusal } from '../refusal.ts'

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  login: { type: 'string' },
  zona: { type: 'string' },
  puskesmas: { type: 'string' },
} as const

export async function exportFhir(args: string[]): Promise<void> {
  const { from, to, out, url, login, zona, puskesmas } = parseArgs({ args, options }).values
  const period = { from: dayOf('--from', from), to: dayOf('--to', to) }
  if (period.from > period.to)
    throw new Refusal(`Tanggalnya terbalik: --from ${period.from} sesudah --to ${period.to}.`)
  if (out === undefined) throw new Refusal('Tulis folder tujuan: --out FOLDER')
  if (zona !== undefined && !isZone(zona)) throw new Refusal('Zona yang ada: WIB, WITA, atau WIT.')
  const now = new Date().toISOString()
  const folder = await openOutFolder(out)
  const write = async (source: LogSource): Promise<void> => {
    const bar = progressBar('warga')
    process.stdout.write(await writeDrafts(source, folder, { period, kinds, zone: zona, now, bar }))
  }
  try {
    if (login === undefined) await atServer(puskesmas, write)
    else await asAccount({ url, login, puskesmas }, write)
  } catch (error) {
    if (error instanceof Refusal) await folder.drop()
    else {
      await folder.leave()
      process.stderr.write(
        'Ekspor terputus. Jalankan lagi perintah yang sama: yang sudah jadi dilanjutkan.\n',
      )
    }
    throw error
  }
}

function dayOf(option: string, text: string | undefined): string {
  if (text === undefined || !isIsoDate(text)) throw new Refusal(`Tulis tanggal seperti 2026-01-31: ${option}`)
  return text
}

type Write = (source: LogSource) => Promise<void>

const atServer = async (puskesmas: string | undefined, write: Write): Promise<void> =>
  withLocal(await localPlaces(process.env), async ({ ctx }) => write(await serverSource(ctx, puskesmas)))

type Account = { readonly url: string; readonly login: string; readonly puskesmas: string | undefined }

async function asAccount({ puskesmas, ...who }: Account, write: Write): Promise<void> {
  const client = await connect({ ...who, password: await askPassword(process.env) })
  try {
    await write(await pulledSource(client, puskesmas))
  } finally {
    // As with `pull`: a session that cannot be ended now ends by itself.
    await client.logout().catch(() => undefined)
  }
}
