import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize, patience } from './browser.ts'
import { appIsKept, logIn, sees, tap, title } from './hands.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** PWS with the demo's people: from a figure to its meaning and its names, back again, and without signal. */
let server: TestServer
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer('demo')
})

const figures = (page: Page) => page.locator('a.pws-figure')

test('from a figure to what it means and who is behind it, by addresses that go back', async () => {
  const { page } = await open(laptopSize)
  await logIn(page, server.url, { login: 'puskesmas', password: 'contoh123', home: 'Sasaran' })
  await tap(page, /^PWS$/)
  await title(page, /^PWS Puskesmas/)
  // Everybody of the area is downloaded first, and the thread that counts begins with the server: both may still be at it.
  await figures(page)
    .first()
    .waitFor({ timeout: 3 * patience })
  await page.getByText(/Data sampai \d/).waitFor()
  await page.getByText('Masih dihitung').waitFor({ state: 'detached', timeout: 3 * patience })
  await figures(page).first().click()
  await sees(page, 'Yang dihitung (pembilang)')
  await sees(page, 'Formulir SKDN (F1) dan pemantauan pertumbuhan balita')
  const link = page.getByRole('link', { name: /^Lihat \d+ nama$/ })
  const many = Number(/\d+/.exec(await link.innerText())?.[0])
  expect(many).toBeGreaterThan(0)
  await link.click()
  await title(page, 'Nama di balik angka')
  // Names come with the first download, which may still be going on.
  await page.waitForFunction(n => document.querySelectorAll('a.row[href^="/warga/"]').length === n, many)
  await page.goBack()
  await sees(page, 'Yang dihitung (pembilang)')
  await tap(page, 'Lihat tren')
  await page.getByRole('img', { name: /12 bulan/ }).waitFor()
  await tap(page, 'Peta')
  await page.getByRole('group', { name: /^Peta/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('tampil')).toBe('peta')
})

test('J8 the last known state stands without signal, with its date, and a dinkes asks for no record', async () => {
  const { page, context } = await open(laptopSize)
  const asked: string[] = []
  page.on('request', r => asked.push(new URL(r.url()).pathname))
  await logIn(page, server.url, {
    login: 'dinkes',
    password: 'contoh123',
    home: 'PWS Kabupaten Sagara Lintang',
  })
  await page.getByText(/Data sampai \d/).waitFor()
  const before = await figures(page).first().innerText()
  await appIsKept(page)
  await context.setOffline(true)
  await page.reload()
  await sees(page, /Data sampai \d.*Angka terakhir yang tersimpan/)
  expect(await figures(page).first().innerText()).toBe(before)
  expect(await page.getByRole('link', { name: /nama$/ }).count()).toBe(0)
  await context.setOffline(false)
  await tap(page, /^Saya$/)
  await sees(page, 'Akun ini membaca angka wilayah. Tidak ada catatan warga di perangkat ini.')
  expect(await page.getByRole('button', { name: 'Kirim dan ambil sekarang' }).count()).toBe(0)
  expect(asked).toContain('/api/figures')
  expect(asked.filter(path => ['/api/push', '/api/pull'].includes(path))).toEqual([])
})
