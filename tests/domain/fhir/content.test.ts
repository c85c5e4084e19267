import { describe, expect, test } from 'vitest'
import { faultsOf, patientRow } from '../../../src/domain/fhir/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { dayId } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { id } from '../records/world.ts'
import {
  card,
  codes,
  day,
  items,
  observed,
  on,
  person,
  place,
  resources,
  service,
  siti,
  told,
} from './made-visit.ts'
import type { Told } from './made-visit.ts'

const adult = person({ tanggal_lahir: '1980-05-15', nik: '3374015505800001' })
const child = person({ tanggal_lahir: '2025-12-01' })
const why = (t: Told): (string | undefined)[] => t.drafts.map(d => d.why)

describe('what was measured', () => {
  test('blood pressure is two observations; measured twice, it is the mean that is judged', () => {
    const t = told([
      ...place(),
      adult,
      card('dewasa', { sistolik: 150, diastolik: 90, sistolik2: 141, diastolik2: 90 }),
    ])
    expect(observed(t, '8480-6')).toMatchObject({
      valueQuantity: { value: 145.5, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      note: [{ text: 'Rerata dua kali ukur: 150 dan 141' }],
    })
    expect(observed(t, '8462-4')).toMatchObject({ valueQuantity: { value: 90 } })
    expect(observed(t, '85354-9')).toBeUndefined()
  })

  test('glucose after a fast and at random have their own codes, and none without knowing which', () => {
    const sugar = (gulaJenis?: string): Told =>
      told([...place(), adult, card('dewasa', { bb: 60, gula: 110, ...(gulaJenis ? { gulaJenis } : {}) })])
    expect(observed(sugar('sewaktu'), '2345-7')).toMatchObject({ valueQuantity: { code: 'mg/dL' } })
    expect(observed(sugar('puasa'), '1558-6')).toBeDefined()
    expect(resources(sugar(), 'Observation').flatMap(o => codes(o.code))).not.toContain('2345-7')
  })

  test('a figure has the digits of its scale', () => {
    const t = told([...place(), adult, card('dewasa', { bb: 59.9999980007 })])
    expect(observed(t, '29463-7')?.valueQuantity?.value).toBe(60)
    const fine = told([...place(), adult, card('dewasa', { bb: 59.25 })])
    expect(observed(fine, '29463-7')?.valueQuantity?.value).toBe(59.25)
  })

  test('BMI of an adult is worked out', () => {
    const t = told([...place(), adult, card('dewasa', { bb: 60, tb: 160 })])
    expect(observed(t, '39156-5')).toMatchObject({ valueQuantity: { value: 23.44, code: 'kg/m2' } })
  })

  test('a child lying and a child standing: codes of length and of z-scores go with it', () => {
    const lying = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8.4, tb: 71.5, caraUkur: 'telentang', lk: 44 }),
    ])
    expect(observed(lying, '8306-3')).toMatchObject({ valueQuantity: { value: 71.5, code: 'cm' } })
    for (const z of ['1153593003', '1153590000', '1153598007', '1153596006', '1153594009'])
      expect(observed(lying, z)).toMatchObject({ valueQuantity: { code: '{Zscore}' } })
    const tall = person({ tanggal_lahir: '2023-01-01' })
    const standing = told([
      ...place(),
      tall,
      card('bayi-balita-apras', { bb: 11, tb: 90, caraUkur: 'berdiri' }),
    ])
    for (const code of ['8308-9', '1153604005', '1153600001']) expect(observed(standing, code)).toBeDefined()
  })

  test('a class stands as interpretation, in the code of the national list', () => {
    const t = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 5.5, tb: 71.5, caraUkur: 'telentang' }),
    ])
    expect(codes(observed(t, '1153593003')?.interpretation?.[0])).toEqual(['OI000007'])
  })

  test('N and T are sent, O and B are not', () => {
    const weighed = (last: string): Told =>
      told([
        ...place(),
        child,
        card(
          'bayi-balita-apras',
          { bb: 8 },
          { record: id('lalu'), happenedOn: last, body: { bb: 8, lokasi: 'pustu' } },
        ),
        card('bayi-balita-apras', { bb: 8.1 }),
      ])
    expect(observed(weighed('2026-10-12'), 'OC000012')).toMatchObject({ valueBoolean: false })
    expect(observed(weighed('2026-08-12'), 'OC000012')).toBeUndefined()
  })

  test('what is impossible, in dispute, unknown or taken back is not sent', () => {
    const twice = [
      card('dewasa', { bb: 60, tb: 1600 }),
      card('dewasa', { bb: 61, lp: null }, { happenedOn: on }),
    ]
    const t = told([...place(), adult, ...twice, card('mata-telinga', { telingaKanan: 'normal' })])
    expect(resources(t, 'Observation').map(o => codes(o.code))).toEqual([['247301006']])
    expect(t.drafts[0]?.withheld.map(w => w.why)).toEqual(
      expect.arrayContaining([
        expect.stringMatching('menunggu keputusan bidan'),
        expect.stringMatching('tidak mungkin'),
      ]),
    )
  })
})

