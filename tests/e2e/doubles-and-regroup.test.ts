import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, syncHere, tap, title } from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Somebody is in the list of two posyandu, and then the two posyandu become one: the laptop decides, the phones follow. */
let server: TestServer
let tini: Phone
let yayah: Phone
let laptop: Phone
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  tini = await open()
  await enrolKader(tini.page, server.url, await office.inviteKader('Tini', 'Melati 1'))
  await appIsKept(tini.page)
  await register(tini.page, 'Siti Aminah')
  yayah = await open()
  await enrolKader(yayah.page, server.url, await office.inviteKader('Yayah', 'Melati 2'))
  await appIsKept(yayah.page)
  for (const nama of ['Sitti Aminnah', 'Budi Santoso']) await register(yayah.page, nama)
  for (const { page } of [tini, yayah]) await sync(page)
  laptop = await open(laptopSize)
  await logIn(laptop.page, server.url, { ...adminLogin, home: 'Sasaran' })
})

async function register(page: Page, nama: string): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
}

async function sync(page: Page): Promise<void> {
  await tap(page, /^Saya$/)
  await syncHere(page)
}

const pair = 'Siti Aminah dan Sitti Aminnah'

test('a double over two posyandu is asked about, answered, merged, and taken apart again from her history', async () => {
  const { page } = laptop
  await tap(page, /^Dobel/)
  await row(page, pair).or(row(page, 'Sitti Aminnah dan Siti Aminah')).first().waitFor()
  await tap(page, 'Belum yakin? Tanyakan ke kader')
  await sees(page, /^Sudah ditanyakan ke kader/)
  await sync(page)

  await sync(tini.page)
  await tap(tini.page, /^Tugas/)
  await tini.page.locator('a[href^="/tindak-lanjut/"]').first().click()
  await sees(tini.page, 'Bidan bertanya: apakah terdaftar dua kali?')
  await tap(tini.page, 'Jawab')
  await title(tini.page, 'Terdaftar dua kali?')
  await sees(tini.page, 'Ada nama yang mirip di posyandu lain')
  expect(await tini.page.getByText('Sitti Aminnah').count()).toBe(0)
  await tap(tini.page, 'Kirim jawaban')
  await sees(tini.page, 'Pilih jawabannya.')
  await tini.page.getByRole('radio', { name: 'Ya, orang yang sama' }).check()
  await tap(tini.page, 'Kirim jawaban')
  await title(tini.page, 'Tindak lanjut')
  await sync(tini.page)

  await sync(page)
  await tap(page, /^Dobel/)
  await sees(page, /kader: orang yang sama$/)
  await tap(page, 'Gabungkan')
  await sees(page, 'Tidak ada yang perlu diputuskan')
  await tap(page, /^Sasaran$/)
  await page
    .getByRole('link', { name: /^Sitt?i Amin/ })
    .first()
    .click()
  await tap(page, 'Lihat atau pisahkan')
  await title(page, 'Catatan yang digabung')
  await tap(page, 'Pisahkan lagi')
  await title(page, 'Data dobel dan beda isi')
  await tap(page, 'Dua orang berbeda')
  await sees(page, 'Tidak ada yang perlu diputuskan')
})

test('two posyandu become one: the people go with their families, the phone says so, and it is taken back', async () => {
  const { page } = laptop
  await tap(page, /^Wilayah$/)
  await row(page, 'Melati 2').click()
  await tap(page, 'Gabung atau pecah posyandu ini')
  await title(page, 'Gabung atau pecah posyandu')
  await sees(page, 'Bertugas di sini: Yayah')
  await tap(page, 'Lanjut')
  await sees(page, 'Pilih dulu: digabung atau dipecah.')
  await page.getByRole('radio', { name: /^Digabung/ }).check()
  await page.getByLabel('Ke posyandu', { exact: true }).selectOption({ label: 'Melati 1, Karangjati' })
  await tap(page, 'Pindahkan 2 warga')
  await sees(page, /Bulan-bulan sebelumnya tetap dihitung di Melati 2/)
  await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan' }).click()
  await sees(page, '2 warga dipindahkan')
  await sync(page)

  await sync(yayah.page)
  await tap(yayah.page, 'Hari ini')
  await sees(yayah.page, /^Melati 2 digabung sejak/)
  await tap(yayah.page, /^Cari$/)
  await row(yayah.page, 'Budi Santoso').waitFor({ state: 'detached' })
  await sync(tini.page)
  await tap(tini.page, /^Cari$/)
  await row(tini.page, 'Budi Santoso').waitFor()

  await tap(page, /^Wilayah$/)
  await sees(page, /tidak dipakai lagi/)
  await row(page, 'Melati 2').click()
  await tap(page, 'Gabung atau pecah posyandu ini')
  await tap(page, 'Kembalikan')
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  await sees(page, '2 warga dikembalikan')
  await sync(page)
  await sync(yayah.page)
  await tap(yayah.page, /^Cari$/)
  await row(yayah.page, 'Budi Santoso').waitFor()
})
