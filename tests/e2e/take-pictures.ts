import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { screensAbout, screensOfOffice } from './all-screens.ts'
import { dropProfile, laptopSize, openPhone, phoneSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { takeCourses } from './courses/take.ts'
import { openServer } from './server.ts'
import { takeSync } from './sync-pictures.ts'

/** `npm run pictures`: every screen with the demo data, for the README and the guides, in phone and laptop size. */
const folder = resolve(import.meta.dirname, '../../docs/gambar')
mkdirSync(folder, { recursive: true })

/** `npm run pictures -- puskesmas` takes those of one role, `latihan` those of the practice, `lain` all other screens, `grafik` the charts, `sinkron` what is done without signal. */
const asked = process.argv[2]
if (asked === 'grafik') {
  await takeCourses(resolve(import.meta.dirname, '../../.cache/grafik'), folder)
  process.exit()
}

if (asked === 'sinkron') {
  await takeSync(shot)
  process.exit()
}

const server = await openServer('demo')
const codes = [...server.said.matchAll(/kode undangan (\S+)/g)].map(m => m[1] ?? '')

function still(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => !document.body.innerText.includes('Membuka…') && document.querySelector('h1') !== null,
  )
}

async function shot(page: Page, name: string): Promise<void> {
  await still(page)
  await page.evaluate(() => document.fonts.ready.then(() => true))
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  console.log(name)
}

const synced = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => /Semua terkirim/.test(document.body.innerText) && !/Mengunduh/.test(document.body.innerText),
    null,
    {
      timeout: 120_000,
    },
  )

async function go(page: Page, path: string): Promise<void> {
  await page.goto(server.url + path)
  await still(page)
}

async function latihan({ page }: Phone): Promise<void> {
  await go(page, '/daftarkan-hp')
  await shot(page, '09-daftarkan-hp')
  await page.getByRole('button', { name: 'Mode latihan – bukan data warga' }).click()
  await page.getByText('Coba dulu').waitFor()
  await shot(page, '14-latihan')
}

async function kader(p: Phone): Promise<void> {
  const { page } = p
  await go(page, '/daftarkan-hp')
  await page.getByLabel('Kode undangan').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Daftarkan HP ini' }).click()
  await page.getByText('Warga posyandu').waitFor()
  await page.locator('.row').nth(8).waitFor()
  await synced(page)
  await page.getByRole('link', { name: 'Mulai hari buka' }).click()
  await shot(page, '10-mulai-hari-buka')
  await page.getByRole('button', { name: 'Mulai hari buka' }).click()
  await page.waitForURL(/\/hari\/./)
  await still(page)
  const day = page.url().split('/').at(-1) ?? ''
  await go(page, `/cari?hari=${day}`)
  const toQueue = async (group: RegExp): Promise<void> => {
    await page.getByRole('radio', { name: group }).check()
    await page.locator('button.row').first().click()
    await page
      .getByText(/masuk antrean/)
      .last()
      .waitFor()
  }
  for (const group of [/^Balita/, /^Ibu hamil/, /^Lansia/]) {
    await go(page, `/cari?hari=${day}`)
    await toQueue(group)
  }
  await go(page, `/cari?hari=${day}`)
  await page.getByLabel('Cari warga').fill('nur')
  await page.locator('mark').first().waitFor()
  await shot(page, '03-cari')
  await go(page, `/hari/${day}`)
  await page.locator('.now').waitFor()
  await shot(page, '02-hari-buka')
  await page.locator('.foot a').first().click()
  await page.getByText('Berat badan').first().waitFor()
  for (const key of '7,9') await page.keyboard.press(key)
  await shot(page, '05-ukur')
  await go(page, '/')
  await page.getByText('orang sudah datang').waitFor()
  await shot(page, '01-hari-ini')
  await go(page, `/hari/${day}/salin`)
  await shot(page, '11-salin-dari-buku')
  await go(page, '/daftar')
  await page.getByLabel('Nama lengkap').waitFor()
  await shot(page, '04-daftar')
  await go(page, '/cari')
  await page.getByRole('radio', { name: /^Balita/ }).check()
  await page.locator('button.row').nth(2).click()
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor()
  await shot(page, '07-warga')
  const person = page.url()
  await page.goto(`${person}/kartu`)
  await page.getByText('Simpan gambar').waitFor()
  await shot(page, '13-kartu-qr')
  await page.goto(person)
  await page.locator('a.row[href^="/hasil/"]').first().click()
  await page.getByText('bukan diagnosis').first().waitFor()
  await shot(page, '06-hasil')
  await go(page, `/laporan?bulan=${monthBefore()}`)
  await page.locator('a[href*="daftar=skdn-s"]').waitFor()
  await shot(page, '22-laporan')
  await go(page, '/saya')
  await shot(page, '08-saya')
  await go(page, '/saya/menunggu')
  await shot(page, '12-belum-terkirim')
}

async function logIn(page: Page, login: string): Promise<void> {
  page.setDefaultTimeout(120_000)
  await go(page, '/masuk')
  await page.getByLabel('Nama masuk').fill(login)
  await page.getByLabel('Kata sandi').fill('contoh123')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(url => url.pathname !== '/masuk')
  await synced(page)
  await go(page, '/saya')
  await page.getByText(/Terakhir tersambung hari ini/).waitFor()
}

