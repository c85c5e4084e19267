import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { appIsKept, enrolKader, sees, tap, title } from './hands.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** A cadre closes the month: numbers, names, a message and a sheet, all without signal. */
let server: TestServer
let phone: Phone
let page: Page

beforeAll(async () => {
  server = await openServer('demo')
  phone = await openPhone()
  page = phone.page
  await page.addInitScript(() => {
    window.print = () => undefined // the dialog of the browser would stand before the sheet
    Object.assign(navigator, {
      share: (what: ShareData) => {
        document.documentElement.dataset['shared'] = what.text ?? ''
        return Promise.resolve()
      },
    })
  })
  await enrolKader(page, server.url, /kode undangan (\S+)/.exec(server.said)?.[1] ?? '')
  await page.getByText(/^Mengunduh/).waitFor({ state: 'detached' })
  await sees(page, /^Semua terkirim/)
  await appIsKept(page)
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await server.close()
})
screenOnFailure(() => [page])

const counted = (): Promise<void> => page.getByRole('heading', { name: 'Isi rekap Kartu Bantu' }).waitFor()

/** The number at the end of a line of the list of SKDN. */
async function line(words: string): Promise<number> {
  const row = page.getByRole('list', { name: 'Angka SKDN' }).locator('.row', { hasText: words })
  return Number(await row.locator('.laporan-number').innerText())
}

test('L9 without signal the report is counted on the phone, its letters add up, and each opens its names', async () => {
  await server.stop()
  await page.goto(server.url)
  await title(page, 'Hari ini')
  await tap(page, 'Laporan')
  await title(page, 'Laporan')
  await counted()
  const [s, d, n, t, o, b] = [
    await line('S: sasaran'),
    await line('D: ditimbang'),
    await line('N: berat naik'),
    await line('T: berat tidak'),
    await line('O: bulan lalu'),
    await line('B: baru pertama'),
  ]
  expect(s).toBeGreaterThan(10)
  expect(n + t + o + b).toBe(d)
  const picture = page.getByRole('img', { name: /^Balok SKDN/ })
  expect(await picture.getAttribute('aria-label')).toContain(`S sasaran ${s}`)
  await page.locator('a[href*="daftar=skdn-d"]').first().click()
  await title(page, 'Daftar nama')
  await sees(page, `${d} warga`)
  await page.getByRole('link', { name: 'Kembali' }).click()
  await counted()
})

test('L9 another month stands at once, without counting again', async () => {
  const list = page.getByLabel('Bulan', { exact: true })
  const before = await list.locator('option').nth(1).innerText()
  await list.selectOption({ index: 1 })
  await page.getByRole('heading', { name: `SKDN ${before}` }).waitFor()
  expect(await page.getByText(/^Menghitung/).count()).toBe(0)
})

test('J7 what was shared is noted as sent at once, without signal and without counting again, and stands on the print', async () => {
  expect(await page.getByText(/^Dikirim \d/).count()).toBe(0)
  await tap(page, 'Bagikan laporan')
  await sees(page, 'Dicatat: laporan dikirim.')
  await sees(page, /^Dikirim \d+ \S+ \d{4} oleh \S/)
  await sees(page, 'Tidak ada yang berubah sejak dikirim.')
  expect(await page.getByText(/^Menghitung/).count()).toBe(0)
  expect(await page.getByText(/berubah sejak dikirim: /).count()).toBe(0)
  await tap(page, 'Cetak laporan')
  await page.locator('.laporan-print').waitFor({ state: 'attached' })
  expect(await page.locator('.laporan-print').innerText()).toMatch(/Dikirim \d+ \S+ \d{4} oleh /)
})

test('L10 a message carries numbers without names, and the print is one sheet', async () => {
  await tap(page, 'Bagikan laporan')
  await page.waitForFunction(() => document.documentElement.dataset['shared'])
  const text = (await page.evaluate(() => document.documentElement.dataset['shared'])) ?? ''
  expect(text).toMatch(/^Laporan Posyandu /)
  expect(text).toMatch(/SKDN: S \d+, K \d+, D \d+, N \d+/)
  await tap(page, 'Cetak laporan')
  await page.locator('.laporan-print').waitFor({ state: 'attached' })
  const sheet = await page.pdf({ preferCSSPageSize: true })
  expect([...sheet.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)]).toHaveLength(1)
})

test('L13 what is confidential comes as numbers from the server, keeps its date without signal, and is not shared', async () => {
  await page.goto(`${server.url}/laporan`)
  await counted()
  await sees(page, 'Muncul setelah ada sinyal.')
  await server.start()
  await page.reload()
  await sees(page, /^Angka per/)
  await server.stop()
  await page.reload()
  await counted()
  await sees(page, /^Angka per/)
  const text = (await page.evaluate(() => document.documentElement.dataset['shared'])) ?? ''
  expect(text).not.toMatch(/SRQ|HEEADSSS|HIV|TBC/)
})
