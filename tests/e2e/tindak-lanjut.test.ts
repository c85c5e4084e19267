import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEnrolledPhone } from './enrolled-phone.ts'
import type { EnrolledPhone } from './enrolled-phone.ts'
import { ago, answer, fillRegister, row, sees, tap, title } from './hands.ts'
import { screenOnFailure } from './screen-on-failure.ts'

/** A cadre works off the list of the month: a message, a reason, and the month after. */
let phone: EnrolledPhone
let page: Page

beforeAll(async () => {
  phone = await openEnrolledPhone()
  page = phone.page
  // A browser without a dialler waits for ever at a call and hears no further tap.
  await page.addInitScript(() =>
    document.addEventListener('click', e => {
      if (e.target instanceof Element && e.target.closest('a[href^="tel:"]')) e.preventDefault()
    }),
  )
})
afterAll(() => phone.close())
screenOnFailure(() => [page])

/** Four days before a month closes, so that who has not come is known without a posyandu day. */
const nearClosing = (months: number): Date => {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth() + months, 24, 9)
}

const inSweeping = (nama: string) =>
  page
    .getByRole('list', { name: 'Belum datang bulan ini' })
    .locator('.row-name')
    .getByText(nama, { exact: true })

const neverInMessage =
  /timbang|berat|gizi|imunisasi|vaksin|hamil|nifas|rujuk|kontrol|sakit|obat|vitamin|tbc|jiwa|Adi|balita|bayi|lansia/i

test('a child who did not come is invited, a reason puts the task off, and the next month it is back', async () => {
  await page.goto(`${phone.server.url}/daftar`)
  await fillRegister(page, { nama: 'Adi', jk: 'Laki-laki', lahir: ago({ years: 2 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await tap(page, 'Ubah data warga')
  await page.getByLabel('Nomor HP').fill('0812-3456 7890')
  await tap(page, /^Simpan$/)
  await title(page, 'Warga')

  await page.clock.setFixedTime(nearClosing(1))
  await page.goto(phone.server.url)
  await sees(page, '1 warga')
  await tap(page, /Perlu ditindaklanjuti/)
  await title(page, 'Perlu ditindaklanjuti')
  await inSweeping('Adi').waitFor()
  await sees(page.locator('.task-line'), 'Belum ditimbang bulan ini')
  await sees(page, /tutup 28 .*4 hari lagi/)
  await row(page, 'Adi').click()
  await title(page, 'Tindak lanjut')

  await tap(page, 'Undang lewat WhatsApp')
  const link = page.getByRole('link', { name: 'Buka WhatsApp' })
  const href = new URL((await link.getAttribute('href')) ?? '')
  expect(`${href.origin}${href.pathname}`).toBe('https://wa.me/6281234567890')
  const text = href.searchParams.get('text') ?? ''
  expect(text).toContain('Melati 1')
  expect(text).not.toMatch(neverInMessage)
  await phone.phone.context.route('https://wa.me/**', r => r.abort())
  const [opened] = await Promise.all([phone.phone.context.waitForEvent('page'), link.click()])
  await opened.close()
  await sees(page, /pesan dibuka/)

  await tap(page, 'Catat alasan tidak datang')
  await tap(page, /^Simpan$/)
  await sees(page, 'Pilih alasannya.')
  await answer(page, 'Alasan', 'Menolak')
  await tap(page, /^Simpan$/)
  await sees(page, /^menolak, dicatat/)
  await page.goto(`${phone.server.url}/tindak-lanjut`)
  await sees(page, /Bila bertemu/)
  expect(await inSweeping('Adi').count()).toBe(0)

  await page.clock.setFixedTime(nearClosing(2))
  await page.goto(`${phone.server.url}/tindak-lanjut`)
  await inSweeping('Adi').waitFor()
})

test('what was recorded by mistake is taken back, and the task stands there again', async () => {
  await row(page, 'Adi').click()
  await title(page, 'Tindak lanjut')
  await tap(page, 'Telepon')
  await answer(page, 'Hasil telepon', 'Akan datang')
  await tap(page, /^Simpan$/)
  await sees(page, /akan datang/)
  await page.getByText('Belum ditimbang bulan ini').waitFor({ state: 'detached' })
  await page.locator('.row', { hasText: 'akan datang' }).getByRole('button', { name: 'Batalkan' }).click()
  await sees(page, 'Belum ditimbang bulan ini')
})
