import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readAreaList } from '../../src/domain/import/area-list.ts'
import type { AreaList } from '../../src/domain/import/area-list.ts'
import { parseCsv } from '../../src/domain/import/csv.ts'
import { decodeText } from '../../src/domain/import/decode.ts'
import { foundList, knownAreas } from '../auth/area-list.ts'
import { serverAccount } from '../auth/server-account.ts'
import { ifThere } from '../if-there.ts'
import { areasUsage } from './commands.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const mostBytes = 5_000_000
const mostRows = 20_000
const toldFaults = 40

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Areas of the kabupaten from a list, all of them or none. */
export async function areas(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { periksa: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [action, path] = positionals
  if (action !== 'impor' || path === undefined) throw new Refusal(`Pemakaian: ${areasUsage}`)
  const rows = await rowsIn(path)
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const known = await knownAreas(ctx)
    if (!known.some(a => a.jenis === 'kabupaten'))
      throw new Refusal('Server ini belum disiapkan: belum ada kabupaten.')
    const list = readAreaList(rows, known)
    if (!list)
      throw new Refusal(
        'Baris judulnya tidak ditemukan. Kolomnya: kode, nama, tingkat, induk (atau code dan name dari idn-area-data).',
      )
    refuseFaults(list)
    if (!values.periksa) {
      await foundList(ctx, list)
      const target = `${list.added.length} wilayah`
      await ctx.accounts.audit({
        account: serverAccount,
        replica: 'konsol',
        action: 'impor-wilayah',
        scope: '',
        target,
      })
    }
    say(`${values.periksa ? 'Akan ditambahkan' : 'Ditambahkan'}: ${countsOf(list)}.`)
    if (list.coded.length > 0) say(`Kodenya dilengkapi: ${list.coded.length}.`)
    if (list.there > 0) say(`Sudah ada: ${list.there}.`)
    if (list.skipped > 0) say(`Provinsi dilewati: ${list.skipped}.`)
  })
}

async function rowsIn(path: string): Promise<string[][]> {
  const size = (await ifThere(stat(path)))?.size
  if (size === undefined) throw new Refusal(`Berkas ${path} tidak ada.`)
  if (size > mostBytes) throw new Refusal('Berkas ini terlalu besar untuk daftar wilayah satu kabupaten.')
  const decoded = decodeText(new Uint8Array(await readFile(path)))
  if (!decoded || decoded.text.startsWith('PK'))
    throw new Refusal('Berkas ini bukan CSV. Simpan daftarnya sebagai CSV, lalu coba lagi.')
  const rows = parseCsv(decoded.text)
  if (rows.length > mostRows) throw new Refusal(`Paling banyak ${mostRows} baris: satu kabupaten sekali.`)
  return rows
}

function refuseFaults({ faults }: AreaList): void {
  if (faults.length === 0) return
  for (const { line, message } of faults.slice(0, toldFaults))
    process.stderr.write(`Baris ${line}: ${message}\n`)
  const more = faults.length > toldFaults ? ` (${faults.length - toldFaults} lagi tidak ditulis)` : ''
  throw new Refusal(`${faults.length} baris perlu dibetulkan${more}. Belum ada yang ditambahkan.`)
}

const kinds = ['kabupaten', 'puskesmas', 'desa', 'dusun', 'posyandu'] as const

const countsOf = ({ added }: AreaList): string =>
  kinds
    .map(kind => [added.filter(a => a.jenis === kind).length, kind] as const)
    .flatMap(([n, kind]) => (n > 0 ? [`${n} ${kind}`] : []))
    .join(', ') || 'tidak ada'