describe('what was given', () => {
  test('an injection here is reported as a cadre reports it, with its number and reason', () => {
    const t = told([...place(), child, service({ jenis: 'imunisasi', produk: 'DPT-HB-Hib' })])
    expect(resources(t, 'Immunization')).toMatchObject([
      {
        primarySource: false,
        performer: [
          {
            function: { coding: [{ code: 'EP' }], text: 'Dilaporkan oleh kader Tini' },
            actor: { reference: expect.stringMatching(/^Organization\//) },
          },
        ],
        reasonCode: [{ coding: [{ code: 'IM-Dasar' }] }],
        protocolApplied: [{ doseNumberPositiveInt: 1 }],
      },
    ])
    expect(codes(resources(t, 'Immunization')[0]?.vaccineCode)).toEqual(['VG17', 'VG45', 'VG107', '198'])
  })

  test.each([
    ['MR', ['VG03', '04']],
    ['JE', ['VG129', '134']],
    ['HB0', []],
    ['RV', []],
  ])('%s goes with group and CVX, %o, or is listed', (produk, sure) => {
    const t = told([...place(), child, service({ jenis: 'imunisasi', produk })])
    expect(codes(resources(t, 'Immunization')[0]?.vaccineCode)).toEqual(sure)
    expect(t.drafts[0]?.withheld.map(w => w.question)).toEqual(sure.length === 0 ? [produk] : [])
  })

  test('a dose copied from the KIA book, and a vaccine without a code, are not sent', () => {
    const kia = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8 }),
      service({ jenis: 'imunisasi', produk: 'BCG', sumber: 'menurut_kia' }),
    ])
    expect(resources(kia, 'Immunization')).toEqual([])
    const hexa = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8 }),
      service({ jenis: 'imunisasi', produk: 'HEXA' }),
    ])
    expect(resources(hexa, 'Immunization')).toEqual([])
    expect(hexa.drafts[0]?.withheld.map(w => w.question)).toContain('HEXA')
  })

  test('a tick on the card and the service of the day are one injection', () => {
    const t = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8, imunisasiHariIni: ['mr'] }),
      service({ jenis: 'imunisasi', produk: 'MR' }),
    ])
    expect(resources(t, 'Immunization')).toHaveLength(1)
  })

  test('iron tablets are a statement that says how many, MMS has no code', () => {
    const t = told([
      ...place(),
      adult,
      service({ jenis: 'ttd', jumlah: 30 }),
      service({ jenis: 'mms', jumlah: 30 }),
    ])
    expect(resources(t, 'MedicationStatement')).toMatchObject([
      {
        medicationCodeableConcept: { coding: [{ code: '93001004' }] },
        dosage: [{ text: 'Diberikan 30 tablet' }],
      },
    ])
    expect(t.drafts[0]?.withheld.map(w => w.question)).toContain('mms')
  })

  test('tablets that were written down twice go once, and the other number is listed', () => {
    const iron = (jumlah: number) => service({ jenis: 'ttd', jumlah })
    const same = service({ jenis: 'ttd', jumlah: 10, pemberi: 'Rina' })
    const t = told([...place(), adult, iron(10), same, iron(90)])
    expect(resources(t, 'MedicationStatement').map(m => m.dosage?.[0]?.text)).toEqual(['Diberikan 10 tablet'])
    expect(t.drafts[0]?.withheld).toMatchObject([
      { label: 'Tablet tambah darah', question: 'MedicationStatement' },
    ])
  })

  test('a week of extra food has no code, so it is listed and not sent', () => {
    const week = {
      kind: 'pmt-minggu',
      about: siti,
      record: id('minggu'),
      body: { pmt: id('pmt'), minggu_ke: 1, tanggal: on, dimakan: ['h1'] },
    }
    const t = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8, mbg: true, kelompokMakan: [] }),
      week,
    ])
    const withheld = t.drafts[0]?.withheld.map(w => w.question)
    expect(withheld).toEqual(expect.arrayContaining(['mbg', 'kelompokMakan', 'dimakan']))
    expect(JSON.stringify(t.drafts[0]?.bundle)).not.toMatch(/PMT|kelompok/i)
  })

  const old = person({ tanggal_lahir: '1950-01-01' })
  const skilas = (answers: Body): Told => told([...place(), old, card('skilas', answers)])
  const items42 = (t: Told): unknown =>
    resources(t, 'QuestionnaireResponse')[0]?.item?.flatMap(g =>
      g.item?.map(i => [i.linkId, i.answer?.[0]?.valueBoolean]),
    )

  test('SKILAS goes in the words of the national form: able is yes, a complaint is yes; mood is left out', () => {
    const well = { ulangKata: 'bisa', berdiri: 'bisa', masalahMata: false, hitungJari: 'benar' }
    const both = { bbBerkurang: true, sulitMakan: false, lila: 20.9 }
    const t = skilas({ ...well, ...both, bisikKanan: 'bisa', bisikKiri: 'bisa', sedih: true })
    const [response] = resources(t, 'QuestionnaireResponse')
    expect(response?.questionnaire).toBe('https://fhir.kemkes.go.id/Questionnaire/Q0042')
    expect(response?.item?.[0]?.item?.[0]?.text).toBe('Apakah peserta dapat mengingat tiga kata sebelumnya?')
    expect(items42(t)).toEqual([
      ['1.2', true],
      ['2.1', true],
      ['3.1', true],
      ['3.2', false],
      ['3.3', true],
      ['4.1', false],
      ['4.2', true],
      ['5.1', true],
    ])
    const ill = { ulangKata: 'tidak-bisa', berdiri: 'tidak-bisa', masalahMata: false, hitungJari: 'salah' }
    expect(items42(skilas({ ...ill, lila: 21 }))).toEqual([
      ['1.2', false],
      ['2.1', false],
      ['3.3', false],
      ['4.1', false],
      ['4.2', false],
    ])
  })

  test.each([
    ['bisa', 'bisa', true],
    ['bisa', 'tidak-bisa', false],
    ['tidak-bisa', 'bisa', false],
    ['tidak-dapat-dilakukan', 'bisa', false],
    ['tidak-bisa', undefined, false],
  ])('the whisper of two ears, %s and %s, is one answer: %s', (bisikKanan, bisikKiri, said) => {
    expect(items42(skilas({ bisikKanan, ...(bisikKiri ? { bisikKiri } : {}) }))).toEqual([['5.1', said]])
  })

  test('one ear that hears says nothing of the other, and whether a yes to 1.1 is right nobody knows: both are listed', () => {
    const t = skilas({ bisikKanan: 'bisa', orientasi: 'benar', ulangKata: 'bisa' })
    expect(items42(t)).toEqual([['1.2', true]])
    expect(t.drafts[0]?.withheld.map(w => w.question)).toEqual(['orientasi', 'bisikKanan'])
  })
})

