import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, laptopSize, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import {
  ago,
  answer,
  appIsKept,
  enrolKader,
  figure,
  fillRegister,
  logIn,
  row,
  saveCard,
  sees,
  tap,
  title,
} from './hands.ts'
import { heldOn } from './held-on.ts'
import type { NewPerson } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** The whole job, as people do it: each test goes on where the one before it ended. */
let server: TestServer
let office: Office
let phone: Phone
const others: Phone[] = []

beforeAll(async () => {
  server = await openServer()
  office = await openOffice(server)
  phone = await openPhone()
})
afterAll(async () => {
  for (const p of [phone, ...others]) {
    await p.close()
    dropProfile(p.profile)
  }
  await server.close()
})

screenOnFailure(() => [phone, ...others].map(p => p.page))

async function another(): Promise<Phone> {
  const p = await openPhone()
  others.push(p)
  return p
}

const wulan = { nama: 'Wulandari', jk: 'Perempuan', lahir: ago({ years: 25 }), rt: '03' } as const
const dewi = { nama: 'Dewi Lestari', jk: 'Perempuan', lahir: ago({ years: 27 }), rt: '02' } as const
const newborn = {
  nama: 'By. Ny. Sukaesih',
  jk: 'Laki-laki',
  lahir: ago({ days: 9 }),
  ibu: 'Sukaesih',
  rt: '01',
} as const
const walkIns: readonly NewPerson[] = [
  newborn,
  { nama: 'Rizky Maulana', jk: 'Laki-laki', lahir: ago({ years: 14 }), ibu: 'Yayah', rt: '04' },
  { nama: 'Bambang Haryadi', jk: 'Laki-laki', lahir: ago({ years: 44 }), rt: '04' },
  { nama: 'Mbah Toemirah', jk: 'Perempuan', lahir: ago({ years: 71 }), rt: '05' },
]
const everybody = [wulan.nama, dewi.nama, ...walkIns.map(p => p.nama)]

test('a cadre enrols her phone by invitation, and the whole app is kept on it', async () => {
  const { page } = phone
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  await sees(page, 'Melati 1')
  await appIsKept(page)
})

test('without signal she records a pregnancy, and a birth that makes the baby known', async () => {
  const { page } = phone
  await server.stop()
  await phone.context.setOffline(true)
  for (const [mother, hpht] of [
    [dewi, ago({ months: 5 })],
    [wulan, ago({ months: 9, days: 7 })],
  ] as const) {
    await tap(page, /^Cari$/)
    await tap(page, 'Daftarkan warga baru')
    await fillRegister(page, mother)
    await tap(page, 'Simpan warga baru')
    await title(page, 'Warga')
    await tap(page, 'Catat kehamilan')
    await page.getByLabel('Hamil anak ke-').fill('1')
    await page.getByLabel(/HPHT/).fill(hpht)
    await tap(page, /^Simpan$/)
    await sees(page, 'Usia kehamilan')
  }
  await tap(page, 'Sudah melahirkan')
  await page.getByLabel(/Tanggal bersalin/i).fill(ago({ days: 4 }))
  await answer(page, 'Jenis kelamin bayi', 'Perempuan')
  await page.getByLabel('Berat lahir (kg)').fill('3,1')
  await tap(page, /^Simpan$/)
  await sees(page, 'Nifas dan menyusui')
  await sees(page, 'By. Ny. Wulandari')
})

test('without signal she opens the day and registers four who walk in, one a newborn without NIK', async () => {
  const { page } = phone
  await tap(page, 'Hari ini')
  await tap(page, 'Mulai hari buka')
  await title(page, 'Mulai hari buka')
  await tap(page, 'Mulai hari buka')
  await title(page, 'Hari buka')
  for (const p of walkIns) {
    await tap(page, /^Tambah/)
    await title(page, 'Yang datang')
    await tap(page, 'Daftarkan warga baru')
    await fillRegister(page, p)
    await tap(page, 'Simpan warga baru')
    await title(page, 'Hari buka')
    await sees(page, p.nama)
  }
  await tap(page, /^Tambah/)
  for (const [typed, name] of [
    ['dew', dewi.nama],
    ['wul', wulan.nama],
  ] as const) {
    await page.getByLabel('Cari warga').fill(typed)
    await row(page, name).click()
    await sees(page, `${name} masuk antrean`)
  }
  await page.getByRole('link', { name: 'Kembali' }).click()
  await title(page, 'Hari buka')
})

