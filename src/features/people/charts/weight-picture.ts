import {
  bandAt,
  judgedAfterWeek,
  pregnancyWeight,
  weightOf,
} from '../../../domain/measures/pregnancy-weight/index.ts'
import type { PregnancyWeight } from '../../../domain/measures/pregnancy-weight/index.ts'
import { bandWords, gainWords } from '../../../domain/measures/pregnancy-weight/index.ts'
import { valueOf } from '../../../domain/instrument/threshold.ts'
import { weeksOn } from '../../../domain/records/index.ts'
import type { Episode } from '../../../domain/records/index.ts'
import type { At, ChartBand, ChartLine } from '../../../ui/chart/definition.ts'
import { figure } from '../../shared/words.ts'
import type { Frame } from './frame.ts'
import { drawn, toBidan, unsignedMark } from './picture.ts'
import type { Dot, Picture, Reader } from './picture.ts'
import type { Taken } from './taken.ts'

type Judged = Extract<PregnancyWeight, { outcome: 'dinilai' }>

/** Weight over the weeks of a pregnancy, from the one before it, with the band of her IMT. */
export function weightPicture(
  taken: readonly Taken[],
  frame: Frame,
  today: string,
  episode: Episode,
  reader: Reader,
): Picture | undefined {
  const weighed = taken.flatMap(t => {
    const [kg, weeks] = [t.figure('bb'), weeksOn(episode, t.on)]
    return kg === undefined || weeks === undefined ? [] : [{ t, kg, weeks }]
  })
  const start = weightOf(episode.bbAwal)
  const first = weighed[0]
  if (!first && start === undefined) return undefined
  const judge = (kg: number, weeks: number): PregnancyWeight =>
    pregnancyWeight(
      {
        weeks,
        weightKg: kg,
        startWeightKg: episode.bbAwal,
        first: first && { weeks: first.weeks, kg: first.kg },
        heightCm: episode.tb,
        twins: episode.kembar,
      },
      reader.policy,
    )
  const any = judge(start ?? first?.kg ?? 0, term)
  const band = any.outcome === 'dinilai' ? bandOf(any, reader) : undefined
  const title = 'Berat selama hamil'
  return {
    id: 'bb-hamil',
    chip: 'Berat hamil',
    title,
    unit: 'kg',
    definition: drawn({
      title,
      frame,
      dots: [
        ...(start === undefined ? [] : [beforeDot(start, frame)]),
        ...weighed.map(({ t, kg, weeks }) => dotOf(t, kg, judge(kg, weeks), reader)),
      ],
      axis: 'Berat, kg',
      now: today,
      bands: band ? [band] : [],
      lines: band && any.outcome === 'dinilai' ? edges(band, any, reader) : [],
      marks: [
        { mark: 'ring', words: 'sebelum hamil' },
        { mark: 'dot', words: 'titik ukur' },
        ...(band ? [{ mark: 'low', words: 'di luar pita' } as const] : []),
      ],
    }),
  }
}

const term = 40

/** From the week in which judging begins to term, and level from there. */
function bandOf({ row, startKg }: Judged, { policy }: Reader): ChartBand {
  const from = Math.min(Math.max(0, Math.ceil(valueOf(judgedAfterWeek, policy))), term)
  const weeks = Array.from({ length: term + 2 - from + 1 }, (_, i) => from + i)
  const at = (kgOf: (week: number) => number): At[] => weeks.map(x => ({ x, y: startKg + kgOf(x) }))
  return {
    tone: 'mid',
    lower: at(week => bandAt(row, week, policy).minKg),
    upper: at(week => bandAt(row, week, policy).maxKg),
  }
}

const edges = ({ lower, upper }: ChartBand, { row }: Judged, reader: Reader): ChartLine[] => [
  { id: 'pita-atas', tone: 'plain', points: upper },
  {
    id: 'pita-bawah',
    tone: 'plain',
    points: lower,
    words: reader.health
      ? `taksiran menurut IMT sebelum hamil${unsignedMark(reader, row.tooLittle, row.tooMuch)}; kurva KIA yang berlaku`
      : 'pita taksiran; kurva KIA yang berlaku',
  },
]

const beforeDot = (kg: number, { from }: Frame): Dot => ({
  id: 'sebelum-hamil',
  on: from,
  value: kg,
  said: `${figure(kg)} kg`,
  verdict: 'sebelum hamil',
  flagged: false,
  ring: true,
})

function dotOf(t: Taken, kg: number, seen: PregnancyWeight, { health }: Reader): Dot {
  const book = t.word('bbKurva')
  const read = book === 'merah' || book === 'hijau' ? `menurut Buku KIA: ${book}` : ''
  const outside = seen.outcome === 'dinilai' && seen.verdict !== 'sesuai'
  const judged = seen.outcome === 'dinilai' ? verdictOf(seen, health) : ''
  return {
    id: t.record,
    on: t.on,
    value: kg,
    said: `${figure(kg)} kg`,
    verdict: [judged, read].filter(Boolean).join('; '),
    flagged: outside || book === 'merah',
  }
}

const names = { kurang: 'kurang', sesuai: 'cukup', lebih: 'terlalu banyak' } as const

const verdictOf = ({ verdict, gainKg, fromEarly, band }: Judged, health: boolean): string =>
  health
    ? `${gainWords(gainKg, fromEarly).toLowerCase()}, ${names[verdict]} (${bandWords(band)})`
    : verdict === 'sesuai'
      ? 'di dalam pita'
      : toBidan
