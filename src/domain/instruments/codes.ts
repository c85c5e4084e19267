import {
  byAnswer,
  itemsOf,
  kemkes,
  kfa,
  loinc,
  observed,
  snomed,
  taken,
  unsure,
} from '../instrument/coded.ts'

/** National codes that several cards share (interop facts, 1.4). A code of one question alone stands beside it. */
export const berat = observed(loinc('29463-7', 'Body weight'), 'vital-signs', {
  ucum: 'kg',
  evidence: 'PM 06 12 14 15 16 19 42',
})

export const tinggi = observed(loinc('8302-2', 'Body height'), 'vital-signs', {
  ucum: 'cm',
  evidence: 'PM 06 14 15 16 19 42',
})

export const panjangAtauTinggi = byAnswer('caraUkur', {
  telentang: observed(loinc('8306-3', 'Body height --lying'), 'vital-signs', {
    ucum: 'cm',
    evidence: 'PM 12 14 15',
  }),
  berdiri: observed(loinc('8308-9', 'Body height --standing'), 'vital-signs', {
    ucum: 'cm',
    evidence: 'PM 12 14 15',
  }),
})

export const lila = observed(snomed('284473002', 'Mid upper arm circumference'), 'exam', {
  ucum: 'cm',
  evidence: 'PM 06 12 14 15',
})

/** Whisper test of one ear; the good and the bad answer are called differently on the cards. */
export const bisik = (side: string, good: string, bad: string) =>
  observed(snomed('247301006'), 'exam', {
    options: { [good]: snomed('275727004'), [bad]: snomed('300221005') },
    site: `Telinga ${side}`,
    evidence: 'PM 16 19',
  })

/** The national form of TB screening was not to be had (collection 34): these are candidates, sent to nobody. */
const tbc = (code: string, display?: string) =>
  unsure('Formulir TBC nasional belum diperoleh; kodenya baru calon.', snomed(code, display))
export const batuk = tbc('49727002', 'Cough')
export const demam = tbc('386661006', 'Fever')
export const beratTurun = tbc('89362005', 'Weight loss')
export const kontakTbc = tbc('170464005')

/** Iron and folate. Multiple micronutrients (MMS) have no code that anybody has seen. */
export const ttd = (amount: string) => taken(kfa('93001004'), amount, 'PM 16')

export const skilas = itemsOf('Q0042', 'PM 42')
export const ptm = itemsOf('Q0013', 'PM 19')

/** Named by the samples; in what form the answer stands there was not to be seen (docs/satusehat.md). */
const formUnknown = 'Kode nasionalnya diketahui, bentuk jawabannya belum.'
export const masihAsi = unsure(formUnknown, loinc('63895-7'))
export const mpAsi = unsure(formUnknown, kemkes('OC000009'))
export const bengkak = unsure(formUnknown, snomed('284521000'))
export const ibuMenyusui = unsure(formUnknown, kemkes('OC000017'))
