import { afterAll, beforeAll, expect, test } from 'vitest'
import { opened } from '../../bench/crash/damage/run.ts'
import { damages, hurt } from '../../bench/crash/damage/kinds.ts'
import { again, drop, hurtPhone, openAt } from '../../bench/crash/damage/phone.ts'
import type { HurtPhone } from '../../bench/crash/damage/phone.ts'
import { rng } from '../simulator/rng.ts'
import { dropProfile, openPhone, patience } from './browser.ts'
import { button, enrolKader, row, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { openWeather } from './weather.ts'
import type { Weather } from './weather.ts'

/** R4: a phone with unsent saves dies, its storage is damaged, and the app is opened again. `npm run crash` does it often. */
let server: TestServer
let weather: Weather
let office: Office
let phone: HurtPhone
const saves = 4

beforeAll(async () => {
  server = await openServer()
  weather = await openWeather(server.url)
  office = await openOffice(server)
  const code = await office.inviteKader('Siti Aminah', 'Melati 1')
  phone = await hurtPhone({ url: weather.url, code, saves, cut: () => weather.becomes('cut') })
})
afterAll(async () => {
  drop(phone)
  await weather.close()
  await server.close()
})

test.each(damages)('R4 %s: it is said at the first start, and nothing unsent is lost', async damage => {
  const profile = again(phone, damage)
  hurt(damage, { profile, place: 'IndexedDB', older: phone.older, random: rng(4).next })
  const { noticed, lost, people } = await opened(profile, weather.url, phone)
  dropProfile(profile)
  expect({ lost, people }).toEqual({ lost: 0, people: true })
  // Chromium finds the database again without that file, whole.
  expect(noticed).toBe(damage !== 'CURRENT deleted')
})

test('R4 databases and copy are gone together: the door says that this phone was here, and what to do', async () => {
  const profile = again(phone)
  for (const place of ['IndexedDB', 'File System'] as const)
    hurt('folder removed', { profile, place, older: phone.older, random: rng(4).next })
  const reopened = await openAt(profile)
  await reopened.page.goto(`${weather.url}/`)
  await title(reopened.page, 'Daftarkan HP ini')
  await sees(reopened.page, 'HP ini pernah terdaftar, tetapi isinya terhapus')
  await sees(reopened.page, /Minta kode baru dari bidan.*Cocokkan dengan buku posyandu/s)
  await reopened.close()
  dropProfile(profile)
})

test('R4 she is led through: what came back, sending, fetching; the server has each save once', async () => {
  const profile = again(phone)
  hurt('folder removed', { profile, place: 'IndexedDB', older: phone.older, random: rng(4).next })
  const reopened = await openAt(profile)
  const { page } = reopened
  await page.goto(`${weather.url}/`)
  await sees(page, 'Isi HP ini pernah rusak')
  await tap(page, 'Lihat apa yang dikembalikan')
  await title(page, 'Keadaan HP ini')
  await sees(page, `${saves} simpanan yang belum terkirim dikembalikan dari salinan cadangan.`)
  await sees(page, 'Yang belum terkirim tidak ada yang hilang.')
  weather.becomes('clear')
  await tap(page, 'Kirim dan ambil sekarang')
  // What was asked on the dead line is waited for first, for as long as a silent line is given, and then asked anew.
  await button(page, 'Sudah saya periksa').click({ timeout: 3 * patience })
  await sees(page, `Semua terkirim (${saves})`)
  await page.getByText('Isi HP ini pernah rusak').first().waitFor({ state: 'detached' })
  await reopened.close()
  dropProfile(profile)

  const other = await openPhone()
  await enrolKader(other.page, weather.url, await office.inviteKader('Nining', 'Melati 1'))
  await sees(other.page, `${saves} orang`)
  await other.page.goto(`${weather.url}/cari`)
  await row(other.page, 'Warga A').waitFor()
  expect(await other.page.locator('.row-name').count()).toBe(saves)
  await other.close()
  dropProfile(other.profile)
})
