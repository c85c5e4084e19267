import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personQr, referralQr } from '../../src/features/shared/qr-text.ts'
import { dropProfile, newProfile, openPhone, phoneSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { fakeCamera } from './fake-camera.ts'
import type { FakeCamera } from './fake-camera.ts'
import { ago, enrolKader, figure, fillRegister, logIn, row, saveCard, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { readQr } from './read-qr.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { spokenFaults } from './spoken-faults.ts'

/** Cards with a real camera path: getUserMedia, a film with the card drawn on it, our reader. Each test goes on. */
let server: TestServer
let office: Office
let phone: Phone
let page: Page
let camera: FakeCamera
const profile = newProfile()
const pressure = [
  ['Berat badan', '54'],
  ['Tinggi badan', '155'],
  ['TD sistole', '184'],
  ['TD diastole', '112'],
] as const
let slip = ''
const nobody = 'AbC_dEf-0123456789xyzA'

async function restart(flags: readonly string[]): Promise<void> {
  await phone.close()
  phone = await openPhone(profile, phoneSize, flags)
  page = phone.page
}

beforeAll(async () => {
  server = await openServer()
  office = await openOffice(server)
  camera = fakeCamera(join(profile, 'kamera.y4m'))
  phone = await openPhone(profile, phoneSize, camera.flags)
  page = phone.page
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
})
afterAll(async () => {
  await phone.close()
  dropProfile(profile)
  await server.close()
})
screenOnFailure(() => [page])

const people = new Map<string, string>()

async function register(nama: string, years: number): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years }), rt: '03' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  people.set(nama, new URL(page.url()).pathname.split('/')[2] ?? '')
}

/** With the text already before the camera when it opens. */
async function scan(text: string): Promise<void> {
  camera.shows(text)
  await tap(page, 'Pindai kartu')
}

async function faults(): Promise<string[]> {
  const spoken = await spokenFaults(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['320 px: sticks out'] : [],
  )
  await page.setViewportSize(phoneSize)
  return [...spoken, ...wide]
}

test('a person has a card; the code on it is her id and no more', async () => {
  await register('Wulandari', 25)
  await register('Dewi Lestari', 31)
  await tap(page, 'Kartu QR')
  await title(page, 'Kartu QR')
  await sees(page, 'Dewi Lestari')
  await sees(page, /Posyandu Melati 1 · lahir \d{4}/)
  expect(await readQr(page.locator('main svg.qr').first())).toBe(`SAKU:1:${people.get('Dewi Lestari')}`)
  expect(await page.locator('main').innerText()).not.toMatch(/RT|Ibu|NIK/)
  expect(await faults()).toEqual([])
})

test('the picture of the card is kept on the phone', async () => {
  const arriving = page.waitForEvent('download')
  await tap(page, 'Simpan gambar')
  const download = await arriving
  expect(download.suggestedFilename()).toBe('kartu Dewi Lestari.png')
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
})

test('cards of the whole posyandu stand ten on an A4 page', async () => {
  for (const n of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'])
    await register(`Warga ${n}`, 40)
  await page.goto(`${server.url}/cari`)
  await tap(page, 'Cetak kartu QR')
  await title(page, 'Cetak kartu QR')
  await sees(page, /11 kartu, 2 lembar A4/)
  expect(await faults()).toEqual([])
  expect(await printedPages()).toBe(2)
  await page.getByRole('checkbox', { name: /Wulandari/ }).uncheck()
  await sees(page, /10 kartu, 1 lembar A4/)
  await page.locator('.foot button:enabled').waitFor()
  expect(await printedPages()).toBe(1)
})

/** As the printer gets them. */
async function printedPages(): Promise<number> {
  const session = await phone.context.newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true })
  await session.detach()
  return [
    ...Buffer.from(data, 'base64')
      .toString('latin1')
      .matchAll(/\/Type \/Page\b(?!s)/g),
  ].length
}

test('a card before the camera opens that person', async () => {
  await page.goto(`${server.url}/cari`)
  await scan(personQr(people.get('Wulandari') ?? ''))
  await title(page, 'Warga')
  await sees(page, 'Wulandari')
  expect(new URL(page.url()).pathname).toBe(`/warga/${people.get('Wulandari')}`)
})

test('at a posyandu day cards go into the queue one after the other', async () => {
  await page.goto(`${server.url}/hari`)
  await tap(page, 'Mulai hari buka')
  await title(page, 'Hari buka')
  await tap(page, /^Tambah/)
  await scan(personQr(people.get('Wulandari') ?? ''))
  const dialog = page.getByRole('dialog', { name: 'Pindai kartu' })
  await dialog.getByText('Masuk antrean. Tersimpan di HP').waitFor()
  await dialog.getByText('Wulandari').waitFor()
  expect(await faults()).toEqual([])
  await tap(dialog, 'Selesai, ke antrean')
  await title(page, 'Hari buka')
  await row(page, 'Wulandari').waitFor()
})

