import { parseArgs } from 'node:util'
import { basename } from 'node:path'
import { everPosyanduBelow } from '../../../src/domain/areas/index.ts'
import { policyAt } from '../../../src/domain/indicators/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { monthAsked, sheetById, sheets } from '../../../src/domain/sheets/index.ts'
import type { Sheet } from '../../../src/domain/sheets/index.ts'
import { dayAt } from '../../auth/clock.ts'
import { serverAccount } from '../../auth/server-account.ts'
import { bringUpToDate } from '../../projections/up-to-date.ts'
import { leftWords } from '../left-words.ts'
import { localPlaces, withLocal } from '../local.ts'
import { progressBar } from '../progress.ts'
import { Refusal } from '../refusal.ts'
import { areasOf, findArea } from './areas.ts'
import { openPosyandu } from './read-posyandu.ts'
import { writeSheet } from './write-sheet.ts'

const options = {
  jenis: { type: 'string' },
  bulan: { type: 'string' },
  wilayah: { type: 'string' },
  susunan: { type: 'string' },
  out: { type: 'string' },
} as const

/** One sheet of a month as a file, posyandu by posyandu: the memory that it needs does not grow with the area. */
export async function exportSheet(args: string[]): Promise<void> {
  const { jenis, bulan, wilayah, susunan, out } = parseArgs({ args, options }).values
  const sheet = sheetNamed(jenis)
  const edition = editionOf(sheet, susunan)
  const format = formatOf(out)
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const today = dayAt(ctx.now())
    const days = monthAsked(bulan ?? today.slice(0, 7), today)
    if (!days)
      throw new Refusal(
        `Tidak ada bulan ${bulan}. Tulis seperti ${today.slice(0, 7)}, paling akhir bulan ini.`,
      )
    const { tree, policies } = await areasOf(ctx)
    const area = findArea(tree, wilayah)
    const posts = everPosyanduBelow(tree, area.id)
    if (posts.length === 0) throw new Refusal(`${area.nama} tidak punya posyandu.`)
    const bar = progressBar('posyandu')
    await bringUpToDate(ctx, left => bar.note(leftWords(left)))
    const policy = policyAt([...tree.byId.values()], policies)
    const asked = {
      ...days,
      today,
      reference: await loadGrowthReference(),
      policyOf: (place: string, day: string) => policy(place, day).policy,
    }
    const written = await writeSheet({
      sheet,
      edition,
      asked,
      area,
      tree,
      posts,
      source: openPosyandu(ctx),
      store: ctx.store.figures,
      out: out ?? '',
      format,
      bar,
    })
    bar.end()
    await ctx.accounts.audit({
      account: serverAccount,
      replica: 'konsol',
      action: 'ekspor',
      scope: area.id,
      target: `${sheet.id} ${days.month} ${written.rows}`,
    })
    process.stderr.write(`${written.rows} baris ditulis ke ${out}.\n`)
    if (sheet.alreadyWords && written.already > 0)
      process.stderr.write(`${sheet.alreadyWords(written.already)}\n`)
    if (written.incomplete > 0)
      process.stderr.write(
        `${written.incomplete} warga perlu dilengkapi; namanya ada di ${basename(written.list)} di folder yang sama.\n`,
      )
  })
}

function sheetNamed(name: string | undefined): Sheet {
  const found = sheetById(name ?? '')
  if (found) return found
  const list = sheets.map(s => `  ${s.id}: ${s.title}`).join('\n')
  throw new Refusal(`Tulis --jenis salah satu dari:\n${list}`)
}

function editionOf(sheet: Sheet, wanted: string | undefined): string | undefined {
  if (wanted === undefined || sheet.editions?.some(e => e.id === wanted)) return wanted
  const known = (sheet.editions ?? []).map(e => e.id).join(', ')
  throw new Refusal(known ? `Susunan lembar ini: ${known}.` : 'Lembar ini hanya punya satu susunan.')
}

function formatOf(out: string | undefined): 'xlsx' | 'csv' {
  if (out?.endsWith('.xlsx')) return 'xlsx'
  if (out?.endsWith('.csv')) return 'csv'
  throw new Refusal('Tulis --out BERKAS.xlsx atau --out BERKAS.csv')
}
