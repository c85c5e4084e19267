import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
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
import { openOffice } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** A cadre finds a weight that cannot be right and mends it, all without signal. */
let server: TestServer
let phone: Phone
let page: Page

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  phone = await openPhone()
  page = phone.page
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  await appIsKept(page)
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await server.close()
})
screenOnFailure(() => [page])

const list = () => page.getByRole('list', { name: 'Yang bisa dirapikan' })
const openList = async (): Promise<void> => {
  await page.goto(`${server.url}/laporan`)
  await tap(page, 'Rapikan catatan bulan ini')
  await title(page, 'Rapikan catatan')
  await list().waitFor()
}

/** Registers a child of two years and weighs her. */
async function weighed(nama: string, kg: string): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 2 }), ibu: 'Yayah', rt: '04' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  const person = new URL(page.url()).pathname.split('/')[2] ?? ''
  await page.goto(`${server.url}/ukur/${person}/bayi-balita-apras`)
  await figure(page, 'Berat badan', kg)
  await saveCard(page, 'Hasil')
}

test('a weight that cannot be right is listed, with a way straight to it, and counted when it is mended', async () => {
  await server.stop()
  await phone.context.setOffline(true)
  await weighed('Kirana Ayu', '39')
  await openList()
  await answer(page, 'Jenis', 'Angka 1')
  await sees(page, /BB\/U di luar yang masuk akal/)
  await row(page, 'Kirana Ayu').click()
  const weight = page.getByRole('textbox', { name: 'Berat badan', exact: true })
  await weight.click()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('11')
  await saveCard(page, 'Hasil')
  await openList()
  await sees(page, 'Angka 0')
  await sees(page, '1 isian sudah dirapikan')
})

test('a figure that is right leaves the list with one tap; who measured is not named to a cadre', async () => {
  await weighed('Ratih Puspita', '39')
  await page.goto(`${server.url}/mutu?tampil=petugas`)
  await sees(page, 'Angka 1')
  expect(await page.locator('main').getByText('Siti Aminah').count()).toBe(0)
  expect(await page.getByRole('radio', { name: 'Petugas' }).count()).toBe(0)
  await tap(page, 'Memang benar')
  await sees(page, 'Angka 0')
})
