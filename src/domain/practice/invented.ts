import type { AnyAnswers } from '../instrument/index.ts'
import type { Sex } from '../life-stage.ts'

/** What was measured at one posyandu day; what is not named was not measured. */
export type Measured = Readonly<Record<string, AnyAnswers[string]>>

export type Invented = {
  readonly nama: string
  readonly jk: Sex
  /** Age on the day the practice begins, in completed months; newborns in days. */
  readonly bulan?: number
  readonly hari?: number
  readonly hubungan: 'kk' | 'istri' | 'anak' | 'orang_tua'
  /** Her mother, by name, of the same household. */
  readonly ibu?: string
  /** `bbAwal` and `tb`: before the pregnancy. */
  readonly hamil?: {
    readonly minggu: number
    readonly ke: number
    readonly bbAwal: number
    readonly tb: number
  }
  readonly nifas?: { readonly hari: number; readonly ke: number; readonly bayi: string }
  readonly bbLahir?: number
  /** Last month first, then the month before. */
  readonly riwayat?: readonly Measured[]
}

export type InventedHome = {
  readonly marga: string
  readonly rt: string
  readonly patokan?: string
  readonly warga: readonly Invented[]
}
