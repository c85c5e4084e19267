import { parseArgs } from 'node:util'
import { csvLine } from '../../src/domain/export/csv.ts'
import { isIsoDate } from '../../src/domain/measures/age.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { followUps } from '../../src/domain/tasks/index.ts'
import type { FollowUp, Task } from '../../src/domain/tasks/index.ts'
import type { Card } from '../../src/domain/records/index.ts'
import { dayAt } from '../auth/clock.ts'
import { serverAccount } from '../auth/server-account.ts'
import { cardsFromLog } from '../cards-from-log.ts'
import type { Context } from '../context.ts'
import { areasBelow, feedsOf } from '../tree.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const options = {
  per: { type: 'string' },
  posyandu: { type: 'string' },
  peran: { type: 'string', default: 'bidan' },
} as const

export async function followUpList(args: string[]): Promise<void> {
  const { per, posyandu, peran } = parseArgs({ args, options }).values
  if (per !== undefined && !isIsoDate(per)) throw new Refusal('Tulis tanggal seperti 2026-01-31: --per')
  if (peran !== 'kader' && peran !== 'bidan') throw new Refusal('Peran yang ada: kader atau bidan.')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const on = per ?? dayAt(ctx.now())
    const cards = await cardsAt(ctx, posyandu, peran === 'bidan')
    const reader = peran === 'bidan' ? 'health' : 'posyandu'
    const list = followUps(cards, { on, reader, reference: await loadGrowthReference() })
    process.stdout.write(csvLine(header))
    for (const line of linesOf(list, cards)) process.stdout.write(csvLine(line))
  })
}

/** As the account of that posyandu, or of the whole server, would have them. */
async function cardsAt(ctx: Context, posyandu: string | undefined, health: boolean): Promise<Card[]> {
  const tree = await ctx.store.read.areas()
  if (posyandu !== undefined && !tree.some(a => a.id === posyandu))
    throw new Refusal(
      'Tidak ada posyandu dengan ID itu. ID-nya ada di kolom posyandu dari daftar tanpa --posyandu.',
    )
  const areas = areasBelow(posyandu === undefined ? tree.map(a => a.id) : [posyandu], tree)
  const reader = { account: serverAccount, replica: 'konsol', health, feeds: feedsOf(areas, tree) }
  return cardsFromLog(ctx.store.read, reader, ctx.kinds)
}

const header = [
  'posyandu',
  'nama_posyandu',
  'warga',
  'nama',
  'lahir',
  'dusun',
  'rt',
  'kader_pembina',
  'jenis',
  'tugas',
  'mendesak',
  'sejak',
  'batas',
  'lewat_hari',
  'uraian',
  'rincian',
  'aturan',
  'sumber',
  'keyakinan',
  'pengesahan',
]

function linesOf(list: readonly FollowUp[], cards: readonly Card[]): unknown[][] {
  const byId = new Map(cards.map(c => [c.id, c]))
  return list.flatMap(({ card, tasks }) => {
    const household = card.rumah === undefined ? undefined : byId.get(card.rumah)
    const place = byId.get(card.posyandu ?? '')?.nama
    const who = [card.posyandu, place, card.id, card.nama, card.lahir, card.dusun, card.rt]
    return tasks.map(t => [...who, household?.kaderPembina, ...cells(t)])
  })
}

const cells = (t: Task): unknown[] => [
  t.kind,
  t.key,
  t.urgency,
  t.since,
  t.due,
  t.overdueDays,
  t.words,
  t.items?.join('; '),
  t.why.rule,
  t.why.source,
  t.why.confidence,
  t.why.signOff,
]
