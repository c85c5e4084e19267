import { valueOf } from '../../domain/instrument/threshold.ts'
import { tabletCukup } from '../../domain/instruments/parts/layanan-hamil.ts'
import type { View } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { impossibleWeeks, portionsOf, tabletsOf } from '../../domain/records/index.ts'
import type { Episode, EpisodeState } from '../../domain/records/index.ts'
import type { Fact } from '../../ui/index.ts'
import { portionWords, tabletWords } from '../shared/handed-words.ts'
import { plainDay } from '../shared/words.ts'

type Pregnant = NonNullable<EpisodeState['pregnant']>

/** At least so many days of extra food by the Juknis ILP; 120 are delivered now. */
const foodDays = 'paling sedikit 90 hari'

/** A pregnancy at a glance. What nobody wrote down is "belum". */
export function pregnancyFacts(view: View, pregnant: Pregnant, day: string, policy: Policy): Fact[] {
  const { episode, weeks, hpl } = pregnant
  const portions = portionWords(portionsOf(view, episode, day))
  return [
    { term: 'Usia kehamilan', value: weeks === undefined ? 'belum diketahui' : `${weeks} minggu` },
    { term: 'Perkiraan lahir', value: hpl ? plainDay(hpl) : 'belum diketahui' },
    { term: 'Hamil ke-', value: String(episode.hamilKe ?? 'belum diisi') },
    ...fromEstimate(episode),
    {
      term: 'Tablet TTD/MMS',
      value: tabletWords(tabletsOf(view, episode, day), valueOf(tabletCukup, policy)),
      wide: true,
    },
    ...(portions ? [{ term: 'Makanan tambahan (KEK)', value: `${portions}; ${foodDays}`, wide: true }] : []),
  ]
}

const fromEstimate = ({ hpht, ukAwal, ukTanggal }: Episode): Fact[] =>
  !hpht && ukAwal !== undefined && ukTanggal
    ? [
        {
          term: 'Dihitung dari',
          value: `${ukAwal} minggu menurut bidan/USG, ${plainDay(ukTanggal)}`,
          wide: true,
        },
      ]
    : []

/** What keeps this page from saying more. */
export function pregnancyGaps({ episode }: Pregnant, day: string): string[] {
  const impossible = impossibleWeeks(episode, day)
  if (impossible === 'lewat')
    return ['Menurut HPHT sudah lewat 45 minggu: periksa tanggalnya, atau catat persalinan.']
  if (impossible === 'belum-mulai') return ['HPHT sesudah hari ini: periksa tanggalnya.']
  const missing = [
    episode.hpht || (episode.ukAwal !== undefined && episode.ukTanggal) ? '' : 'HPHT',
    episode.bbAwal === undefined ? 'berat sebelum hamil' : '',
    episode.tb === undefined ? 'tinggi badan' : '',
  ].filter(Boolean)
  return missing.length > 0
    ? [`Belum diisi: ${missing.join(', ')}. Tanpa itu kenaikan berat belum bisa ditaksir.`]
    : []
}