async function office(
  { page }: Phone,
  login: string,
  places: readonly string[],
  suffix: string,
): Promise<void> {
  await logIn(page, login)
  for (const place of places) {
    await go(page, `/${place}`)
    await page.locator('main :is(h2, table, .row, button, label)').first().waitFor()
    await shot(page, `${login}-${place || 'hari-ini'}${suffix}`)
  }
}

type Screens = (page: Page) => Promise<readonly [name: string, path: string][]>

async function screens({ page }: Phone, login: string, list: Screens, suffix: string): Promise<void> {
  await logIn(page, login)
  for (const [name, path] of await list(page)) {
    await go(page, path)
    await page.locator('main :is(h2, input, button, label, .row)').first().waitFor()
    await shot(page, `${name}${suffix}`)
  }
}

const weighed = [
  'No;NIK;Nama;JK;Tgl Lahir;BB Lahir;TB Lahir;Nama Ortu;Prov;Kab/Kota;Kec;Pukesmas;Desa/Kel;Posyandu;RT;RW;Alamat;Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB;Naik Berat Badan;Jml Vit A;KPSP;KIA;Kelas Ibu Balita;MBG;Detail',
  '1;9977010303240001;Bayu Contoh;L;2024-03-03;3.1;49;Ani Contoh;;;;;;;01;02;;;2026-10-10;11.8;86.5;Berdiri;15;Normal;-0.98;Normal;-1.36;Gizi Baik;-0.4;N;1;;Ya;;;',
  '2;9,97701E+15;Cici Contoh;P;2024-05-05;3;48;Dewi Contoh;;;;;;;01;02;;;2026-10-10;11;84;Berdiri;15;Normal;0.1;Normal;-1;Gizi Baik;0.2;N;1;;Ya;;;',
  '3;;Eko Contoh;L;2025-02-30;3;48;Fitri Contoh;;;;;;;01;02;;;2026-10-10;9;74;Telentang;14;Normal;0;Normal;0;Gizi Baik;0;N;1;;Ya;;;',
].join('\n')

/** A download of another system, column by column and row by row; nothing of it is saved. */
async function importing({ page }: Phone, suffix: string): Promise<void> {
  await logIn(page, 'puskesmas')
  await go(page, '/impor')
  const file = { name: 'unduhan-eppgbm.csv', mimeType: 'text/csv', buffer: Buffer.from(`${weighed}\n`) }
  await page.locator('input[type=file]:enabled').setInputFiles(file)
  await page.getByText('Dikenali').waitFor()
  await shot(page, `impor-kolom${suffix}`)
  await page.getByRole('button', { name: 'Periksa isinya' }).click()
  await page.getByText('baris perlu dibetulkan').waitFor()
  await shot(page, `impor-periksa${suffix}`)
}

const monthBefore = (): string => {
  const now = new Date()
  const day = new Date(now.getFullYear(), now.getMonth() - 1, 15)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
}

/** Sheets of the month before this one, of which the demo holds every posyandu day. */
const sheets =
  (...asked: readonly (readonly [sheet: string, picture: string])[]) =>
  async ({ page }: Phone): Promise<void> => {
    await logIn(page, 'puskesmas')
    for (const [sheet, picture] of asked) {
      await go(page, `/lembar?lembar=${sheet}&bulan=${monthBefore()}`)
      await page.getByRole('button', { name: 'Simpan XLSX' }).waitFor()
      await page.evaluate(() => document.querySelector('.report-actions')?.scrollIntoView({ block: 'start' }))
      await shot(page, picture)
    }
  }

const everything = ['', 'rujukan', 'putuskan', 'sasaran', 'petugas', 'saya']
const puskesmas = ['sasaran', 'rujukan', 'putuskan', 'mutu', 'catatan', 'impor', 'petugas', 'wilayah', 'saya']
const runs: readonly [{ width: number; height: number }, (p: Phone) => Promise<void>][] = [
  [phoneSize, latihan],
  [phoneSize, kader],
  [laptopSize, p => office(p, 'bidan1', everything, '-laptop')],
  [phoneSize, p => office(p, 'bidan1', everything, '-hp')],
  [laptopSize, p => office(p, 'puskesmas', puskesmas, '-laptop')],
  [phoneSize, p => screens(p, 'bidan1', screensAbout, '-hp')],
  [laptopSize, p => screens(p, 'bidan1', screensAbout, '-laptop')],
  [phoneSize, p => screens(p, 'puskesmas', screensOfOffice, '-hp')],
  [laptopSize, p => screens(p, 'puskesmas', screensOfOffice, '-laptop')],
  [laptopSize, p => importing(p, '-laptop')],
  [phoneSize, p => importing(p, '-hp')],
  [laptopSize, sheets(['eppgbm-pengukuran', 'lembar-eppgbm-laptop'], ['rekap-balita', 'lembar-r2-laptop'])],
  [phoneSize, sheets(['asik-balita', 'lembar-asik-hp'])],
]
const order = [
  'latihan',
  'kader',
  'bidan',
  'bidan',
  'puskesmas',
  'lain',
  'lain',
  'lain',
  'lain',
  'impor',
  'impor',
  'lembar',
  'lembar',
]
try {
  for (const [i, [size, walk]] of runs.entries()) {
    if (asked !== undefined && order[i] !== asked) continue
    const phone = await openPhone(undefined, size)
    try {
      await walk(phone)
    } finally {
      await phone.close()
      dropProfile(phone.profile)
    }
  }
} finally {
  await server.close()
}
if (asked === undefined) await takeSync(shot)
