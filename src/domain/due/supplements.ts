import { countedHistory, countedOf } from '../records/history.ts'
import { layanan } from '../records/layanan.ts'
import { read } from '../records/read-body.ts'
import { capsulesOn, girlsIron, ironOn, postpartumVitaminA, takesIron } from '../schedules/supplements.ts'
import { cardDays, serviceDays } from './days-of.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'

/** Iron of girls, and the vitamin A of a mother after birth. */
export const supplementRows = (who: Who): DueRow[] => [...ironRows(who), ...capsuleRows(who)]

const monthsOfYear = 12

function ironRows(who: Who): DueRow[] {
  const { sex, months, grade, mother, policy, on, view } = who
  const girl = { years: Math.floor(months / monthsOfYear), grade }
  // A pregnant girl has her tablets every day, with the pregnancy.
  if (sex !== 'P' || mother.pregnant || !takesIron(girl, policy.ttdRematri)) return []
  const taken = [
    ...serviceDays(view, 'ttd'),
    ...cardDays(view, s => s.answers['ttdMinggu'] === true),
  ].toSorted()
  return [
    {
      key: girlsIron.id,
      group: 'kampanye',
      what: girlsIron.words,
      ...ironOn(taken, on),
      rule: girlsIron,
      routine: true,
    },
  ]
}

/** After a live birth; after a loss only her own contacts stay. */
function capsuleRows(who: Who): DueRow[] {
  const episode = who.mother.nifas?.episode
  const delivery = episode?.tanggalAkhir
  if (!delivery || episode.akhir !== 'lahir_hidup' || who.mother.afterLoss) return []
  return capsulesOn(delivery, capsuleDays(who), who.on).map(r => ({
    key: `vit-a-nifas-${r.number}`,
    group: 'kampanye',
    what: `${postpartumVitaminA.words} ke-${r.number}`,
    status: r.status,
    from: r.from,
    until: r.until,
    rule: postpartumVitaminA,
    ...(r.doneOn === undefined ? {} : { doneOn: r.doneOn }),
  }))
}

/** One day for each capsule; the card says how many were given, a service says its number where there were two. */
function capsuleDays(who: Who): string[] {
  const services = countedOf(who.view, layanan.kind).flatMap(r => {
    const b = read(layanan, r)
    return b.jenis === 'vit_a' ? times(b.jumlah ?? 1, b.tanggal ?? r.happenedOn) : []
  })
  const cards = countedHistory(who.view).flatMap(s =>
    times(Number(s.answers['vitAJumlah'] ?? 0), s.happenedOn),
  )
  return services.length >= cards.length ? services : cards
}

const most = 2

const times = (n: number, day: string): string[] =>
  n >= 1 ? Array.from({ length: Math.min(most, Math.floor(n)) }, () => day) : []
