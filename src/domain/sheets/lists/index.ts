import type { Sheet } from '../sheet.ts'
import { asikBalita } from './asik/balita.ts'
import { asikImunisasi } from './asik/imunisasi.ts'
import { asikPtm } from './asik/ptm.ts'
import { identitasBalita } from './e-ppgbm/identitas.ts'
import { mpasiBalita } from './e-ppgbm/mpasi.ts'
import { pengukuranBalita } from './e-ppgbm/pengukuran.ts'
import { pmtBalita } from './e-ppgbm/pmt.ts'
import { kartuBalita } from './kartu/balita.ts'
import { kartuDewasa } from './kartu/dewasa.ts'
import { kartuIbu } from './kartu/ibu.ts'
import { kartuLansia } from './kartu/lansia.ts'
import { kartuRemaja } from './kartu/remaja.ts'
import { kunjunganRumah } from './register/kunjungan.ts'
import { pmtRegister } from './register/pmt.ts'
import { pemantauan } from './register/pemantauan.ts'
import { rembuk } from './register/rembuk.ts'
import { perluDirapikan } from './register/perlu-dirapikan.ts'
import { sweeping } from './register/sweeping.ts'
import { pcare, sikda } from './register/sistem-lain.ts'
import { f1 } from './rekap/f1.ts'
import { recapSheets } from './rekap/kartu.ts'
import { kunjunganBulanan } from './rekap/kunjungan.ts'
import { skdnTahun } from './rekap/skdn.ts'
import { sasaranSheets } from './sasaran/index.ts'
import { sipSheets } from './sip/index.ts'

/** What can be printed and downloaded. A new form is its file and its line here. */
export const sheets: readonly Sheet[] = [
  identitasBalita,
  pengukuranBalita,
  pmtBalita,
  mpasiBalita,
  asikImunisasi,
  asikPtm,
  asikBalita,
  pcare,
  sikda,
  ...sasaranSheets,
  kartuIbu,
  kartuBalita,
  kartuRemaja,
  kartuDewasa,
  kartuLansia,
  pemantauan,
  pmtRegister,
  kunjunganRumah,
  sweeping,
  perluDirapikan,
  rembuk,
  ...sipSheets,
  ...recapSheets,
  skdnTahun,
  f1,
  kunjunganBulanan,
]

export const sheetById = (id: string): Sheet | undefined => sheets.find(s => s.id === id)
