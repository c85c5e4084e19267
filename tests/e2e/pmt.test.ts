import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEnrolledPhone } from './enrolled-phone.ts'
import type { EnrolledPhone } from './enrolled-phone.ts'
import { ago, answer, appIsKept, button, fillRegister, sees, tap, title } from './hands.ts'
import { screenOnFailure } from './screen-on-failure.ts'

/** Extra food for one child, without signal: begun, noted each week, looked at when its days are over. */
let phone: EnrolledPhone
let page: Page

beforeAll(async () => {
  phone = await openEnrolledPhone()
  page = phone.page
  await appIsKept(page)
})
afterAll(() => phone.close())
screenOnFailure(() => [page])

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const daySection = () => page.getByRole('group', { name: 'Makanan dimakan pada hari' })

test('N1 a course is begun, a week of it noted and it is closed with its result, all without signal', async () => {
  await page.context().setOffline(true)
  await page.goto(`${phone.server.url}/daftar`)
  await fillRegister(page, { nama: 'Adi', jk: 'Laki-laki', lahir: ago({ years: 2 }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')

  await page.getByText('Data warga dan lainnya').click()
  await tap(page, 'Mulai PMT')
  await title(page, 'Mulai PMT')
  await answer(page, 'Alasan PMT', 'Berat tidak naik dua kali (2T)')
  expect(await page.getByLabel('Lama PMT (hari)').inputValue()).toBe('14')
  await tap(page, /^Simpan$/)
  await sees(page, 'Hari ke-1 dari 14, dimakan 0 hari')

  await tap(page, 'Isi minggu ke-1')
  await title(page, 'Minggu ke-1')
  await tap(page, 'Dimakan setiap hari')
  await page.getByLabel('Berat badan (kg)').fill('9,4')
  await answer(page, 'Keadaan minggu ini', 'Sehat')
  await tap(page, /^Simpan$/)
  await sees(page, 'Hari ke-1 dari 14, dimakan 1 hari')
  await sees(page, /^9,4 kg/)

  await page.clock.setFixedTime(inDays(9))
  await page.reload()
  await sees(page, 'Hari ke-10 dari 14, dimakan 1 hari')
  await tap(page, 'Isi minggu ke-2')
  await title(page, 'Minggu ke-2')
  await sees(page, /^Berat sebelumnya 9,4 kg/)
  expect(await daySection().getByRole('checkbox').count()).toBe(3)
  await page.getByLabel('Berat badan (kg)').fill('9,4')
  await sees(page, 'Berat minggu ini belum naik')
  await daySection().getByRole('checkbox').first().check()
  await page.getByLabel('Berat badan (kg)').fill('9,6')
  await page.getByText('Berat minggu ini belum naik').waitFor({ state: 'detached' })
  await tap(page, /^Simpan$/)
  await sees(page, 'Hari ke-10 dari 14, dimakan 2 hari')

  await page.clock.setFixedTime(inDays(14))
  await page.reload()
  await sees(page, 'Waktunya dinilai')
  await tap(page, 'Isi hasil PMT')
  await title(page, 'Data PMT')
  await answer(page, 'Hasil', 'Selesai, membaik')
  await tap(page, /^Simpan$/)
  await button(page, 'Mulai PMT').waitFor()
  await page.getByText('PMT sebelumnya, 1').click()
  await sees(page, 'Selesai, membaik')
})
