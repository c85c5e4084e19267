import { expect, test } from 'vitest'
import { bayiBalitaApras } from '../../src/domain/instruments/bayi-balita-apras.ts'
import { ibuHamil } from '../../src/domain/instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../../src/domain/instruments/nifas-menyusui.ts'

/** Typed a second time from the domain document, sections 2.0–2.3 and 4.4: two slips rarely agree. */
const expected: Record<string, string> = {
  'lila-kek': '< 23.5 cm',
  'td-ibu-tinggi-sistole': '>= 140 mmHg',
  'td-ibu-tinggi-diastole': '>= 90 mmHg',
  'td-ibu-gawat-sistole': '>= 160 mmHg',
  'td-ibu-gawat-diastole': '>= 110 mmHg',
  'td-ibu-naik-sistole': '>= 30 mmHg',
  'td-ibu-naik-diastole': '>= 15 mmHg',
  'tbc-2-gejala': '>= 2 gejala',
  'hamil-terlalu-muda': '< 20 tahun',
  'hamil-terlalu-tua': '>= 35 tahun',
  'hamil-terlalu-dekat': '< 24 bulan',
  'hamil-terlalu-banyak': '>= 4 kehamilan',
  'hamil-tb-kurang': '< 145 cm',
  'hamil-imt-kurang': '< 18.5 kg/m²',
  'hamil-trimester-1': '<= 12 minggu',
  'hamil-trimester-3': '> 24 minggu',
  'hamil-hb-kurang': '< 11 g/dL',
  'hb-sangat-rendah': '< 8 g/dL',
  'hamil-hb-kurang-trimester-2': '< 10.5 g/dL',
  'hamil-lewat-minggu': '> 42 minggu',
  'hamil-tablet-cukup': '>= 180 tablet',
  'hamil-turun-awal': '> 5 %',
  'hamil-bb-awal-sampai': '<= 12 minggu',
  'hamil-kurva-mulai': '> 13 minggu',
  'hamil-kurva-imt-kurang': '< 18.5 kg/m²',
  'hamil-kurva-imt-normal': '< 25 kg/m²',
  'hamil-kurva-imt-lebih': '< 30 kg/m²',
  'hamil-kurva-kurang-min': '< 12.5 kg',
  'hamil-kurva-kurang-maks': '> 18 kg',
  'hamil-kurva-normal-min': '< 11.5 kg',
  'hamil-kurva-normal-maks': '> 16 kg',
  'hamil-kurva-lebih-min': '< 7 kg',
  'hamil-kurva-lebih-maks': '> 11.5 kg',
  'hamil-kurva-obesitas-min': '< 5 kg',
  'hamil-kurva-obesitas-maks': '> 9 kg',
  'lila-anak-merah': '< 11.5 cm',
  'lila-anak-kuning': '< 12.5 cm',
  'lila-anak-mulai': '>= 6 bulan',
  'lila-anak-sebelum': '< 60 bulan',
  'bahaya-bayi-muda-bulan': '< 2 bulan',
  'anak-nt-mulai': '>= 1 bulan',
  'anak-nt-sampai': '<= 60 bulan',
  'anak-perkembangan-mulai': '>= 3 bulan',
  'tbc-bb-tidak-naik-mulai': '>= 2 bulan',
  'anak-asi-eksklusif-sebelum': '< 6 bulan',
  'anak-kelompok-makan': '< 5 dari 8 kelompok',
  'anak-kelompok-makan-mulai': '>= 6 bulan',
  'anak-kelompok-makan-sebelum': '< 24 bulan',
  'anak-mp-asi-sampai': '<= 24 bulan',
  'anak-vit-a-mulai': '>= 6 bulan',
  'anak-vit-a-sebelum': '< 60 bulan',
  'anak-cacing-mulai': '>= 12 bulan',
  'lk-wajib-sebelum': '< 24 bulan',
  'lk-diukur-sampai': '<= 60 bulan',
  'ukur-telentang-sebelum': '< 24 bulan',
}

test('every cut-off of the cards of mother and child is the one of the document', () => {
  const thresholds = [ibuHamil, nifasMenyusui, bayiBalitaApras].flatMap(i => [...i.thresholds])
  const found = Object.fromEntries(thresholds.map(t => [t.id, `${t.compare} ${t.value} ${t.unit}`]))
  expect(found).toEqual(expected)
})