type Card = { who: string; card: string; figures: readonly (readonly [string, string])[]; said?: string }
const cards: readonly Card[] = [
  {
    who: 'By. Ny. Sukaesih',
    card: 'bayi-balita-apras',
    figures: [
      ['Berat badan', '3,4'],
      ['PB/TB', '50,5'],
    ],
  },
  {
    who: 'Rizky Maulana',
    card: 'usia-sekolah-remaja',
    figures: [
      ['Berat badan', '44'],
      ['Tinggi badan', '158'],
    ],
  },
  {
    who: 'Bambang Haryadi',
    card: 'dewasa',
    figures: [
      ['Berat badan', '82'],
      ['Tinggi badan', '165'],
      ['Lingkar perut', '98'],
      ['TD sistole', '152'],
      ['TD diastole', '94'],
    ],
  },
  {
    who: 'Mbah Toemirah',
    card: 'lansia',
    figures: [
      ['Berat badan', '47,5'],
      ['Tinggi badan', '148'],
      ['TD sistole', '138'],
      ['TD diastole', '82'],
    ],
  },
  {
    who: 'Dewi Lestari',
    card: 'ibu-hamil',
    figures: [
      ['Berat badan', '53'],
      ['LiLA', '22,9'],
      ['TD sistole', '112'],
      ['TD diastole', '74'],
    ],
  },
  {
    who: 'Wulandari',
    card: 'nifas-menyusui',
    figures: [
      ['Berat badan', '56,5'],
      ['LiLA', '25'],
      ['TD sistole', '118'],
      ['TD diastole', '78'],
    ],
  },
]

test('without signal she screens all five life stages, six cards', async () => {
  const { page } = phone
  for (const { who, card, figures } of cards) {
    await row(page, who).click()
    await title(page, /^Ukur/)
    await sees(page, who)
    expect(page.url()).toContain(`/${card}?`)
    for (const [label, typed] of figures) await figure(page, label, typed)
    await saveCard(page, 'Hari buka')
    await sees(page, 'Tersimpan di HP')
  }
})

test('after the battery was pulled everything is there, without server and without signal', async () => {
  await phone.kill()
  phone = await openPhone(phone.profile)
  await phone.context.setOffline(true)
  const { page } = phone
  await page.goto(server.url)
  await title(page, 'Hari ini')
  await sees(page, '18 menunggu sinyal')
  await tap(page, 'Lanjutkan hari buka')
  await answer(page, 'Meja saya', 'Langkah 1–5')
  for (const { who } of cards) await row(page, who).waitFor()
  await page.getByRole('link', { name: 'Kembali' }).click()
  await tap(page, /^Cari$/)
  for (const name of everybody) await row(page, name).waitFor()
  await row(page, 'Bambang Haryadi').click()
  await sees(page, /Kartu dewasa/)
})

test('with signal again the chip says that all were received', async () => {
  const { page } = phone
  await server.start()
  await phone.context.setOffline(false)
  await sees(page, 'Semua terkirim (18)')
  await page.goto(`${server.url}/saya`)
  await sees(page, 'dari 18 sudah sampai')
})

test('a bidan has them on her own phone and adds a home visit, which the cadre sees', async () => {
  const password = await office.staff('bidan', 'Endang Rahayu', 'endang', 'Karangjati')
  const { page } = await another()
  await logIn(page, server.url, { login: 'endang', password, next: 'mangga manis sekali', home: 'Hari ini' })
  await sees(page, /6 datang/)
  await tap(page, /^Cari$/)
  for (const name of everybody) await row(page, name).waitFor()
  await row(page, 'Mbah Toemirah').click()
  await title(page, 'Warga')
  await sees(page, /Kartu lansia/)
  await tap(page, 'Kunjungan rumah')
  await answer(page, /Hasil/, 'Bertemu')
  await page.getByLabel(/Suhu/).fill('36,7')
  await tap(page, 'Simpan kunjungan')
  await title(page, 'Warga')
  await sees(page, /Kunjungan rumah/)
  await sees(page, 'Semua terkirim (1)')
  await phone.page.goto(server.url)
  await phone.page.goto(`${server.url}/cari`)
  await row(phone.page, 'Mbah Toemirah').click()
  await sees(phone.page, /Kunjungan rumah/)
})

test('the puskesmas sees them all and takes them away as files', async () => {
  const password = await office.staff('puskesmas', 'Hesti Wulan', 'hesti', 'Cempaka')
  const { page } = await another()
  await page.setViewportSize(laptopSize)
  await logIn(page, server.url, { login: 'hesti', password, next: 'gunung tinggi biru', home: 'Sasaran' })
  for (const name of everybody) await sees(page, name)
  await tap(page, 'Tarik data')
  await tap(page, 'Pilih semua')
  await tap(page, /^Tarik \d+/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tap(page, 'Simpan berkas Kartu lansia'),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  expect(file).toContain('47,5')
})

test('a cadre of another posyandu sees none of it', async () => {
  const { page } = await another()
  await enrolKader(page, server.url, await office.inviteKader('Nunung', 'Kenanga'))
  await sees(page, 'Semua terkirim (0)')
  await tap(page, /^Cari$/)
  await sees(page, 'Belum ada warga di HP ini')
  const held = await heldOn(page)
  for (const name of everybody) expect(held).not.toContain(name)
  expect(await heldOn(phone.page)).toContain('Bambang Haryadi')
})
