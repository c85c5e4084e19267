import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, figure, fillRegister, row, saveCard, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { spokenFaults } from './spoken-faults.ts'

/** Practice before an invitation and beside a real account; each test goes on where the one before it ended. */
let server: TestServer
let office: Office
let phone: Phone
let asked: string[]

beforeAll(async () => {
  server = await openServer()
  office = await openOffice(server)
  phone = await openPhone()
  asked = requestsOf(phone.context)
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await server.close()
})
screenOnFailure(() => [phone.page])

const mark = 'MODE LATIHAN – bukan data warga'
const band = (page: Page) => page.locator('.practice-banner').getByText(mark)

/** Whatever the page asked for that the phone itself did not answer. */
function requestsOf(context: BrowserContext): string[] {
  const out: string[] = []
  context.on('response', r => (r.fromServiceWorker() ? undefined : out.push(r.url())))
  context.on('requestfailed', r => out.push(r.url()))
  return out
}

const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(d => d.name))

/** The mark is on the screen, in its name, and it reads well. */
async function isMarked(page: Page): Promise<void> {
  await band(page).waitFor()
  await page.locator('.sync', { hasText: 'Latihan' }).waitFor()
  expect(await page.title()).toContain('LATIHAN')
  expect(await spokenFaults(page)).toEqual([])
}

const begin = (page: Page): Promise<void> => tap(page, mark.replace('MODE LATIHAN', 'Mode latihan'))

test('a cadre without invitation and without signal opens the practice from the door', async () => {
  const { page } = phone
  await page.goto(`${server.url}/daftarkan-hp`)
  await title(page, 'Daftarkan HP ini')
  await appIsKept(page)
  await server.stop()
  await phone.context.setOffline(true)
  expect(await spokenFaults(page)).toEqual([])
  await begin(page)
  await title(page, 'Hari ini')
  await sees(page, 'Posyandu Latihan')
  await sees(page, 'Coba dulu')
  await isMarked(page)
  expect(asked).not.toEqual([])
  asked.length = 0
})

test('she opens a day and weighs a child; every screen is marked and last month stands in grey', async () => {
  const { page } = phone
  await tap(page, /Mulai hari buka$/)
  await title(page, 'Mulai hari buka')
  await isMarked(page)
  await tap(page, 'Mulai hari buka')
  await title(page, 'Hari buka')
  await isMarked(page)
  await tap(page, /^Tambah/)
  await page.getByLabel('Cari warga').fill('aisyah')
  await row(page, 'Aisyah Mangga').click()
  await sees(page, 'Aisyah Mangga masuk antrean')
  await isMarked(page)
  await page.getByRole('link', { name: 'Kembali' }).click()
  await page.locator('.foot a').first().click()
  await page.getByText('Berat badan').first().waitFor()
  await sees(page, /8,3 kg/)
  await isMarked(page)
  await figure(page, 'Berat badan', '8,6')
  await saveCard(page, 'Hari buka')
  await sees(page, 'Tersimpan di HP')
  await isMarked(page)
})

