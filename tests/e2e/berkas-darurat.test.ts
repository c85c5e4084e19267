import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, syncHere, tap, title } from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import type { Office } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** A phone without signal, and the hands that carry what it could not send. */
let server: TestServer
let office: Office
let tini: Phone
let yayah: Phone
let laptop: Phone
const { open, drop } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  office = await openOffice(server)
  tini = await newKader('Tini')
  yayah = await newKader('Yayah')
  laptop = await open(laptopSize)
  await logIn(laptop.page, server.url, { ...adminLogin, home: 'Sasaran' })
})

/** Of Melati 1, whose phone has the whole app and then loses the signal. */
async function newKader(name: string): Promise<Phone> {
  const phone = await open()
  await enrolKader(phone.page, server.url, await office.inviteKader(name, 'Melati 1'))
  await appIsKept(phone.page)
  await sees(phone.page, /^Semua terkirim/)
  await phone.context.setOffline(true)
  return phone
}

async function register(page: Page, nama: string, waiting: number): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await sees(page, `${waiting} menunggu sinyal`)
}

async function openFiles(page: Page): Promise<void> {
  await tap(page, /^Saya$/)
  await row(page, 'Berkas darurat').click()
  await title(page, 'Berkas darurat')
}

type Chosen = { name: string; mimeType: string; buffer: Buffer }

async function makeFile(page: Page): Promise<Chosen> {
  await openFiles(page)
  await tap(page, 'Buat berkas darurat')
  await sees(page, /^Berkas siap/)
  const coming = page.waitForEvent('download')
  await tap(page, 'Simpan berkas')
  const file = await coming
  return { name: file.suggestedFilename(), mimeType: 'text/plain', buffer: readFileSync(await file.path()) }
}

async function bring(page: Page, file: Chosen): Promise<void> {
  await openFiles(page)
  await page.getByLabel('Bawa berkas orang lain').setInputFiles(file)
}

/** An answer that a busy machine had no patience for is asked for again, and then it was there before. */
const arrived = (n: number): RegExp =>
  new RegExp(`sudah sampai di puskesmas: ${n} (diterima|sudah ada sebelumnya)`)

const inTable = (nama: string) => laptop.page.getByRole('link', { name: nama, exact: true })

async function syncNow(page: Page): Promise<void> {
  await tap(page, /^Saya$/)
  await syncHere(page)
}

test('three people saved without signal reach the puskesmas once, by another phone, a laptop and their own', async () => {
  const names = ['Siti Aminah', 'Rina Wati', 'Budi Lestari']
  for (const [i, nama] of names.entries()) await register(tini.page, nama, i + 1)
  const file = await makeFile(tini.page)
  await sees(tini.page, /^Terakhir dibuat .* untuk 3 simpanan\./)
  await sees(tini.page, '3 menunggu sinyal')
  expect(file.name).toMatch(/^saku-darurat-.*\.txt$/)
  for (const word of [...names, 'Melati', 'Tini']) expect(file.buffer.includes(word)).toBe(false)

  await bring(yayah.page, file)
  await sees(yayah.page, /aman di HP ini, menunggu sinyal/)
  await yayah.page.goto(`${server.url}/saya/berkas`)
  await sees(yayah.page, /aman di HP ini, menunggu sinyal/)
  await yayah.context.setOffline(false)
  await sees(yayah.page, arrived(3))
  expect(await yayah.page.getByText('Siti Aminah').count()).toBe(0)

  await bring(laptop.page, file)
  await sees(laptop.page, /sudah sampai di puskesmas: 3 sudah ada sebelumnya/)
  await syncNow(laptop.page)
  await tap(laptop.page, /^Sasaran$/)
  for (const nama of names) await inTable(nama).waitFor()

  await tini.context.setOffline(false)
  await syncNow(tini.page)
  await syncNow(laptop.page)
  await tap(laptop.page, /^Sasaran$/)
  for (const nama of names) {
    await inTable(nama).waitFor()
    expect(await inTable(nama).count()).toBe(1)
  }
})

test('the phone that made the file is gone and was put out: its records are there when the puskesmas says yes', async () => {
  const nur = await newKader('Nur')
  await register(nur.page, 'Dewi Sartika', 1)
  const file = await makeFile(nur.page)
  await drop(nur)
  await office.revokePhones('Nur')

  await bring(yayah.page, file)
  await sees(yayah.page, /serahkan ke bidan atau admin puskesmas/)
  await bring(laptop.page, file)
  await sees(laptop.page, /milik Nur, sudah tidak terdaftar/)
  await tap(laptop.page, 'Ya, miliknya')
  await sees(laptop.page, arrived(1))
  await syncNow(laptop.page)
  await tap(laptop.page, /^Sasaran$/)
  await inTable('Dewi Sartika').waitFor()
})

test('a file that another app shares to this one is carried as if it had been chosen', async () => {
  const { page } = tini
  await tini.context.setOffline(true)
  await register(page, 'Lilis Suryani', 1)
  const { buffer, name } = await makeFile(page)
  // What the share sheet posts: the worker takes it, also without signal, and leads on to the screen.
  await yayah.context.setOffline(true)
  const led = await yayah.page.evaluate(
    async ([text = '', named = '']) => {
      const form = new FormData()
      form.append('berkas', new File([text], named, { type: 'text/plain' }))
      return (await fetch('/titipan', { method: 'POST', body: form, redirect: 'manual' })).type
    },
    [buffer.toString(), name],
  )
  expect(led).toBe('opaqueredirect')
  await yayah.page.goto(`${server.url}/saya/berkas`)
  await sees(yayah.page, /aman di HP ini, menunggu sinyal/)
  await yayah.context.setOffline(false)
  await sees(yayah.page, arrived(1))
})

test('what is no emergency file, or was cut on its way, is told in a sentence and kept out', async () => {
  const { page } = laptop
  const text = (name: string, words: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(words),
  })
  await bring(page, text('resep.txt', 'Kue lapis'))
  await sees(page, 'Ini bukan berkas darurat Saku Kader.')
  await bring(page, text('potong.txt', '{"saku":"darurat","v":1,"key":"'))
  await sees(page, /terpotong atau berubah/)
  await bring(page, text('besar.txt', 'x'.repeat(1_200_000)))
  await sees(page, /terlalu besar/)
})
