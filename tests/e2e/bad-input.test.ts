import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone, patience } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, enrolKader, figure, fillRegister, row, sees, tap, title } from './hands.ts'
import { heldOn } from './held-on.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** What people type wrong: a sentence at the field that says what to do, and nothing lost. */
let server: TestServer
let office: Office
let phone: Phone
let page: Page

beforeAll(async () => {
  server = await openServer()
  office = await openOffice(server)
  phone = await openPhone()
  page = phone.page
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await server.close()
})
screenOnFailure(() => [page])

const newForm = async (nama: string, more: object = {}): Promise<void> => {
  await page.goto(`${server.url}/daftar`)
  await title(page, 'Daftar baru')
  await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 34 }), ...more })
}
const save = (): Promise<void> => tap(page, 'Simpan warga baru')
const valueOf = (label: string): Promise<string> => page.getByLabel(label).inputValue()

test('a NIK of 15 digits is refused at its field, and what was typed stays', async () => {
  await newForm('Ani Suryani', { nik: '320101450892000' })
  await save()
  await sees(page, '1 isian perlu dibetulkan')
  await sees(page, /16 angka/)
  expect(await valueOf('Nama lengkap')).toBe('Ani Suryani')
  expect(await valueOf('NIK')).toBe('320101450892000')
})

test('the half-filled form is still there after the page was closed', async () => {
  await expect.poll(() => heldOn(page), { timeout: patience }).toContain('320101450892000')
  await page.goto(`${server.url}/saya`)
  await title(page, 'Saya')
  await page.goto(`${server.url}/daftar?nama=Tono`)
  await sees(page, 'Isian untuk Ani Suryani belum selesai')
  await tap(page, 'Orang baru')
  expect(await valueOf('Nama lengkap')).toBe('Tono')
  expect(await valueOf('NIK')).toBe('')
  await page.goto(`${server.url}/daftar`)
  await tap(page, 'Lanjutkan Ani Suryani')
  await sees(page, 'Isian yang belum selesai dibuka lagi')
  expect(await valueOf('Nama lengkap')).toBe('Ani Suryani')
  await page.getByLabel('NIK').fill('')
  await save()
  await title(page, 'Warga')
  await sees(page, 'Ani Suryani')
})

test('a NIK that contradicts date and sex only warns', async () => {
  await newForm('Budi Hartono', { jk: 'Laki-laki', lahir: '17-08-1990', nik: '3201015201850001' })
  await sees(page, /NIK/)
  await save()
  await title(page, 'Warga')
  await sees(page, 'Budi Hartono')
})

test.each([
  ['in the future', ago({ days: -3 }), /di masa depan. Periksa tahunnya/],
  ['of 150 years ago', '01-01-1870', /lebih dari 120 tahun/],
  ['that is in no calendar', '31-02-2020', /Tanggal ini tidak ada/],
])('a birth %s is refused with what to do; mended it is saved', async (when, lahir, says) => {
  await newForm(`Warga ${when}`, { lahir })
  await save()
  await sees(page, says)
  await title(page, 'Daftar baru')
  await page.getByLabel('Tanggal lahir').fill(ago({ years: 31 }))
  await save()
  await title(page, 'Warga')
  await sees(page, `Warga ${when}`)
})

test('a boy is not pregnant', async () => {
  await page.goto(`${server.url}/cari`)
  await row(page, 'Budi Hartono').click()
  await title(page, 'Warga')
  expect(await page.getByRole('link', { name: 'Catat kehamilan' }).count()).toBe(0)
  await page.goto(`${page.url()}/kehamilan`)
  await sees(page, /Kehamilan hanya .*untuk perempuan/)
})

async function openAdult(nama: string): Promise<void> {
  await page.goto(`${server.url}/cari`)
  await row(page, nama).click()
  await tap(page, 'Ukur dan tanya')
  await title(page, /^Ukur/)
  const choice = page.getByRole('link', { name: 'Kartu dewasa' }).last()
  await choice
    .or(page.getByRole('textbox', { name: 'Berat badan' }))
    .first()
    .waitFor()
  if (await choice.isVisible()) await choice.click()
  await page.getByRole('textbox', { name: 'Berat badan' }).waitFor()
}

test('letters in a figure do not arrive; comma and point are the same', async () => {
  await openAdult('Ani Suryani')
  await figure(page, 'Berat badan', 'lima5x4.5')
  expect(await valueOf('Berat badan')).toBe('54,5')
  await page.getByRole('textbox', { name: 'Berat badan' }).fill('')
  await figure(page, 'Berat badan', '54,5')
  expect(await valueOf('Berat badan')).toBe('54,5')
})

test('an impossible weight is refused with the range, an unusual one only asks', async () => {
  await figure(page, 'Lingkar perut', '9')
  await figure(page, 'TD sistole', '400')
  await sees(page, /TD sistole tidak mungkin 400 mmHg. Isi antara \d+ dan \d+ mmHg/)
})

test('diastolic above systolic is refused at the field, and the figures stay', async () => {
  await openAdult('Ani Suryani')
  await page.getByRole('textbox', { name: 'TD sistole', exact: true }).fill('80')
  await page.getByRole('textbox', { name: 'TD diastole', exact: true }).fill('120')
  await tap(page, /^Simpan/)
  await sees(page, /iastol.*(lebih|bawah|kurang)/)
})
