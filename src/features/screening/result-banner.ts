import type { Referral } from '../../domain/records/index.ts'
import type { Level } from '../../ui/index.ts'
import { byWhen } from '../shared/deadline-words.ts'
import { strictest } from './conclude.ts'
import type { ResultView } from './result-of.ts'

/** The result read aloud, in the order of the screen. */
export const spoken = (v: ResultView, said: BannerWords | undefined): string =>
  [
    said?.say,
    said?.detail,
    ...v.findings.map(f => f.words),
    ...v.education.filter(e => !e.secret).map(e => e.text),
  ]
    .filter(Boolean)
    .join('. ')

type BannerWords = {
  readonly level: Level
  readonly say: string
  readonly when?: string
  readonly detail?: string
}

const places: Readonly<Record<string, string>> = { pustu: 'bidan', puskesmas: 'puskesmas', rs: 'rumah sakit' }

/** As the slip says it: at a pustu the bidan, unless somebody else is to look there. */
function placeOf({ tujuan, unit }: Referral['body']): string {
  if (tujuan === 'pustu' && unit && unit.length > 0 && !unit.includes('bidan')) return 'di pustu'
  return places[tujuan ?? ''] ?? 'puskesmas'
}

/** The one thing to do next, with place and deadline. Loudness follows urgency. */
export function bannerWords(v: ResultView, nakesToday: boolean, today: string): BannerWords | undefined {
  const { referral } = v
  if (referral) {
    const place =
      referral.body.perlu_bidan && !referral.body.alasan?.length ? 'bidan' : placeOf(referral.body)
    if (referral.mendesak === 'gawat')
      return {
        level: 'merah',
        when: 'sekarang',
        say: 'Perlu diperiksa sekarang',
        detail: 'Telepon bidan atau 119. Temani terus.',
      }
    const by = byWhen(referral.palingLambat, today)
    if (referral.mendesak === 'hari-ini')
      return { level: 'merah', when: 'hari ini', say: `Perlu diperiksa ${place} hari ini`, detail: by }
    return { level: 'kuning', say: `Perlu diperiksa ${place}`, detail: by }
  }
  if (v.consult)
    return {
      level: 'kuning',
      say: nakesToday ? 'Temui bidan di meja 5 hari ini' : 'Tanyakan ke bidan',
      detail: nakesToday ? 'tanpa surat rujukan' : 'bidan tidak ada di posyandu hari ini',
    }
  const level = strictest(v.findings.map(f => f.level))
  if (level === undefined) return undefined
  if (level === 'hijau') return { level, say: 'Baik' }
  return { level, say: v.findings[0]?.words ?? 'Perlu diperhatikan' }
}
