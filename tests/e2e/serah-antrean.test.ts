import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collector } from '../../src/domain/handover/index.ts'
import { dropProfile, newProfile, openPhone, phoneSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { entriesOn } from './entries-on.ts'
import { fakeCamera } from './fake-camera.ts'
import type { FakeCamera } from './fake-camera.ts'
import {
  ago,
  answer,
  appIsKept,
  enrolKader,
  figure,
  fillRegister,
  row,
  saveCard,
  sees,
  tap,
  title,
} from './hands.ts'
import { openDay } from './enrolled-phone.ts'
import { openOffice } from './office.ts'
import { readQr } from './read-qr.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Two tables of one posyandu and no signal: the queue goes over by pictures and back as a file. Each test goes on. */
let server: TestServer
let siti: Phone
let rina: Phone
let camera: FakeCamera
const profile = newProfile()

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  camera = fakeCamera(join(profile, 'kamera.y4m'))
  siti = await openPhone()
  rina = await openPhone(profile, phoneSize, camera.flags)
  await enrolKader(siti.page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  await enrolKader(rina.page, server.url, await office.inviteKader('Rina Wati', 'Melati 1'))
  for (const phone of [siti, rina]) {
    await sees(phone.page, 'Semua terkirim (0)')
    await appIsKept(phone.page)
    await phone.context.setOffline(true)
  }
})
afterAll(async () => {
  for (const phone of [siti, rina]) {
    await phone.close()
    dropProfile(phone.profile)
  }
  await server.close()
})
screenOnFailure(() => [siti.page, rina.page])

async function arrives(page: Page, nama: string, years: number): Promise<void> {
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama, jk: 'Laki-laki', lahir: ago({ years }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Hari buka')
  await row(page, nama).waitFor()
}

async function measured(page: Page, nama: string, weight: string): Promise<void> {
  const day = page.url()
  await row(page, nama).click()
  await tap(page, 'Isi kartu dewasa')
  await figure(page, 'Berat badan', weight)
  await saveCard(page, 'Hasil')
  await sees(page, 'Tersimpan di HP')
  await page.goto(day)
  await title(page, 'Hari buka')
}

const numberOn = (page: Page): Promise<string> => page.locator('.figure-value').innerText()

/** What the camera of the other phone gets to see, until it has all of it. */
async function shownOn(page: Page): Promise<readonly string[]> {
  const eye = collector()
  const texts = new Set<string>()
  for (;;) {
    const text = await readQr(page.locator('svg.qr'))
    if (text === undefined || texts.has(text)) continue
    texts.add(text)
    if (eye.add(text).state === 'whole') return [...texts]
  }
}

test('the first table registers two people and measures one', async () => {
  const { page } = siti
  await openDay(page)
  await arrives(page, 'Bambang Haryadi', 52)
  await arrives(page, 'Joko Susilo', 38)
  await answer(page, 'Meja saya', 'Langkah 1–5')
  await measured(page, 'Bambang Haryadi', '71,5')
})

test('the second table reads the queue from her screen, sees whose it is, and has it', async () => {
  await tap(siti.page, 'Serahkan antrean ke HP lain')
  await title(siti.page, 'Serahkan antrean')
  const code = await numberOn(siti.page)
  camera.plays(await shownOn(siti.page))

  const { page } = rina
  await tap(page, 'Mulai hari buka')
  await title(page, 'Mulai hari buka')
  await tap(page, 'Terima antrean dari HP lain')
  await title(page, 'Terima antrean')
  await tap(page, 'Pindai layar HP lain')
  await sees(page, 'Dari HP')
  expect(await numberOn(page)).toBe(code)
  await sees(page, /2 orang, \d+ isian/)
  await tap(page, 'Terima antrean')
  await title(page, 'Hari buka')
  await row(page, 'Joko Susilo').getByText('dari HP lain, belum di puskesmas').waitFor()
  await sees(page, 'Semua terkirim (0)')
})

test('she goes on with him at her table, and hands the queue back as a file', async () => {
  const { page } = rina
  await answer(page, 'Meja saya', 'Langkah 1–5')
  await measured(page, 'Joko Susilo', '64')
  await tap(page, 'Serahkan antrean ke HP lain')
  await title(page, 'Serahkan antrean')
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Simpan sebagai berkas')])
  const file = await download.path()

  await tap(siti.page, 'Kembali')
  await title(siti.page, 'Hari buka')
  await tap(siti.page, 'Terima antrean dari HP lain')
  await title(siti.page, 'Terima antrean')
  await siti.page.locator('input[type=file]').setInputFiles({
    name: 'lain.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('bukan antrean'),
  })
  await sees(siti.page, 'Berkas ini tidak utuh atau bukan antrean')
  await siti.page.locator('input[type=file]').setInputFiles(file)
  await sees(siti.page, 'Rina Wati')
  await tap(siti.page, 'Terima antrean')
  await title(siti.page, 'Hari buka')
})

test('with signal again, the second table first: each record is on the server once and both phones show the same', async () => {
  await rina.context.setOffline(false)
  await rina.page.goto(`${server.url}/saya`)
  await sees(rina.page, 'Semua terkirim')
  await siti.context.setOffline(false)
  await siti.page.goto(`${server.url}/saya`)
  await sees(siti.page, /Semua terkirim \([1-9]/)
  const all = await settled(siti.page)
  expect(new Set(all.map(e => e.id)).size).toBe(all.length)
  expect(await settled(rina.page, all.length)).toEqual(all)
  for (const { page } of [siti, rina]) {
    await page.goto(`${server.url}/`)
    await tap(page, 'Lanjutkan hari buka')
    await title(page, 'Hari buka')
    await answer(page, 'Meja saya', 'Langkah 1–5')
    for (const nama of ['Bambang Haryadi', 'Joko Susilo']) await row(page, nama).waitFor()
    expect(await page.locator('.row-name').getByText('Bambang Haryadi', { exact: true }).count()).toBe(1)
    await page.getByText('dari HP lain, belum di puskesmas').waitFor({ state: 'detached' })
  }
})

/** Everything on this phone with its place on the server, as soon as all of it has one. */
async function settled(page: Page, count = 1): Promise<Awaited<ReturnType<typeof entriesOn>>> {
  for (;;) {
    const held = await entriesOn(page)
    if (held.length >= count && held.every(e => e.seq !== undefined)) return held
    await tap(page, 'Kirim dan ambil sekarang')
  }
}
