import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, syncHere, tap, title } from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** What only the puskesmas does to people and staff, and what the phones of the cadres show of it afterwards. */
let server: TestServer
let tini: Phone
let laptop: Phone
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  tini = await open()
  await enrolKader(tini.page, server.url, await office.inviteKader('Tini', 'Melati 1'))
  await appIsKept(tini.page)
  for (const nama of ['Siti Aminah', 'Rina Wati']) await register(tini.page, nama)
  const yayah = await open()
  await enrolKader(yayah.page, server.url, await office.inviteKader('Yayah', 'Melati 2'))
  await register(yayah.page, 'Budi Santoso')
  laptop = await open(laptopSize)
  await logIn(laptop.page, server.url, { ...adminLogin, home: 'Sasaran' })
})

async function register(page: Page, nama: string): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
}

async function syncNow(page: Page): Promise<void> {
  await tap(page, /^Saya$/)
  await syncHere(page)
}

/** Opens a person from the list and writes another RT over hers. */
async function changeRt(page: Page, nama: string, rt: string): Promise<void> {
  await row(page, nama)
    .or(page.getByRole('link', { name: nama, exact: true }))
    .first()
    .click()
  await tap(page, 'Ubah data warga')
  await page.getByLabel('RT', { exact: true }).fill(rt)
  await tap(page, /^Simpan$/)
  await title(page, 'Warga')
}

const inTable = (nama: string) => laptop.page.getByRole('link', { name: nama, exact: true })

test('two who wrote different things: the decision stands in a list, and is taken back from there', async () => {
  await inTable('Rina Wati').waitFor()
  await tap(tini.page, /^Cari$/)
  await tini.context.setOffline(true)
  await changeRt(tini.page, 'Rina Wati', '05')
  await changeRt(laptop.page, 'Rina Wati', '07')
  await sees(laptop.page, /^Semua terkirim/)
  await tini.context.setOffline(false)
  await syncNow(tini.page)
  await syncNow(laptop.page)
  await tap(laptop.page, /^Dobel/)
  await laptop.page.getByRole('radio', { name: /^05/ }).check()
  await tap(laptop.page, 'Pakai isian ini')
  await sees(laptop.page, 'Tidak ada yang perlu diputuskan')
  await sees(laptop.page, /RT: 05 dipakai, bukan 07\. Ratna Dewi/)
  await tap(laptop.page, 'Batalkan keputusan Rina Wati')
  await sees(laptop.page, 'Isian mana yang benar?')
  expect(await laptop.page.getByRole('radio').count()).toBe(2)
  await sees(laptop.page, /^Tini, /)
})

test('somebody is forgotten: here, on the phone of the cadre, and with what she had not sent', async () => {
  const { page } = laptop
  await tap(tini.page, /^Cari$/)
  await tini.context.setOffline(true)
  await changeRt(tini.page, 'Siti Aminah', '09')
  await sees(tini.page, '1 menunggu sinyal')

  await tap(page, /^Sasaran$/)
  await inTable('Siti Aminah').click()
  await page.getByText('Data warga dan lainnya').click()
  await tap(page, 'Hapus semua data')
  await title(page, 'Hapus semua data')
  await sees(page, 'Tidak bisa dibatalkan')
  await tap(page, 'Hapus semua datanya')
  await sees(page, 'Alasan belum dipilih.')
  await page.getByRole('radio', { name: 'Diminta keluarga atau wali' }).check()
  await page.getByLabel(/^Ketik/).fill('Siti Amina')
  await tap(page, 'Hapus semua datanya')
  await sees(page, 'Nama untuk memastikan belum sesuai.')
  await page.getByLabel(/^Ketik/).fill('siti  aminah')
  await tap(page, 'Hapus semua datanya')
  await title(page, 'Sasaran')
  await inTable('Siti Aminah').waitFor({ state: 'detached' })
  await inTable('Rina Wati').waitFor()

  await tini.context.setOffline(false)
  await syncNow(tini.page)
  await tap(tini.page, /^Cari$/)
  await row(tini.page, 'Rina Wati').waitFor()
  expect(await row(tini.page, 'Siti Aminah').count()).toBe(0)
})

test('a cadre works at another posyandu: her phone follows, and what she had written before arrives', async () => {
  const { page } = laptop
  await tini.context.setOffline(true)
  await tap(tini.page, 'Daftarkan warga baru')
  await fillRegister(tini.page, { nama: 'Warga Terakhir', jk: 'Perempuan', lahir: ago({ years: 41 }) })
  await tap(tini.page, 'Simpan warga baru')
  await title(tini.page, 'Warga')

  await tap(page, /^Petugas$/)
  await row(page, 'Tini').click()
  await tap(page, 'Ubah tempat tugas')
  await title(page, 'Ubah tempat tugas')
  await page.getByRole('checkbox', { name: /^Melati 1/ }).uncheck()
  await tap(page, 'Simpan tempat tugas')
  await sees(page, 'Pilih paling sedikit satu posyandu.')
  await page.getByRole('checkbox', { name: /^Melati 2/ }).check()
  await sees(page, 'Catatan Melati 2 diunduh ke HP begitu ada sinyal.')
  await laptop.context.setOffline(true)
  await tap(page, 'Simpan tempat tugas')
  await page.getByRole('dialog').getByRole('button', { name: 'Ubah tempat tugas' }).click()
  await sees(page, /Belum ada sinyal/)
  await laptop.context.setOffline(false)
  await tap(page, 'Simpan tempat tugas')
  await page.getByRole('dialog').getByRole('button', { name: 'Ubah tempat tugas' }).click()
  await title(page, 'Tini')
  await sees(page, /Melati 2, /)

  await tini.context.setOffline(false)
  await syncNow(tini.page)
  await sees(tini.page, 'Kader · Melati 2')
  await tap(tini.page, /^Cari$/)
  await row(tini.page, 'Budi Santoso').waitFor()
  for (const gone of ['Rina Wati', 'Warga Terakhir']) expect(await row(tini.page, gone).count()).toBe(0)
  await tap(tini.page, 'Hari ini')
  await sees(tini.page, 'Melati 2')

  await syncNow(page)
  await tap(page, /^Sasaran$/)
  await inTable('Warga Terakhir').waitFor()
})
