import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize, patience } from './browser.ts'
import { button, enrolKader, logIn, sees, tap, title } from './hands.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Issue 5: a puskesmas user goes from "pull" to a finished e-PPGBM sheet and a printed R2 without typing a number. */
let server: TestServer
let office: Page
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer('demo')
})

/** A hand that counts: every tap, every choice from a list, and every key that was pressed. */
function counting(page: Page) {
  const counted = { taps: 0, choices: 0 }
  return {
    counted,
    tap: async (name: string | RegExp): Promise<void> => {
      counted.taps++
      await button(page, name).click()
    },
    choose: async (label: string, option: string): Promise<void> => {
      counted.choices++
      await page.getByLabel(label, { exact: true }).selectOption({ label: option })
    },
  }
}

test('from the first download to a finished e-PPGBM sheet and a printed R2, and nothing is typed', async () => {
  const { page } = await open(laptopSize)
  office = page
  const login = { login: 'puskesmas', password: 'contoh123', home: 'Sasaran' }
  await logIn(page, server.url, login)
  await page.evaluate(() => {
    window.addEventListener('keydown', () => (document.body.dataset['typed'] = 'yes'))
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('.sheet-print')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  const hand = counting(page)
  await hand.tap('Unduh & cetak')
  await title(page, 'Unduh & cetak')
  await button(page, 'Simpan XLSX').waitFor({ timeout: 3 * patience })
  await hand.choose('Lembar', 'e-PPGBM: pengukuran')
  await hand.choose('Bulan', lastMonth())
  await page.getByRole('columnheader', { name: 'TANGGALUKUR' }).waitFor()
  const saved = page.waitForEvent('download')
  await hand.tap('Simpan XLSX')
  const file = await saved
  const rows = await readSheet(await readFile(await file.path()))
  const [heads = [], ...children] = rows
  expect(heads).toContain('TANGGALUKUR')
  expect(children.length).toBeGreaterThan(100)
  const of = (head: string) => children.map(row => row[heads.indexOf(head)])
  expect(of('NIK').filter(nik => /^\d{16}$/.test(String(nik ?? ''))).length).toBeGreaterThan(100)
  expect(of('BERAT').every(kg => Number(kg) > 0)).toBe(true)
  expect(of('TANGGALUKUR').every(on => String(on).startsWith(monthBefore()))).toBe(true)
  await hand.tap('Tandai sudah disalin ke e-PPGBM')
  await sees(page, /^Sudah disalin ke e-PPGBM .* oleh Rosi/)

  await hand.choose('Jenis', 'Rekap bulanan')
  await hand.choose('Lembar', 'Rekap R2: bayi, balita, dan anak prasekolah')
  await button(page, /^Cetak$/).waitFor()
  await hand.tap(/^Cetak$/)
  await page.waitForFunction(() => document.body.dataset['printed'] !== undefined)
  const printed = await page.evaluate(() => document.body.dataset['printed'] ?? '')
  expect(printed).toContain('Rekap R2: bayi, balita, dan anak prasekolah')
  expect(printed).toContain('Puskesmas Ranu Kencana')

  expect(await page.evaluate(() => document.body.dataset['typed'])).toBe(undefined)
  expect(hand.counted).toEqual({ taps: 4, choices: 4 })
})

test('J7 beside the recap stands which posyandu have sent their report of the month, and by whom', async () => {
  const { page: kader } = await open()
  await kader.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() }))
  await enrolKader(kader, server.url, /kode undangan (\S+)/.exec(server.said)?.[1] ?? '')
  await kader.goto(`${server.url}/laporan?bulan=${monthBefore()}`)
  await tap(kader, 'Bagikan laporan')
  await sees(kader, 'Dicatat: laporan dikirim.')
  await sees(kader, /^Semua terkirim/)

  await button(office, 'Saya').click()
  await tap(office, 'Kirim dan ambil sekarang')
  await office.goBack()
  const list = office.getByRole('list', { name: 'Laporan dari kader' }).locator('.row')
  await list.filter({ hasText: /Dikirim \d+ \S+ \d{4} oleh \S.* · angkanya masih sama/ }).waitFor()
  const all = await list.count()
  expect(await list.filter({ hasText: 'Belum dikirim' }).count()).toBe(all - 1)
  await sees(office, `Laporan ${lastMonth()} dari kader: 1 dari ${all} posyandu`)
})

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
)

/** The demo holds the posyandu days of the whole month before this one. */
function monthBefore(): string {
  const now = new Date()
  const day = new Date(now.getFullYear(), now.getMonth() - 1, 1)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
}

function lastMonth(): string {
  const [year = '', month = ''] = monthBefore().split('-')
  return `${months[Number(month) - 1]} ${year}`
}
