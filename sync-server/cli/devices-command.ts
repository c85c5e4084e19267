import { parseArgs } from 'node:util'
import { looked, worryWords } from '../../src/domain/devices/index.ts'
import type { DeviceFacts, Looked } from '../../src/domain/devices/index.ts'
import { csvLine } from '../../src/domain/export/csv.ts'
import { roles } from '../../src/domain/log/index.ts'
import { factsOf } from '../auth/device-facts.ts'
import type { Context } from '../context.ts'
import { heardFrom } from '../epoch.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const options = {
  format: { type: 'string', default: 'tabel' },
  semua: { type: 'boolean', default: false },
} as const

/** Without posyandu days: which day a phone should have been heard of is known to who reads its records. */
export async function devicesCommand(args: string[]): Promise<void> {
  const { format, semua } = parseArgs({ args, options }).values
  if (format !== 'tabel' && format !== 'csv') throw new Refusal('Format yang ada: tabel atau csv.')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const rows = await listed(ctx, semua)
    const lines = format === 'csv' ? rows.map(r => csvLine(r)) : table(rows)
    for (const line of lines) process.stdout.write(line)
  })
}

const header = [
  'petugas',
  'peran',
  'perangkat',
  'id',
  'terhubung',
  'belum_terkirim',
  'sejak',
  'menunggu_data',
  'perlu_dibetulkan',
  'dibuat',
  'sampai',
  'tidak_pernah_sampai',
  'versi',
  'keadaan',
]

async function listed(ctx: Context, all: boolean): Promise<unknown[][]> {
  const areas = (await ctx.store.read.areas()).map(a => a.id)
  const devices: DeviceFacts[] = []
  for (const seen of await ctx.accounts.list({ areas, roles })) devices.push(...(await factsOf(ctx, seen)))
  const inUse = looked({ devices, heardFrom: await heardFrom(ctx) }, { now: ctx.now().toISOString() })
  const shown = new Set(inUse.map(l => l.device))
  const rest = devices.filter(d => all && !shown.has(d)).map(device => ({ device, worries: [] }))
  return [header, ...[...inUse, ...rest].map(cells)]
}

const cells = ({ device: d, worries }: Looked): unknown[] => [
  d.name,
  d.role,
  d.device,
  d.replica,
  d.lastContact,
  d.pending,
  d.waitsSince,
  d.waiting,
  d.rejected,
  d.made,
  d.received,
  d.lost.count,
  d.app,
  stateOf(d, worries.map(worryWords)),
]

function stateOf(d: DeviceFacts, worries: readonly string[]): string {
  if (d.revoked !== null) return 'dicabut'
  if (d.disabled) return 'akun nonaktif'
  return worries.join('; ') || 'baik'
}

function table(rows: readonly (readonly unknown[])[]): string[] {
  const text = rows.map(row => row.map(cell => String(cell ?? '')))
  const widths = header.map((_, i) => Math.max(...text.map(row => row[i]?.length ?? 0)))
  return text.map(
    row =>
      `${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
  )
}
