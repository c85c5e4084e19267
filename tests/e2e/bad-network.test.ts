import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone, patience } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, button, enrolKader, fillRegister, row, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { openWeather } from './weather.ts'
import type { Kind, Weather } from './weather.ts'

/** Whatever lies between phone and server: a sentence that says what to do, and nothing lost, nothing twice. */
let server: TestServer
let weather: Weather
let office: Office
let phone: Phone
let page: Page
const registered: string[] = []
/** On the chip: a phone that was put out does not wait for a signal, as soon as it knows. */
const unsent = /^1 (menunggu sinyal|belum terkirim)$/

beforeAll(async () => {
  server = await openServer()
  weather = await openWeather(server.url)
  office = await openOffice(server)
  phone = await openPhone()
  page = phone.page
  await enrolKader(page, weather.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await weather.close()
  await server.close()
})
screenOnFailure(() => [page])

async function register(nama: string): Promise<void> {
  await tap(page, /^Cari$/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 + registered.length }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  registered.push(nama)
}

const weathers: readonly (readonly [Kind, string, RegExp])[] = [
  ['portal', 'Ani Suryani', /meminta masuk dulu \(Wi-Fi dengan halaman masuk\)/],
  ['trouble', 'Budiarti', /Pengiriman sedang ada gangguan. Catatan tetap aman/],
  ['cut', 'Cucu Sumiati', /Belum ada sinyal. Catatan aman di HP ini/],
  ['cut-after', 'Dedeh', /Belum ada sinyal. Catatan aman di HP ini/],
  ['half', 'Euis Kartika', /Belum ada sinyal. Catatan aman di HP ini/],
  // Given up after 45 s without a sign of life, where the browser would wait for minutes.
  ['silent', 'Halimah', /Belum ada sinyal. Catatan aman di HP ini/],
  ['no-session', 'Fatonah', /Waktu masuk sudah habis. Bapak\/Ibu tetap bisa mencatat/],
]

test.each(weathers)(
  '%s: what %s is registered with waits, is explained, and arrives once',
  async (kind, name, says) => {
    weather.becomes(kind)
    await register(name)
    await page
      .getByText(unsent)
      .first()
      .waitFor({ timeout: 3 * patience })
    await page.getByRole('link', { name: unsent }).first().click()
    await sees(page, says)
    weather.becomes('clear')
    // Until the next try of its own has noticed, too, that nobody answers.
    await button(page, 'Kirim dan ambil sekarang').click({ timeout: 3 * patience })
    await sees(page, `Semua terkirim (${registered.length})`)
  },
)

test('a session that ended in the middle is renewed by the phone itself', async () => {
  await phone.context.clearCookies()
  await register('Gina Rosdiana')
  await sees(page, `Semua terkirim (${registered.length})`)
})

test('a second phone has each of them exactly once', async () => {
  const other = await openPhone()
  try {
    await enrolKader(other.page, weather.url, await office.inviteKader('Nining', 'Melati 1'))
    await sees(other.page, `${registered.length} orang`)
    await tap(other.page, /^Cari$/)
    for (const name of registered) await row(other.page, name).waitFor()
    expect(await other.page.locator('.row-name').count()).toBe(registered.length)
  } finally {
    await other.close()
    dropProfile(other.profile)
  }
})

test('on a phone that was put out she can go on recording, and is told whom to call', async () => {
  await office.revokePhones('Siti Aminah')
  await register('Hasanah')
  await page.getByRole('link', { name: unsent }).first().click()
  await sees(page, /HP ini sudah tidak terdaftar. Catatan tetap aman di HP ini. Hubungi bidan/)
  await sees(page, '1 belum terkirim')
  await tap(page, 'Daftarkan HP ini lagi')
  await title(page, 'Daftarkan HP ini')
  await tap(page, /^Cari$/)
  await row(page, 'Hasanah').waitFor()
})
