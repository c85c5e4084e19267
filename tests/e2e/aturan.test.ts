import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import {
  ago,
  answer,
  figure,
  fillRegister,
  logIn,
  row,
  saveCard,
  sees,
  syncHere,
  tap,
  title,
} from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** A doctor signs one rule; the bidan's result follows, and whoever has no such profession can only propose. */
let server: TestServer
let bidan: Phone
let doctor: Phone
let clerk: Phone
const { open } = openPhones(() => server.close())
const next = 'mangga manis sekali'
const rule = 'Tekanan darah tinggi, perlu diperiksa puskesmas'

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  const first = {
    bidan: await office.staff('bidan', 'Endang Rahayu', 'endang', 'Karangjati'),
    clerk: await office.staff('puskesmas', 'Tono', 'tono', 'Cempaka'),
  }
  bidan = await open()
  await logIn(bidan.page, server.url, { login: 'endang', password: first.bidan, next, home: 'Hari ini' })
  doctor = await open(laptopSize)
  await logIn(doctor.page, server.url, { ...adminLogin, home: 'Sasaran' })
  clerk = await open()
  await logIn(clerk.page, server.url, { login: 'tono', password: first.clerk, next, home: 'Sasaran' })
})

async function openRule(page: Phone['page']): Promise<void> {
  await page.goto(`${server.url}/aturan?bab=dewasa`)
  await title(page, 'Kartu dewasa')
  await page.getByLabel('Cari aturan').fill(rule)
  await row(page, rule).click()
  await title(page, 'Aturan')
}

async function syncNow(page: Phone['page']): Promise<void> {
  await page.goto(`${server.url}/saya`)
  await syncHere(page)
}

const ruleOnResult = () =>
  bidan.page.getByRole('listitem').filter({ hasText: rule }).filter({ hasText: /: / }).last()

let result = ''

test('the bidan reads on the result that the rule is unsigned, and may propose it', async () => {
  const { page } = bidan
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama: 'Wulandari', jk: 'Perempuan', lahir: ago({ years: 40 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await tap(page, 'Ukur dan tanya')
  await tap(page, /^Isi kartu dewasa/)
  await figure(page, 'TD sistole', '150')
  await figure(page, 'TD diastole', '95')
  await saveCard(page, 'Hasil')
  result = page.url()
  await page.getByText('Aturan dan sumbernya').click()
  await sees(ruleOnResult(), /belum disahkan puskesmas/)
  await openRule(page)
  await sees(page, 'Yang mengesahkan: dokter atau petugas gizi puskesmas.')
  expect(await page.getByRole('button', { name: 'Sahkan', exact: true }).count()).toBe(0)
  await tap(page, 'Usulkan')
  await page.getByRole('dialog').getByLabel(/^Usul/).fill('Sesuai kartu bantu')
  await tap(page.getByRole('dialog'), 'Kirim usul')
  await sees(page, /Diusulkan Endang Rahayu/)
  await syncNow(page)
})

test('an employee of the puskesmas without that profession cannot sign', async () => {
  const { page } = clerk
  await openRule(page)
  await sees(page, 'Bapak/Ibu dapat mengusulkan, belum mengesahkan')
  expect(await page.getByRole('button', { name: 'Sahkan', exact: true }).count()).toBe(0)
})

test('a doctor of the puskesmas signs, and the label is gone from the result of the bidan', async () => {
  const { page } = doctor
  await syncNow(page)
  await openRule(page)
  await sees(page, /Diusulkan Endang Rahayu/)
  await tap(page, 'Isi profesi')
  await answer(page, 'Profesi', 'Dokter')
  await tap(page, /^Simpan$/)
  await sees(page, 'Tersimpan di perangkat ini')
  await openRule(page)
  await tap(page, /^Sahkan$/)
  await sees(page, /^Disahkan Ratna Dewi \(dokter\)/)
  await syncNow(page)

  await syncNow(bidan.page)
  await bidan.page.goto(result)
  await bidan.page.getByText('Aturan dan sumbernya').click()
  await sees(ruleOnResult(), rule)
  await ruleOnResult()
    .getByText(/belum disahkan/)
    .waitFor({ state: 'detached' })
})
