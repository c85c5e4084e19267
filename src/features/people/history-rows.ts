import { perluBidan } from '../../domain/instrument/index.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import type { View } from '../../domain/log/index.ts'
import { recordsOf, shown, stateOf } from '../../domain/log/index.ts'
import type { RecordView } from '../../domain/log/index.ts'
import {
  edukasi,
  historyOf as screenings,
  isCounted,
  kontak,
  kunjungan,
  layanan,
  optionLabel,
  pernahSkrining,
  read,
} from '../../domain/records/index.ts'
import type { Screening } from '../../domain/records/index.ts'
import type { Tone } from '../../ui/index.ts'
import { figure } from '../shared/words.ts'
import { concluded, toldTo } from './concluded.ts'
import type { Reader } from './concluded.ts'

export type HistoryRow = {
  readonly record: string
  readonly on: string
  readonly title: string
  readonly detail: string
  readonly tone: Tone
  readonly screening: boolean
  readonly state: Screening['state']
  readonly movedTo?: string | undefined
  /** Two records became one. */
  readonly merge?: true
  /** Of what is written down by one tap, and may have been the wrong one. */
  readonly mistake?: { readonly kind: string; readonly marked: boolean }
}

export const labelOf = (row: HistoryRow): string => row.title

export const historyOf = (view: View, reader: Reader): HistoryRow[] =>
  screenings(view).map(s => rowOf(view, s, reader))

function rowOf(view: View, s: Screening, reader: Reader): HistoryRow {
  const card = instrumentById(s.instrument)
  return {
    record: s.record,
    on: s.happenedOn,
    title: card?.title ?? 'Ukur dan tanya',
    detail:
      measuresOf(s, reader) || concluded(view, s, reader) || (s.hasHidden ? 'isian rahasia' : 'tanpa ukuran'),
    tone: toneOf(s, reader),
    screening: true,
    state: s.state,
    movedTo: s.movedTo,
  }
}

/** "BB 8 kg · TB 72,4 cm": the numbers in the order of the card. */
function measuresOf(s: Screening, { health }: Reader): string {
  const card = instrumentById(s.instrument)
  return Object.entries(card?.questions ?? {})
    .flatMap(([key, q]) => {
      if (q.seenBy === 'health' && !health) return []
      const value = s.answers[key]
      return (q.kind === 'measure' || q.kind === 'count') && typeof value === 'number'
        ? [`${q.label} ${figure(value)} ${q.unit}`]
        : []
    })
    .slice(0, 4)
    .join(' · ')
}

/** What was told then, not what today's rules would say. */
function toneOf(s: Screening, { health }: Reader): Tone {
  const told = toldTo(s, health)
  if (told.some(t => t.rujuk.some(r => r.urgency === 'gawat' || r.urgency === 'hari-ini'))) return 'merah'
  const some = told.some(t => t.rujuk.length + t.konsul.length > 0 || t.hasil.includes(perluBidan))
  if (some) return 'kuning'
  return told.length > 0 ? 'hijau' : 'netral'
}

/** What happened besides measuring: services, visits, counselling on its own. */
export function recordsOfKinds(view: View): HistoryRow[] {
  const common = (r: ReturnType<typeof recordsOf>[number]) => ({
    record: r.id,
    on: r.happenedOn,
    tone: 'netral' as const,
    screening: false,
    state: stateOf(r),
  })
  const mistaken = (r: RecordView) => ({ mistake: { kind: r.kind, marked: shown(r, 'batal') === true } })
  return [
    ...recordsOf(view, layanan.kind)
      .filter(r => !isCopied(r))
      .map(r => {
        const b = read(layanan, r)
        return {
          ...common(r),
          ...mistaken(r),
          title: b.jenis ? optionLabel(layanan, 'jenis', b.jenis) : 'Layanan',
          detail: [b.produk, b.sumber === 'menurut_kia' ? 'menurut KIA' : ''].filter(Boolean).join(' · '),
        }
      }),
    ...copiedDays(recordsOf(view, layanan.kind).filter(isCopied)).map(([r, doses]) => ({
      ...common(r),
      title: 'Imunisasi',
      detail: `${doses} dosis disalin dari Buku KIA`,
    })),
    ...recordsOf(view, kontak.kind).map(r => {
      const b = read(kontak, r)
      return {
        ...common(r),
        ...mistaken(r),
        on: b.tanggal ?? r.happenedOn,
        title: b.jenis ? optionLabel(kontak, 'jenis', b.jenis) : 'Kontak',
        detail: b.sumber === 'menurut_kia' ? 'menurut KIA' : '',
      }
    }),
    ...recordsOf(view, pernahSkrining.kind).map(r => {
      const b = read(pernahSkrining, r)
      return {
        ...common(r),
        ...mistaken(r),
        on: b.tanggal ?? r.happenedOn,
        title: 'Skrining di tempat lain',
        detail: [
          b.penyakit ? optionLabel(pernahSkrining, 'penyakit', b.penyakit) : '',
          b.tempat ? optionLabel(pernahSkrining, 'tempat', b.tempat) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      }
    }),
    ...recordsOf(view, kunjungan.kind).map(r => {
      const b = read(kunjungan, r)
      return {
        ...common(r),
        title: 'Kunjungan rumah',
        detail: b.hasil ? optionLabel(kunjungan, 'hasil', b.hasil) : '',
      }
    }),
    ...recordsOf(view, edukasi.kind)
      .filter(r => !read(edukasi, r).dari)
      .map(r => ({ ...common(r), title: 'Penyuluhan', detail: '' })),
  ]
}

/** The book is copied at one go; its doses stand under "Yang sudah waktunya". */
const isCopied = (r: RecordView): boolean => {
  const b = read(layanan, r)
  return b.jenis === 'imunisasi' && b.sumber === 'menurut_kia' && b.hari === undefined
}

/** One row for each day of copying; what was cancelled or moved is not counted. */
function copiedDays(records: readonly RecordView[]): (readonly [RecordView, number])[] {
  const days = Map.groupBy(records.filter(isCounted), r => r.happenedOn)
  return [...days.values()].flatMap(([first, ...more]) => (first ? [[first, 1 + more.length] as const] : []))
}
