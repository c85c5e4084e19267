import type { View } from '../log/fold.ts'
import { beginOf } from './episode-state.ts'
import type { Episode } from './episode-state.ts'
import { countedHistory, countedOf } from './history.ts'
import { layanan } from './layanan.ts'
import type { jenisLayanan } from './layanan.ts'
import { read } from './read-body.ts'

type Jenis = keyof typeof jenisLayanan
type Supplement = 'TTD' | 'MMS' | 'tanpa-nama'
type Handed = { readonly on: string; readonly what: Supplement; readonly amount: number | undefined }

export type HandedOut = {
  readonly total: number
  readonly by: Readonly<Partial<Record<Supplement, number>>>
  /** Days on which something was handed out and nobody wrote how much. */
  readonly uncounted: number
  readonly since?: string
}

type Ask = {
  readonly answer: string
  readonly kinds: readonly Jenis[]
  readonly unit: RegExp
  readonly most: number
}

const tablets: Ask = {
  answer: 'jumlahTablet',
  kinds: ['ttd', 'mms'],
  unit: /tab|butir|kap|pil/i,
  most: 400,
}
const portions: Ask = { answer: 'mtPorsi', kinds: ['mt'], unit: /porsi|kotak|bungkus/i, most: 200 }

/** Tablets of this pregnancy, whoever gave them, up to and with a day. */
export const tabletsOf = (view: View, episode: Episode, until: string): HandedOut =>
  handedOut(view, episode, until, tablets)

/** Portions of extra food for a mother with a low LiLA. */
export const portionsOf = (view: View, episode: Episode, until: string): HandedOut =>
  handedOut(view, episode, until, portions)

function handedOut(view: View, episode: Episode, until: string, ask: Ask): HandedOut {
  const from = beginOf(episode) ?? episode.openedOn
  const last =
    episode.tanggalAkhir !== undefined && episode.tanggalAkhir < until ? episode.tanggalAkhir : until
  const inside = ({ on }: Handed): boolean => on >= from && on <= last
  const answered = onCards(view, ask).filter(inside)
  const given = asServices(view, ask).filter(inside)
  const days = [...new Set([...answered, ...given].map(h => h.on))].toSorted()
  const counted = days.flatMap(on =>
    ofDay(
      answered.filter(h => h.on === on),
      given.filter(h => h.on === on),
    ),
  )
  const by: Partial<Record<Supplement, number>> = {}
  for (const { what, amount } of counted) if (amount) by[what] = (by[what] ?? 0) + amount
  const uncounted = days.filter(on => counted.every(h => h.on !== on || h.amount === undefined)).length
  return {
    total: Object.values(by).reduce((sum, n) => sum + n, 0),
    by,
    uncounted,
    ...(days[0] === undefined ? {} : { since: days[0] }),
  }
}

/** The card and a service of one day speak of one handing-out: the larger figure counts, and the service where they agree, for it has a name. */
const ofDay = (answered: readonly Handed[], given: readonly Handed[]): readonly Handed[] =>
  sum(answered) > sum(given) ? answered : given.length > 0 ? given : answered

const sum = (list: readonly Handed[]): number => list.reduce((all, { amount = 0 }) => all + amount, 0)

const onCards = (view: View, ask: Ask): Handed[] =>
  countedHistory(view).flatMap(({ happenedOn, answers }) => {
    const amount = amountOf(answers[ask.answer], ask)
    const { suplemen } = answers
    const what = suplemen === 'TTD' || suplemen === 'MMS' ? suplemen : 'tanpa-nama'
    return amount ? [{ on: happenedOn, what, amount }] : []
  })

const named: Partial<Record<Jenis, Supplement>> = { ttd: 'TTD', mms: 'MMS' }

const asServices = (view: View, ask: Ask): Handed[] =>
  countedOf(view, layanan.kind).flatMap(record => {
    const b = read(layanan, record)
    if (!b.jenis || !ask.kinds.includes(b.jenis)) return []
    // Of a bottle or a strip nobody knows how many it holds.
    const known = b.satuan === undefined || ask.unit.test(b.satuan)
    const amount = known ? amountOf(b.jumlah, ask) : undefined
    return amount === 0
      ? []
      : [{ on: b.tanggal ?? record.happenedOn, what: named[b.jenis] ?? 'tanpa-nama', amount }]
  })

/** A slip is no amount: it would look like a mother who has all she needs. */
const amountOf = (x: unknown, { most }: Ask): number | undefined =>
  typeof x === 'number' && x >= 0 && x <= most ? x : undefined
