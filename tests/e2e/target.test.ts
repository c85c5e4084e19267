import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import { appIsKept, button, logIn, sees, tap, title } from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Sasaran and targets of a year: typed, copied, from a file, undone, and what PWS makes of them without signal. */
let server: TestServer
let page: Page
let context: Awaited<ReturnType<typeof open>>['context']
const { open } = openPhones(() => server.close())
const year = new Date().getFullYear()

beforeAll(async () => {
  server = await openServer()
  await openOffice(server)
  ;({ page, context } = await open(laptopSize))
  await logIn(page, server.url, { ...adminLogin, home: 'Sasaran' })
  await sees(page, /^Semua terkirim/)
  await appIsKept(page)
})

const typed = (what: string) => page.getByRole('textbox', { name: what, exact: true })
const inRow = (area: string, words: string | RegExp) =>
  page.getByRole('row', { name: area }).getByText(words).first()

async function openArea(area: string): Promise<void> {
  await page.getByRole('link', { name: area, exact: true }).click()
  await title(page, area)
  await typed('Pusdatin, Ibu hamil').waitFor()
}

async function saved(): Promise<void> {
  await tap(page, /^Simpan$/)
  await sees(page, 'Tersimpan di perangkat ini. PWS sudah memakainya')
  await title(page, 'Sasaran dan target')
}

test('J10 what is typed without signal stands in the table and in PWS at once, and reaches the server', async () => {
  await tap(page, /^Target$/)
  await title(page, 'Sasaran dan target')
  await inRow('Karangjati', 'belum diisi').waitFor()
  await context.setOffline(true)
  await openArea('Karangjati')
  await typed('Pusdatin, Ibu hamil').fill('enam puluh')
  await tap(page, /^Simpan$/)
  await sees(page, 'Angka bulat saja, misalnya 1.250.')
  await typed('Pusdatin, Ibu hamil').fill('1.260')
  await typed('Riil, Ibu hamil').fill('58')
  await page.getByRole('radio', { name: 'Target' }).check()
  await page.getByLabel('Program', { exact: true }).selectOption('kia')
  await typed('Target, K1 (akses)').fill('97,5')
  await saved()
  await inRow('Karangjati', '1.260').waitFor()
  await inRow('Karangjati', /^Ratna Dewi, .*menunggu sinyal$/).waitFor()
  await context.setOffline(false)
  await inRow('Karangjati', /^Ratna Dewi, \d+ \S+ \d{4}$/).waitFor()
})

test('J10 last year is a start: one area by its form, the others together, and nothing that is there changes', async () => {
  await page.getByLabel('Tahun', { exact: true }).selectOption(String(year + 1))
  await inRow('Karangjati', 'belum diisi').waitFor()
  await tap(page, `Salin angka ${year}`)
  await tap(page, /^Salin$/)
  await inRow('Karangjati', '1.260').waitFor()
  await openArea('Karangjati')
  await typed('Pusdatin, Ibu hamil').fill('1270')
  await saved()
  await inRow('Karangjati', '1.270').waitFor()
})

test('J10 an earlier state comes back by being saved again, and all of it stays readable', async () => {
  await openArea('Karangjati')
  await page.getByText('Riwayat isian (2)').click()
  await sees(page, 'Pusdatin, Ibu hamil: 1260 menjadi 1270')
  await tap(page, 'Isi lagi seperti ini')
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('input[aria-label="Pusdatin, Ibu hamil"]')?.value === '1260',
  )
  await saved()
  await inRow('Karangjati', '1.260').waitFor()
  await openArea('Karangjati')
  await sees(page, 'Riwayat isian (3)')
  await page.goBack()
  await title(page, 'Sasaran dan target')
})

test('J10 a file fills one column of many areas; rows that are wrong say why and are left out', async () => {
  await page.getByLabel('Tahun', { exact: true }).selectOption(String(year))
  await tap(page, 'Isi dari berkas')
  await title(page, 'Isi sasaran dari berkas')
  const file = (text: string) => ({ name: 'sasaran.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const choose = page.locator('input[type=file]')
  await choose.setInputFiles(file('nama;nik\nSiti;1\n'))
  await sees(page, /Judul kolomnya belum dikenal/)
  await choose.setInputFiles(
    file('Wilayah;Bumil;Bayi\nKarangjati;1.300;70\nPosyandu Kenanga;31;29\nMawar;3;3\nSumberejo;2,5;1\n'),
  )
  await sees(page, '2 baris tidak dipakai')
  await sees(page, /Baris 4: “Mawar” belum ada di Wilayah/)
  await sees(page, '1.260 → 1.300')
  await tap(page, 'Simpan 2 wilayah')
  await title(page, 'Sasaran dan target')
  await inRow('Karangjati', '1.300').waitFor()
  await inRow('Kenanga', '31').waitFor()
})

test('J10 PWS takes target and sasaran of the place, without signal too', async () => {
  await sees(page, /^Semua terkirim/)
  await page.goto(`${server.url}/pws`)
  await page.getByText(/Data sampai/).waitFor()
  await context.setOffline(true)
  await tap(page, /^Target$/)
  await title(page, 'Sasaran dan target')
  await openArea('Kenanga')
  await page.getByRole('radio', { name: 'Target' }).check()
  await page.getByLabel('Program', { exact: true }).selectOption('kia')
  await typed('Target, K1 (akses)').fill('91')
  await saved()
  await tap(page, /^PWS$/)
  await title(page, /^PWS /)
  await page.getByText('Angka terakhir yang tersimpan').waitFor()
  await page.getByLabel('Program', { exact: true }).selectOption('kia')
  await page.getByLabel('Wilayah', { exact: true }).selectOption({ label: 'Kenanga' })
  await page.getByLabel('Dibagi', { exact: true }).selectOption({ label: 'Sasaran Pusdatin' })
  await page.locator('a.pws-figure[href$="indikator=k1"]').first().click()
  await sees(page, '91 %')
  await sees(page, /31 orang\. Sasaran Pusdatin/)
  expect(await button(page, 'Tutup').isVisible()).toBe(true)
  await context.setOffline(false)
})
