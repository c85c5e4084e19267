import type { RecordView, View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { isIsoDate } from '../measures/age.ts'
import { stateFrom } from './episode-state.ts'
import type { Episode, EpisodeState } from './episode-state.ts'
import { kehamilan } from './kehamilan.ts'
import { read } from './read-body.ts'

export const episodesOf = (view: View): Episode[] => recordsOf(view, kehamilan.kind).map(episodeOf)

function episodeOf(record: RecordView): Episode {
  const b = read(kehamilan, record)
  const episode: Episode = {
    record: record.id,
    openedOn: dateOr(b.tercatat, record.happenedOn),
    hpht: dateOr(b.hpht, undefined),
    ukAwal: b.uk_awal,
    ukTanggal: dateOr(b.uk_tanggal, undefined),
    hpl: dateOr(b.hpl, undefined),
    hamilKe: b.hamil_ke,
    jarakBulan: monthsOf(b.jarak_tahun, b.jarak_bulan),
    bbAwal: b.bb_awal,
    tb: b.tb,
    kembar: b.kembar,
    riwayatSc: b.riwayat_sc,
    akhir: b.akhir,
    tanggalAkhir: dateOr(b.tanggal_akhir, undefined),
    berhentiMenyusui:
      dateOr(b.berhenti_menyusui_pada, undefined) ?? (b.menyusui === false ? b.tanggal_akhir : undefined),
    masihMenyusui: dateOr(b.masih_menyusui_pada, undefined),
    anak: b.anak,
    bayiMeninggal: dateOr(b.bayi_meninggal_pada, undefined),
  }
  return Object.fromEntries(Object.entries(episode).filter(([, v]) => v !== undefined)) as Episode // fewer keys, same type
}

function dateOr<T>(date: string | undefined, other: T): string | T {
  return date !== undefined && isIsoDate(date) ? date : other
}

const monthsOf = (years: number | undefined, months: number | undefined): number | undefined =>
  years === undefined && months === undefined ? undefined : (years ?? 0) * 12 + (months ?? 0)

export const episodeState = (view: View, onDate: string): EpisodeState => stateFrom(episodesOf(view), onDate)