describe('a visit', () => {
  const weighed = card('dewasa', { bb: 60 })
  const period = (t: Told): unknown => resources(t, 'Encounter')[0]?.period

  test('is at the hours of the posyandu day, as instants of the zone of the province', () => {
    const at = (code: string): unknown =>
      period(
        told([
          ...place({ nakes_penanggung_jawab: 'Rina', mulai: '08.30', selesai: '11.00' }, code),
          adult,
          weighed,
        ]),
      )
    const utc = (from: string, to: string) => ({
      start: `2026-11-${from}:00+00:00`,
      end: `2026-11-${to}:00+00:00`,
    })
    expect(at('3374010001')).toEqual(utc('10T01:30', '10T04:00'))
    expect(at('5171010001')).toEqual(utc('10T00:30', '10T03:00'))
    expect(at('9471010001')).toEqual(utc('09T23:30', '10T02:00'))
  })

  test.each([
    ['20.59', undefined, '13:59', '16:59'],
    ['21.00', undefined, '01:00', '04:00'],
    ['22.00', '22.03', '15:00', '15:03'],
    ['22.00', '22.02', '01:00', '04:00'],
  ])('that opened at %s and closed at %s stays within its day', (mulai, selesai, start, end) => {
    const hours = { nakes_penanggung_jawab: 'Rina', mulai, ...(selesai ? { selesai } : {}) }
    expect(period(told([...place(hours), adult, weighed]))).toEqual({
      start: `2026-11-10T${start}:00+00:00`,
      end: `2026-11-10T${end}:00+00:00`,
    })
  })

  test('without a health worker who answers for the day is withheld, whoever was there', () => {
    const t = told([...place({ nakes_hadir: ['Bidan Rina'] }), adult, weighed])
    expect(why(t)).toEqual([expect.stringMatching('tidak punya nakes penanggung jawab')])
    expect(t.drafts[0]?.bundle).toBeUndefined()
  })

  test.each([
    ['2026-11-10T03:59:59Z', false],
    ['2026-11-10T04:00:00Z', true],
  ])('that ends at 11.00 in Western Indonesia, in an export made at %s: sent %s', (now, goes) => {
    const hours = { nakes_penanggung_jawab: 'Rina', mulai: '08.30', selesai: '11.00' }
    const t = told([...place(hours), adult, weighed], undefined, now)
    expect(why(t)).toEqual([goes ? undefined : expect.stringMatching('belum selesai')])
  })

  test('at the pustu is answered for by the health worker who wrote it', () => {
    const body = { bb: 60, lokasi: 'pustu' }
    const at = (by: string): Told => told([...place(), adult, { ...card('dewasa', {}), body, by }])
    expect(resources(at('bidan'), 'Encounter')).toHaveLength(1)
    expect(why(at('kader A'))).toEqual([expect.stringMatching('tidak ada penanggung jawab')])
  })

  test('at home or nobody knows where is withheld with its reason', () => {
    const at = (lokasi: string): Told =>
      told([...place(), adult, { ...card('dewasa', {}), body: { bb: 60, lokasi }, by: 'bidan' }])
    expect(why(at('rumah'))).toEqual([expect.stringMatching('HH')])
    expect(why(at('lain'))).toEqual([expect.stringMatching('tidak diketahui')])
  })

  test('on the posyandu day goes without the card that was filled in at home', () => {
    const body = { hari: day, lokasi: 'rumah', bb: 61 }
    const home = { ...card('dewasa', {}), body, record: id('di rumah'), by: 'bidan' }
    const t = told([...place(), adult, card('dewasa', { lp: 80 }), home])
    expect(why(t).toSorted()).toEqual([expect.stringMatching('HH'), undefined])
    expect(observed(t, '29463-7')).toBeUndefined()
    expect(why(told([...place(), adult, home]))).toEqual([expect.stringMatching('HH')])
  })

  test('reads what was typed with a blank or a sign too many: names and units', () => {
    const session = { nakes_penanggung_jawab: ' Bidan \u0007 Rina \ud83d' }
    const tini = place().find(f => f.about === id('kader A'))
    if (!tini) throw new Error('a place has a cadre')
    const names = { ...tini, body: { nama: '\u0000 Tini\t3374015505800001', peran: 'kader' } }
    const dose = service({ jenis: 'imunisasi', produk: 'MR' })
    const iron = service({ jenis: 'ttd', jumlah: 30, satuan: ' tab\u0000let ' })
    const t = told([...place(session).filter(f => f.about !== tini.about), names, child, dose, iron])
    expect(faultsOf(t.drafts[0]?.bundle)).toEqual([])
    expect(resources(t, 'Immunization')[0]?.performer?.[0]?.function?.text).toBe('Dilaporkan oleh kader Tini')
    expect(resources(t, 'MedicationStatement')[0]?.dosage?.[0]?.text).toBe('Diberikan 30 tab let')
    const nobody = told([...place({ nakes_penanggung_jawab: '\u0007 ' }), adult, weighed])
    expect(why(nobody)).toEqual([expect.stringMatching('penanggung jawab')])
  })

  test('what came from a list of somebody else is no visit of ours, also beside one of the same day', () => {
    const { record: _, ...listed } = card(
      'bayi-balita-apras',
      { bb: 9.1, impor: id('daftar') },
      { by: 'bidan' },
    )
    const t = told([...place(), child, weighed, { ...listed, record: id('dari daftar') }])
    expect(why(t).toSorted()).toEqual([expect.stringMatching(/^Diimpor dari daftar lain/), undefined])
  })

  test('before the day of birth is withheld', () => {
    expect(why(told([...place(), person({ tanggal_lahir: '2027-01-01' }), weighed]))).toEqual([
      expect.stringMatching('lahir'),
    ])
  })

  test('of a day that was opened under a wrong date counts on the right one', () => {
    const slip = dayId(id('Melati'), '2026-10-01')
    const moved = {
      kind: 'hari-buka',
      about: slip,
      body: { tanggal: '2026-10-01', nomor: 1, ganti_hari: day },
    }
    const body = { hari: slip, lokasi: 'posyandu', bb: 60 }
    const t = told([...place(), moved, adult, { ...card('dewasa', {}), body, happenedOn: '2026-10-01' }])
    expect(t.drafts.map(d => d.visit.on)).toEqual([on])
  })

  test('of a pregnant woman carries her pregnancy, which is made only once', () => {
    const pregnancy = {
      kind: 'kehamilan',
      about: siti,
      record: id('hamil'),
      body: { hamil_ke: 2, hpht: '2026-06-01' },
    }
    const t = told([...place(), adult, pregnancy, card('ibu-hamil', { bb: 60 })])
    const [episode] =
      t.drafts[0]?.bundle?.entry.filter(e => e.resource.resourceType === 'EpisodeOfCare') ?? []
    expect(episode?.request.ifNoneExist).toMatch(/^identifier=http.*episode-of-care.*\|[0-9a-f-]{36}$/)
    expect(resources(t, 'Encounter')[0]?.episodeOfCare).toEqual([{ reference: episode?.fullUrl }])
  })

  test('keeps its ids when its person turns out to be known twice', () => {
    const ids = (t: Told): unknown => t.drafts[0]?.bundle?.entry.map(e => e.fullUrl)
    const smaller = '-'.repeat(22)
    const facts = [...place(), adult, weighed]
    const merged = told(facts, { id: smaller, members: new Set([siti, smaller]) })
    expect(ids(merged)).toEqual(ids(told(facts)))
    expect(resources(merged, 'Encounter')[0]?.subject).not.toEqual(
      resources(told(facts), 'Encounter')[0]?.subject,
    )
  })
})

