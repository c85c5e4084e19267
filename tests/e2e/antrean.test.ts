import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { phoneSize } from './browser.ts'
import { openDay, openEnrolledPhone } from './enrolled-phone.ts'
import type { EnrolledPhone } from './enrolled-phone.ts'
import { ago, answer, figure, fillRegister, row, saveCard, sees, tap, title } from './hands.ts'
import { screenOnFailure } from './screen-on-failure.ts'

/** What goes wrong at a full table: a wrong tap, a row left half-copied, a hand that was too quick. */
let enrolled: EnrolledPhone
let page: Page

beforeAll(async () => {
  enrolled = await openEnrolledPhone()
  page = enrolled.page
  await openDay(page)
  await queue('Bambang Haryadi', 'Laki-laki', 52)
  await queue('Yayah Rokayah', 'Perempuan', 34)
})
afterAll(() => enrolled.close())
screenOnFailure(() => [page])

async function queue(nama: string, jk: 'Laki-laki' | 'Perempuan', years: number): Promise<void> {
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama, jk, lahir: ago({ years }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Hari buka')
}

test('who was registered by a slip of the thumb leaves the queue, and comes back', async () => {
  await tap(page, 'Salah orang')
  await page.locator('dialog .row', { hasText: 'Yayah Rokayah' }).click()
  await sees(page, 'Yayah Rokayah keluar dari antrean. Tersimpan di HP')
  await row(page, 'Yayah Rokayah').waitFor({ state: 'detached' })
  await tap(page, 'Kembalikan')
  await row(page, 'Yayah Rokayah').waitFor()
})

test('a wrong tap on a name is taken back where it happened', async () => {
  await tap(page, 'Salah orang')
  await page.locator('dialog .row', { hasText: 'Yayah Rokayah' }).click()
  await tap(page, /^Tambah/)
  await page.getByLabel('Cari warga').fill('yayah')
  await row(page, 'Yayah Rokayah').click()
  await sees(page, 'Yayah Rokayah masuk antrean. Tersimpan di HP')
  await tap(page, 'Batal')
  await page.getByLabel('Cari warga').fill('yayah')
  await row(page, 'Yayah Rokayah').getByText('sudah datang').waitFor({ state: 'detached' })
  await row(page, 'Yayah Rokayah').click()
  await tap(page, 'Kembali')
  await row(page, 'Yayah Rokayah').waitFor()
})

test('a newborn whose mother is still pregnant in the records becomes a birth, with what was typed', async () => {
  await queue('Ani Suryani', 'Perempuan', 26)
  const day = page.url()
  await page.goto(`${enrolled.server.url}/cari`)
  await row(page, 'Ani Suryani').click()
  await tap(page, 'Catat kehamilan')
  await page.getByLabel('Hamil anak ke-').fill('2')
  await page.getByLabel(/HPHT/).fill(ago({ months: 8 }))
  await tap(page, /^Simpan$/)
  await sees(page, 'Usia kehamilan')
  await page.goto(day)
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama: 'Tono', jk: 'Laki-laki', lahir: ago({ days: 5 }), ibu: 'Ani Sur' })
  await row(page, 'Ani Suryani').click()
  await tap(page, 'Simpan warga baru')
  await sees(page, '1 isian perlu dibetulkan')
  await tap(page, 'Catat persalinan')
  await title(page, 'Sudah melahirkan')
  expect(await page.getByLabel('Nama bayi').inputValue()).toBe('Tono')
  expect(await page.getByRole('radio', { name: 'Laki-laki' }).isChecked()).toBe(true)
  await tap(page, /^Simpan$/)
  await title(page, 'Hari buka')
  await row(page, 'Tono').waitFor()
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('')
  await tap(page, 'Kembali')
  await tap(page, 'Kembali')
})

test('a cadre alone finds "Langkah 1–5" again after she looked for somebody', async () => {
  await answer(page, 'Meja saya', 'Langkah 1–5')
  await tap(page, /^Tambah/)
  await tap(page, 'Kembali')
  await title(page, 'Hari buka')
  expect(await page.getByRole('radio', { name: 'Langkah 1–5' }).isChecked()).toBe(true)
})

test('a row of the book that was left half-copied is still there', async () => {
  await tap(page, 'Salin dari buku')
  await page.getByLabel('Berat badan').fill('61,5')
  await tap(page, 'Selesai menyalin')
  await title(page, 'Hari buka')
  await tap(page, 'Salin dari buku')
  await sees(page, 'Isian tadi dilanjutkan.')
  expect(await page.getByLabel('Berat badan').inputValue()).toBe('61,5')
  await page.getByLabel('Cari nama di buku').fill('yayah')
  await row(page, 'Yayah Rokayah').click()
  await page.getByLabel('Berat badan').fill('48,2')
  await tap(page, 'Simpan, orang berikutnya')
  await sees(page, 'Yayah Rokayah: tersimpan di HP')
  await tap(page, 'Kembali')
})

test('a red blood pressure stays in sight while the rest is asked', async () => {
  await title(page, 'Hari buka')
  await row(page, 'Bambang Haryadi').click()
  await tap(page, 'Isi kartu dewasa')
  await figure(page, 'TD sistole', '200')
  // The form went on by itself: a green key pressed in the same breath must not skip the second figure.
  await page.keyboard.press('Enter')
  await page.keyboard.type('120')
  expect(await page.getByLabel('TD diastole', { exact: true }).inputValue()).toBe('120')
  await page.locator('.pinned').getByText('Tekanan darah tinggi').waitFor()
  const seen = await page.locator('.pinned').evaluate(e => {
    const { top, bottom } = e.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
  expect(seen).toBe(true)
})

test('on a phone held sideways the keys stand beside the field, not over it', async () => {
  const { width, height } = page.viewportSize() ?? phoneSize
  await page.setViewportSize({ width: height, height: width })
  await page.getByLabel('TD diastole', { exact: true }).click()
  const diastole = await page.getByLabel('TD diastole', { exact: true }).boundingBox()
  const keys = await page.locator('.keypad').boundingBox()
  await page.setViewportSize({ width, height })
  expect((diastole?.x ?? 0) + (diastole?.width ?? 0)).toBeLessThanOrEqual(keys?.x ?? 0)
})

test('in an emergency the call is the main button of the result, and going on the second', async () => {
  await page.getByRole('checkbox', { name: 'Nyeri dada atau sesak', exact: true }).click()
  await title(page, 'Darurat')
  await tap(page, 'Saya sudah menelepon, lanjutkan isian')
  await saveCard(page, 'Hasil')
  const foot = page.locator('.dock')
  await foot
    .getByRole('link', { name: /^Telepon/ })
    .first()
    .waitFor()
  await foot.locator('.btn-plain', { hasText: /^Selesai/ }).waitFor()
  expect(await foot.locator('.btn-main').count()).toBe(0)
})
