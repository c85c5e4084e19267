import type { Rescued } from '../../domain/devices/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { kindWords } from '../shared/kind-words.ts'
import { nameOf } from '../shared/person-words.ts'
import { plainDay } from '../shared/words.ts'

export type RescuedLine = {
  readonly key: string
  readonly name: string
  readonly meta: string
  readonly href: string | undefined
}
export type RescuedGroup = { readonly since: string; readonly lines: readonly RescuedLine[] }

type CardOf = (id: string) => Card | undefined

/** By restore, the newest first; what one person wrote on one day about one subject and one person brought is one line. */
export function rescuedGroups(items: readonly Rescued[], card: CardOf): readonly RescuedGroup[] {
  return [...Map.groupBy(items, r => r.since ?? '')].map(([since, some]) => {
    const key = (r: Rescued): string => [r.about, r.by, r.broughtBy, r.happenedOn].join(' ')
    return {
      since,
      lines: [...Map.groupBy(some, key)].map(([own, together]) => lineOf(own, together, card)),
    }
  })
}

function lineOf(key: string, together: readonly Rescued[], card: CardOf): RescuedLine {
  const [first] = together
  const about = first && card(first.about)
  const staff = (id: string | undefined): string => (id && card(id)?.nama) || 'petugas lain'
  const kinds = [...new Set(together.flatMap(r => (r.kind === undefined ? [] : kindWords(r.kind))))]
  const what = [kinds.join(', ') || 'Catatan', first?.happenedOn ? plainDay(first.happenedOn) : '']
  const who = `ditulis ${staff(first?.by)}, dikembalikan oleh ${staff(first?.broughtBy)}`
  return {
    key,
    name: about ? subjectName(about) : 'Tidak ada di HP ini',
    meta: `${what.filter(Boolean).join(', ')} · ${who}`,
    href: about && placeOf(about),
  }
}

function subjectName(card: Card): string {
  if (card.hari) return `Hari buka ${plainDay(card.hari.tanggal)}`
  if (card.kind === 'rumah-tangga') return `Keluarga ${card.nama}`
  return nameOf(card)
}

function placeOf({ kind, id }: Card): string | undefined {
  if (kind === 'orang') return `/warga/${id}`
  if (kind === 'rumah-tangga') return `/rumah/${id}`
  return kind === 'hari-buka' ? `/hari/${id}` : undefined
}