test('what she did is ticked, history says nothing of sending, and a person of her own can be registered', async () => {
  const { page } = phone
  await page.goto(`${server.url}/`)
  await title(page, 'Hari ini')
  await sees(page, '2 dari 3')
  await tap(page, /^Cari$/)
  await tap(page, 'Daftarkan warga baru')
  await isMarked(page)
  await fillRegister(page, { nama: 'Wortel Karangan', jk: 'Laki-laki', lahir: ago({ years: 40 }), rt: '01' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await isMarked(page)
  await tap(page, 'Hari ini')
  await sees(page, 'Bagus, semua sudah dicoba')
  await page.getByRole('button', { name: 'Tutup petunjuk ini' }).click()
  await tap(page, /^Cari$/)
  await page.getByLabel('Cari warga').fill('joko rambutan')
  await row(page, 'Joko Rambutan').click()
  await title(page, 'Warga')
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor()
  expect(await page.getByText('menunggu sinyal').count()).toBe(0)
})

test('a slip says that it is practice, and nobody is called about an invented person', async () => {
  const { page } = phone
  await page.locator('a.row[href^="/hasil/"]').first().click()
  await page.locator('.slip').getByText(mark).waitFor()
  await isMarked(page)
  await page.evaluate(() => {
    const call = document.createElement('a')
    call.href = 'tel:119'
    document.querySelector('main')?.append(call)
    call.click()
  })
  await sees(page, /^Ini latihan\. Di hari sungguhan/)
})

test('Saya says that nothing is sent; nothing was asked of the network the whole time', async () => {
  const { page } = phone
  await page.goto(`${server.url}/saya`)
  await title(page, 'Saya')
  await sees(page, 'Tidak ada yang dikirim')
  await isMarked(page)
  await page.goto(`${server.url}/saya/menunggu`)
  await title(page, 'Hari ini')
  expect(asked).toEqual([])
})

test('begun anew, it is as it was at first', async () => {
  const { page } = phone
  await tap(page, /^Saya$/)
  await tap(page, /^Ulangi latihan dari awal/)
  await sees(page, 'Ulangi dari awal?')
  await isMarked(page)
  await tap(page, 'Ya, mulai dari awal')
  await title(page, 'Hari ini')
  await sees(page, '0 dari 3')
  expect(await page.getByText('Wortel Karangan').count()).toBe(0)
})

test('a phone that restarts without an account goes on practising; a link with a code is a real door', async () => {
  await phone.close()
  phone = await openPhone(phone.profile)
  const { page } = phone
  await phone.context.setOffline(true)
  await page.goto(server.url)
  await title(page, 'Hari ini')
  await isMarked(page)
  await page.goto(`${server.url}/daftarkan-hp?kode=ABCD-2345`)
  await title(page, 'Daftarkan HP ini')
  expect(await page.getByLabel('Kode undangan').inputValue()).toBe('ABCD-2345')
  expect(await band(page).count()).toBe(0)
})

test('left, its database is gone, and a real enrolment sees nothing of it', async () => {
  const { page } = phone
  await begin(page)
  await title(page, 'Hari ini')
  const other = await phone.context.newPage()
  await other.goto(`${server.url}/cari`)
  await title(other, 'Cari warga')
  await tap(page, /^Saya$/)
  await tap(page, 'Selesai berlatih')
  await tap(page, 'Ya, hapus data latihan')
  await title(page, 'Daftarkan HP ini')
  await sees(other, 'Latihan ini sudah ditutup di jendela lain')
  await other.close()
  expect(await databases(page)).not.toContain('saku-latihan')
  await phone.context.setOffline(false)
  await server.start()
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  await sees(page, 'Melati 1')
  await sees(page, 'Belum ada warga di HP ini')
  expect(await band(page).count()).toBe(0)
})

test('practice beside the account: what waits stays, is not sent meanwhile, and is sent afterwards', async () => {
  const { page } = phone
  await phone.context.setOffline(true)
  await tap(page, /^Cari$/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama: 'Sukaesih', jk: 'Perempuan', lahir: ago({ years: 30 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await sees(page, '1 menunggu sinyal')
  await phone.context.setOffline(false)
  await server.stop()
  await tap(page, /^Saya$/)
  await tap(page, /^Berlatih tanpa data warga/)
  await title(page, 'Hari ini')
  await isMarked(page)
  expect(await page.getByText('Sukaesih').count()).toBe(0)
  await server.start()
  const asking = requestsOf(phone.context)
  await tap(page, /Mulai hari buka$/)
  await sees(page, 'Ini latihan, bukan hari buka sungguhan')
  await isMarked(page)
  await page.reload()
  await title(page, 'Mulai hari buka')
  await isMarked(page)
  expect(asking).toEqual([])
  await tap(page, /^Buka akun Siti Aminah/)
  await title(page, 'Mulai hari buka')
  await sees(page, /Semua terkirim/)
  expect(await band(page).count()).toBe(0)
})

test('forgotten, it ends by itself: the next start is the real account, and nothing invented stays behind', async () => {
  const { page } = phone
  await page.goto(`${server.url}/saya`)
  await tap(page, /^Berlatih tanpa data warga/)
  await title(page, 'Hari ini')
  await isMarked(page)
  await phone.kill()
  phone = await openPhone(phone.profile)
  await phone.page.goto(server.url)
  await title(phone.page, 'Hari ini')
  await sees(phone.page, 'Melati 1')
  expect(await band(phone.page).count()).toBe(0)
  await expect.poll(() => databases(phone.page)).not.toContain('saku-latihan')
})
