import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Two phones lose unsent records in two ways; the bidan sees it on her first screen and what to do about it. */
let server: TestServer
let siti: Phone
let tini: Phone
let bidan: Page
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  siti = await open()
  tini = await open()
  for (const [phone, name, posyandu] of [
    [siti, 'Siti Aminah', 'Melati 1'],
    [tini, 'Tini', 'Melati 2'],
  ] as const) {
    await enrolKader(phone.page, server.url, await office.inviteKader(name, posyandu))
    await appIsKept(phone.page)
    await register(phone.page, `Warga ${name}`)
    await sees(phone.page, 'Semua terkirim (1)')
  }
  const password = await office.staff('bidan', 'Dewi', 'dewi', 'Karangjati')
  bidan = (await open(laptopSize)).page
  await logIn(bidan, server.url, { login: 'dewi', password, next: 'hujan di sawah', home: 'Hari ini' })
})

async function register(page: Page, nama: string): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
}

async function saveUnsent(phone: Phone): Promise<void> {
  await phone.context.setOffline(true)
  await register(phone.page, 'Warga yang Hilang')
  await sees(phone.page, '1 menunggu sinyal')
  await phone.page.goto(`${server.url}/saya/diterima`)
  await sees(phone.page, '1 dari 2 diterima')
  await row(phone.page, '1 menunggu sinyal').click()
  await row(phone.page, 'Warga yang Hilang').waitFor()
}

/** From a page of the same address that is not the app, so that nothing holds the database open. */
async function emptyDatabase({ page }: Phone): Promise<void> {
  await page.goto(`${server.url}/icons/icon-192.png`)
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(d => d.name ?? '')
    for (const name of names.filter(n => /^saku-[A-Za-z0-9_-]{22}$/.test(n)))
      await new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = done
        request.onerror = failed
      })
    const files = await navigator.storage.getDirectory()
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true })
  })
}

test('the phone says what the server has received, for today and for all', async () => {
  await siti.page.goto(`${server.url}/saya/diterima`)
  await sees(siti.page, '1 dari 1 diterima')
  await sees(siti.page, /dicocokkan .*: sama/)
})

test('nothing is said while all phones have sent what they hold', async () => {
  await bidan.goto(`${server.url}/petugas/hp`)
  await sees(bidan, 'Tidak ada yang perlu dilihat')
  await row(bidan, 'Tini').click()
  await sees(bidan, 'Tidak ada yang perlu dilihat')
  await sees(bidan, /(\d+) dari \1 catatan sudah sampai/)
})

test('a database that was emptied: the phone tells how far it had come, and the bidan which numbers never came', async () => {
  await saveUnsent(siti)
  await emptyDatabase(siti)
  await siti.page.goto(server.url)
  await title(siti.page, 'Hari ini')
  await siti.context.setOffline(false)
  await tap(siti.page, /^Saya$/)
  await tap(siti.page, 'Kirim dan ambil sekarang')
  await expect
    .poll(
      async () => {
        await bidan.goto(server.url)
        await title(bidan, 'Hari ini')
        await sees(bidan, /rujukan belum dijawab|Tidak ada yang menunggu/)
        const line = bidan.getByRole('list', { name: 'HP yang perlu dilihat' })
        await line.waitFor({ timeout: 3000 }).catch(() => undefined) // the phone has not been heard yet
        return (await line.isVisible()) ? line.innerText() : ''
      },
      { timeout: 60_000 },
    )
    .toMatch(/HP Siti Aminah: \d+ catatan tidak pernah sampai/)
  await row(
    bidan,
    await bidan
      .locator('.row-name')
      .getByText(/^HP Siti Aminah/)
      .innerText(),
  ).click()
  await title(bidan, 'HP Siti Aminah')
  await sees(bidan, /\(nomor \d+/)
  await sees(bidan, /jangan dihapus/)
})

test('all of its site data deleted: a new registration makes the bidan ask what was left', async () => {
  await saveUnsent(tini)
  const devtools = await tini.context.newCDPSession(tini.page)
  await devtools.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' })
  await tini.context.setOffline(false)
  await bidan.goto(`${server.url}/petugas`)
  await row(bidan, 'Tini').click()
  await tap(bidan, 'Buat kode undangan')
  const code = await bidan.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText()
  await enrolKader(tini.page, server.url, code)
  await sees(tini.page, /^Semua terkirim/)
  await bidan.goto(server.url)
  await sees(bidan, '2 HP perlu dilihat')
  await tap(bidan, /2 HP perlu dilihat/)
  await title(bidan, 'HP kader')
  await sees(bidan, '2 perlu dilihat')
  await bidan.locator('.row', { hasText: 'sudah diganti HP lain' }).click()
  await title(bidan, 'HP Tini')
  await sees(bidan, /adakah catatan di HP lama yang belum terkirim/)
})

test('what was looked after is marked, and the line goes', async () => {
  await bidan.goto(`${server.url}/petugas/hp`)
  await sees(bidan, '2 perlu dilihat')
  await row(bidan, 'Siti Aminah').click()
  await tap(bidan, 'Tandai selesai')
  await tap(bidan, 'Sudah dilihat, tandai selesai')
  await bidan.getByText(/\(nomor \d+/).waitFor({ state: 'detached' })
})