describe('the sheet of ids', () => {
  const row = (facts: Parameters<typeof told>[0], mother?: Parameters<typeof items>[0]) => {
    const { world, view } = told([...place(), ...facts])
    return patientRow(world, view, siti, mother && fold(items(mother), kinds), on)
  }

  test('a newborn without a NIK is known by her mother, the day of birth and her order among twins', () => {
    const ibu = id('Ibu')
    const baby = person({
      nama: 'By. Ny. Ani (2)',
      tanggal_lahir: '2026-11-01',
      nik_status: 'belum',
      ibu,
      kembar: true,
      urutan_kembar: 2,
      alamat: 'Jalan Melati 1',
    })
    const mother = [person({ nama: 'Ani', nik: '3374015505900001' }, ibu)]
    expect(row([baby], mother)).toMatchObject({
      nik: undefined,
      motherNik: '3374015505900001',
      birth: '2026-11-01',
      multipleBirth: 2,
      codes: ['33', '3374', '337401', '3374010001'],
      missing: [],
    })
    expect(row([baby]).missing).toEqual(['NIK, atau NIK ibu'])
  })

  test('says what is missing: NIK, address, order of a twin, an exact day of birth', () => {
    const unknown = person({ tanggal_lahir: '1980-05-15', lahir_perkiraan: true, nik: '12', kembar: true })
    expect(row([unknown])).toMatchObject({ nik: undefined, multipleBirth: undefined })
    expect(row([unknown]).missing).toEqual([
      'NIK',
      'alamat',
      'urutan kembar',
      'tanggal lahir pasti (masih perkiraan)',
    ])
    expect(row([adult]).multipleBirth).toBe(0)
  })
})
