import type { Area } from '../areas/area.ts'
import type { PolicySet } from '../policy/policy.ts'
import type { Assignment } from './assignments.ts'
import type { Asked } from './tanya-dobel.ts'
import type { MoveRequest } from './move-request.ts'
import type { Regrouped } from './penataan.ts'
import type { Profesi } from './petugas.ts'
import type { Episode } from './episode-state.ts'
import type { TaskFacts } from '../tasks/facts-type.ts'

export type LastMeasure = { readonly value: number; readonly on: string }
export const cardMeasures = ['bb', 'tb', 'lila', 'lk', 'lp'] as const
export type CardMeasure = (typeof cardMeasures)[number]

export type OpenReferral = {
  readonly record: string
  readonly mendesak: 'gawat' | 'hari-ini' | '7-hari'
  readonly palingLambat: string
  /** Absent on a card that an older version made. */
  readonly sejak?: string
  readonly perluBidan?: true
  readonly tidakDatang?: true
}

/** One subject as lists, search and doubles need it: small, plain JSON, made anew whenever her view changes. */
export type Card = {
  readonly id: string
  readonly kind: 'orang' | 'rumah-tangga' | 'hari-buka' | 'wilayah' | 'petugas'
  /** For a person her name; for a household its head; for an area its name. */
  readonly nama: string
  readonly posyandu?: string
  readonly panggilan?: string
  readonly dikenal?: string
  /** The mother's name, and her id if she is known here. */
  readonly ibu?: string
  readonly ibuId?: string
  readonly jk?: 'L' | 'P'
  readonly lahir?: string
  readonly lahirPerkiraan?: true
  readonly nikEnd?: string
  /** Equal marks are equal NIK, without a NIK in any list. */
  readonly nikMark?: string
  readonly nikStatus?: 'ada' | 'belum' | 'ibu'
  readonly anakKe?: number
  readonly urutanKembar?: number
  readonly alamat?: string
  readonly rt?: string
  readonly rw?: string
  readonly dusun?: string
  readonly patokan?: string
  readonly rumah?: string
  readonly sekolah?: string
  readonly kelas?: string
  readonly sasaran?: 'sasaran' | 'tamu'
  readonly status?: 'aktif' | 'pindah_keluar' | 'tidak_ditemukan' | 'meninggal'
  readonly tanggalStatus?: string
  readonly sementaraSampai?: string
  readonly impor?: string
  readonly episodes?: readonly Episode[]
  readonly ukur?: { readonly [M in CardMeasure]?: LastMeasure }
  /** Day of the last screening and of the last home visit. */
  readonly terakhir?: string
  readonly kunjungan?: string
  readonly kunjunganBerikut?: string
  /** Kader whom the bidan has named for the home visits of this person. */
  readonly tugas?: readonly Assignment[]
  readonly rujukan?: readonly OpenReferral[]
  /** What "Perlu ditindaklanjuti" reads: dated facts that depend on no day and no policy. */
  readonly fakta?: TaskFacts
  /** How many fields people must decide on, and whether a save about her was refused. */
  readonly konflik?: number
  /** Day of the newest decision about such a field that still holds. */
  readonly diputuskan?: string
  readonly dibetulkan?: true
  readonly gabungan?: readonly string[]
  /** Ids of those about whom a health worker said: that is somebody else. */
  readonly bukan?: readonly string[]
  /** What a health worker asked the kader about a double. */
  readonly tanya?: readonly Asked[]
  /** What other places asked: she is registered there, and her history should follow. On the card of a health worker. */
  readonly diminta?: readonly MoveRequest[]
  readonly dasawisma?: string
  readonly kaderPembina?: string
  readonly gakin?: 'ya' | 'tidak' | 'belum_tahu'
  readonly nomorKkMark?: string
  readonly hari?: DayFacts
  readonly area?: Area
  readonly kebijakan?: readonly PolicySet[]
  /** Of a posyandu that was merged into another, or of which some went to another: the newest first. */
  readonly penataan?: readonly Regrouped[]
  readonly petugas?: {
    readonly peran?: string
    readonly wilayah: readonly string[]
    readonly aktif: boolean
    readonly panggilan?: string
    readonly profesi?: Profesi
  }
}

export type DayFacts = {
  readonly tanggal: string
  readonly nomor: number
  readonly kelompok: readonly string[]
  readonly hadir: readonly string[]
  readonly selesai: number
  readonly diukur: number
  readonly dilayani: number
  readonly ditutup?: true
  /** A health worker was there. */
  readonly nakes?: true
  readonly gantiHari?: string
}

/** Raised whenever the cards of the same entries come out differently. */
export const cardVersion = 10
