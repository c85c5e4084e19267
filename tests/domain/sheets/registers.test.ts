import { describe, expect, test } from 'vitest'
import { cellWords, sheetById, sheets } from '../../../src/domain/sheets/index.ts'
import type { Sheet } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'
import { byKey, made, melati, person, subject } from './village.ts'

const need = (name: string): Sheet => {
  const found = sheetById(name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const card = (kind: string, on: string, body: object) => ({
  kind: `periksa-${kind}`,
  on,
  body: { lokasi: 'posyandu', ...body },
})

const child = person(
  'Ani',
  { jk: 'P', nik: '0074010402250002', tanggal_lahir: '2025-02-04', ibu_nama: 'Siti' },
  [
    card('bayi-balita-apras', '2026-10-12', { bb: 9, tb: 74 }),
    card('bayi-balita-apras', '2026-11-12', {
      bb: 9.4,
      tb: 74.5,
      caraUkur: 'telentang',
      batuk: false,
      asiLanjut: true,
      vitA: true,
    }),
    {
      kind: 'kunjungan',
      on: '2026-11-15',
      body: { tanggal: '2026-11-15', hasil: 'bertemu', petugas: [id('kader A')], masalah: 'Batuk; pilek' },
    },
  ],
)
const mother = person('Siti', { jk: 'P', nik: '3374015505900001', tanggal_lahir: '1990-05-15' }, [
  {
    kind: 'kehamilan',
    on: '2026-08-01',
    record: id('hamil'),
    body: { hpht: '2026-06-01', hamil_ke: 2, tercatat: '2026-08-01' },
  },
  card('ibu-hamil', '2026-11-12', {
    bb: 55,
    lila: 23.4,
    sistolik: 120,
    diastolik: 80,
    jumlahTablet: 30,
    minumTtd: true,
  }),
])
const adult = person('Budi', { tanggal_lahir: '1970-01-01', jkn_no: '0001234567890' }, [
  card('dewasa', '2026-11-12', {
    bb: 80,
    tb: 165,
    lp: 95,
    sistolik: 150,
    diastolik: 95,
    gula: 110,
    gulaJenis: 'sewaktu',
  }),
  card('puma', '2026-11-12', {
    merokok: false,
    napasPendek: true,
    dahak: false,
    batuk: false,
    spirometri: false,
  }),
])
const day = subject('hari', [
  {
    kind: 'hari-buka',
    on: '2026-11-12',
    record: id('hari'),
    body: { tanggal: '2026-11-12', nomor: 1, kelompok: ['balita'] },
  },
  { kind: 'kehadiran', on: '2026-11-12', body: { orang: id('Ani') } },
])
const village = [child, mother, adult, day]

describe('registers', () => {
  test('L4 every sheet has its own id, headings that differ, and makes rows without a fault', async () => {
    expect(new Set(sheets.map(s => s.id)).size).toBe(sheets.length)
    for (const sheet of sheets) {
      expect(new Set(sheet.heads().map(h => h.key)).size, sheet.id).toBe(sheet.heads().length)
      const { rows } = await made(sheet, village, { posyandu: new Set([melati]) })
      for (const row of rows) expect(row.cells, sheet.id).toHaveLength(sheet.heads().length)
    }
  })

  test('L5 data sasaran: each on the form of her group, with a tick for the month in which she came', async () => {
    const forms = ['sasaran-bumil', 'sasaran-balita', 'sasaran-remaja', 'sasaran-dewasa'].map(need)
    const names = await Promise.all(
      forms.map(async s => (await made(s, village)).rows.map(r => r.whose.name)),
    )
    expect(names).toEqual([['Siti'], ['Ani'], [], ['Budi']])
    const [row] = byKey(need('sasaran-balita'), await made(need('sasaran-balita'), village))
    expect([row?.['hadir_11'], row?.['hadir_10']]).toEqual(['✓', undefined])
    expect(byKey(need('sasaran-bumil'), await made(need('sasaran-bumil'), village))[0]).toMatchObject({
      hpht: '2026-06-01',
      hpl: '2027-03-08',
    })
  })

  test('L4 the cards show answers and what the rules conclude', async () => {
    const [ani] = byKey(need('kartu-balita'), await made(need('kartu-balita'), village))
    expect(ani).toMatchObject({ umur: 21, bb: 9.4, nt: 'N', batuk: 'Tidak', vitA: 'Ya' })
    expect(ani?.['kelas_tbu']).toEqual(expect.any(String))
    const [siti] = byKey(need('kartu-bumil'), await made(need('kartu-bumil'), village))
    expect(siti).toMatchObject({
      kek_: '< 23,5',
      td: '120/80',
      ttd: '30 tablet',
      minumTtd: 'Ya',
      hamil_ke: 2,
    })
    const [budi] = byKey(need('kartu-dewasa'), await made(need('kartu-dewasa'), village))
    expect(budi).toMatchObject({
      imtKelas_: 'O',
      tdHuruf_: 'Tinggi',
      gulaHuruf_: 'Normal',
      puma_napasPendek: 'Ya',
      puma_pumaSkor: 3,
    })
  })

  test('L4 the card of lansia has both its sides on one line of a day, and no answer about mood', async () => {
    const able = { bab: 'terkendali', bak: 'kadang', membersihkanDiri: 'mandiri', wc: 'mandiri' }
    const nek = person('Nek', { jk: 'P', tanggal_lahir: '1950-01-01' }, [
      card('aks', '2026-11-12', { ...able, makan: 'mandiri', pindah: 'mandiri', berjalan: 'mandiri' }),
      card('skilas', '2026-11-12', { berdiri: 'tidak-bisa', sulitMakan: true }),
      card('skilas', '2026-11-20', { orientasi: 'benar', ulangKata: 'bisa', berdiri: 'bisa' }),
    ])
    const sheet = need('kartu-lansia')
    const [first, second, ...more] = byKey(sheet, await made(sheet, [nek]))
    expect(first).toMatchObject({ bab: 2, bak: 1, skilas_skilasGerak: 'Ya', skilas_skilasGizi: 'Ya' })
    expect(first?.['mandi']).toBeUndefined()
    expect(first?.['aksSkor_']).toBeUndefined()
    expect(second).toMatchObject({ tanggal: '2026-11-20', skilas_skilasKognitif: 'Tidak' })
    expect(more).toEqual([])
    expect(sheet.heads().filter(h => /sedih|minat|suasana/i.test(h.key + h.label))).toEqual([])
  })

  test('L4 of one person the card shows the lines of the year', async () => {
    const { rows } = await made(need('kartu-balita'), village, { person: id('Ani') })
    expect(rows.map(r => r.cells[3])).toEqual(['2026-10-12', '2026-11-12'])
  })

  test('L4 F1, home visits, SIP and the worksheets for other systems', async () => {
    const of = async (name: string) => byKey(need(name), await made(need(name), village))
    expect(await of('f1-pemantauan')).toEqual([
      expect.objectContaining({ nama: 'Ani', nt: 'N', ortu: 'Siti' }),
    ])
    expect(await of('kunjungan-rumah')).toEqual([
      expect.objectContaining({ hasil: 'Bertemu', masalah: 'Batuk; pilek', petugas: 'Bu Tini' }),
    ])
    expect((await of('sip-2'))[0]).toMatchObject({ bb_10: 9, bb_11: 9.4 })
    expect((await of('sip-3'))[0]).toMatchObject({ nama: 'Siti', lila: 23.4 })
    expect((await of('pcare')).find(r => r['nama'] === 'Budi')).toMatchObject({
      noKartu: '0001234567890',
      tglDaftar: '12-11-2026',
      sistole: 150,
    })
    expect((await of('asik-balita'))[0]).toMatchObject({ nik: '0074010402250002', bb: 9.4 })
  })

  test('L4 P-Care: whole mmHg, NIK where there is no card, and each of its fields in its order', async () => {
    const sheet = need('pcare')
    const seen = card('dewasa', '2026-11-12', {
      sistolik: 150,
      diastolik: 90,
      sistolik2: 145,
      diastolik2: 85,
    })
    const someone = (name: string, body: object) =>
      person(name, { tanggal_lahir: '1970-01-01', ...body }, [seen])
    const village = [
      someone('Kartu', { nik: '3374010101700001', jkn_no: '0001234567890' }),
      someone('Nik', { nik: '3374010101700002' }),
      someone('Tanpa', {}),
    ]
    const filled = await made(sheet, village)
    const rows = byKey(sheet, filled)
    expect(rows.map(r => r['noKartu'])).toEqual(['0001234567890', '3374010101700002', undefined])
    expect(filled.incomplete.map(i => [i.name, i.missing])).toEqual([['Tanpa', ['noKartu']]])
    for (const { sistole, diastole } of rows) expect([sistole, diastole]).toEqual([148, 88])
    const fields = `noKunjungan noKartu tglDaftar kdPoli keluhan kdSadar sistole diastole beratBadan tinggiBadan respRate heartRate
      lingkarPerut kdStatusPulang tglPulang kdDokter kdDiag1 kdDiag2 kdDiag3 kdPoliRujukInternal rujukLanjut kdTacc alasanTacc anamnesa
      alergiMakan alergiUdara alergiObat kdPrognosa terapiObat terapiNonObat bmhp suhu`
    expect(sheet.heads().map(h => h.label)).toEqual(['Nama', 'NIK', ...fields.split(/\s+/)])
  })

  test('L3 on paper dates are said day first and figures with a comma', () => {
    expect([
      cellWords('2025-02-04', 'date'),
      cellWords('2025-02-04', 'text'),
      cellWords(8.45, 'number'),
      cellWords(undefined, 'text'),
    ]).toEqual(['04-02-2025', '2025-02-04', '8,45', ''])
  })
})