test('the card of somebody in the queue opens her page, ready to measure', async () => {
  await page.goto(`${server.url}${new URL(page.url()).pathname.replace('/hari/', '/cari?hari=')}`)
  await scan(personQr(people.get('Wulandari') ?? ''))
  await title(page, 'Warga')
  await page.getByRole('link', { name: 'Ukur dan tanya' }).waitFor()
  expect(new URL(page.url()).search).toMatch(/^\?hari=/)
})

test('a referral slip shows a code that says nothing about health', async () => {
  await tap(page, 'Ukur dan tanya')
  await title(page, 'Ukur dan tanya')
  await tap(page, /^Isi kartu dewasa/)
  for (const [label, typed] of pressure) await figure(page, label, typed)
  await saveCard(page, 'Hasil')
  await tap(page, 'Tampilkan QR')
  const dialog = page.getByRole('dialog', { name: 'Wulandari' })
  slip = (await readQr(dialog.locator('svg.qr'))) ?? ''
  expect(slip).toMatch(new RegExp(`^SAKU:1:R:${people.get('Wulandari')}:[\\w-]{22}$`))
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  expect(await printedPages()).toBe(1)
  await sees(page, /Semua terkirim/)
})

test('a code that is no card of ours says so', async () => {
  await page.goto(`${server.url}/cari`)
  await scan('https://example.org/sertifikat/1')
  await sees(page, 'Ini bukan kartu Saku Kader')
  await tap(page.getByRole('dialog'), 'Cari namanya')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

test('a card of somebody who is not on this phone says what to do', async () => {
  await scan(personQr(nobody))
  await sees(page, 'Kartu ini bukan warga di HP ini')
  expect(await faults()).toEqual([])
  await tap(page.getByRole('dialog'), 'Daftarkan sebagai tamu')
  await title(page, 'Daftar baru')
  expect(await page.getByRole('checkbox', { name: /Tamu/ }).isChecked()).toBe(true)
})

test('a scanner that types like a keyboard finds her at once', async () => {
  await page.goto(`${server.url}/cari`)
  await page.getByLabel('Cari warga').pressSequentially(personQr(people.get('Dewi Lestari') ?? ''))
  await title(page, 'Warga')
  await sees(page, 'Dewi Lestari')
})

test('the bidan scans the slip and answers the referral', async () => {
  const password = await office.staff('bidan', 'Endang Rahayu', 'endang', 'Karangjati')
  const hers = newProfile()
  const lens = fakeCamera(join(hers, 'kamera.y4m'))
  const other = await openPhone(hers, phoneSize, lens.flags)
  try {
    const clinic = other.page
    await logIn(clinic, server.url, {
      login: 'endang',
      password,
      next: 'mangga manis sekali',
      home: 'Hari ini',
    })
    await sees(clinic, 'rujukan belum dijawab')
    await tap(clinic, /^Rujukan/)
    lens.shows(slip)
    await tap(clinic, 'Pindai surat')
    await title(clinic, 'Jawab rujukan')
    await sees(clinic, 'Wulandari')
    await clinic.goto(`${server.url}/rujukan`)
    lens.shows(personQr(people.get('Wulandari') ?? ''))
    await tap(clinic, 'Pindai surat')
    await title(clinic, 'Jawab rujukan')
    await clinic.goto(`${server.url}/cari`)
    lens.shows(referralQr(people.get('Wulandari') ?? '', nobody))
    await tap(clinic, 'Pindai kartu')
    await sees(clinic, 'Rujukan ini belum sampai')
  } finally {
    await other.close()
    dropProfile(hers)
  }
})

test('a refused camera says how to allow it, and the name can be searched', async () => {
  await restart(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'])
  await page.goto(`${server.url}/cari`)
  await tap(page, 'Pindai kartu')
  await sees(page, 'Kamera belum diizinkan')
  expect(await faults()).toEqual([])
  await tap(page.getByRole('dialog'), 'Cari namanya')
  await page.getByLabel('Cari warga').fill('wulan')
  await row(page, 'Wulandari').waitFor()
})

test('a laptop without a camera says so', async () => {
  await restart([])
  await page.goto(`${server.url}/cari`)
  await tap(page, 'Pindai kartu')
  await sees(page, 'Kamera tidak ditemukan')
})
