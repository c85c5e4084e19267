import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience } from './browser.ts'
import { openEnrolledPhone } from './enrolled-phone.ts'
import type { EnrolledPhone } from './enrolled-phone.ts'
import { ago, fillRegister, row, sees, tap, title } from './hands.ts'
import { heldOn } from './held-on.ts'
import { screenOnFailure } from './screen-on-failure.ts'

/** A nervous thumb, two windows, a full phone, a wrong clock. */
let enrolled: EnrolledPhone
let page: Page

beforeAll(async () => {
  enrolled = await openEnrolledPhone()
  page = enrolled.page
})
afterAll(() => enrolled.close())
screenOnFailure(() => enrolled.phone.context.pages())

async function fill(on: Page, nama: string, years = 30): Promise<void> {
  await on.goto(`${enrolled.server.url}/daftar`)
  // A form that is open in another window, or was left, is asked about first.
  const another = on.getByRole('button', { name: 'Orang baru' })
  await on.getByLabel('Nama lengkap').or(another).waitFor()
  if (await another.isVisible()) await another.click()
  await fillRegister(on, { nama, jk: 'Perempuan', lahir: ago({ years }) })
}

async function countOf(nama: string): Promise<number> {
  await page.goto(`${enrolled.server.url}/cari`)
  await row(page, nama).waitFor()
  return page.locator('.row-name').getByText(nama, { exact: true }).count()
}

test('two quick taps on Simpan make one person', async () => {
  await fill(page, 'Ani Suryani')
  await page.getByRole('button', { name: 'Simpan warga baru' }).dblclick()
  await title(page, 'Warga')
  await sees(page, 'Semua terkirim (1)')
  expect(await countOf('Ani Suryani')).toBe(1)
})

test('two windows save side by side, and each sees what the other saved', async () => {
  const other = await enrolled.phone.context.newPage()
  await page.goto(`${enrolled.server.url}/cari`)
  await row(page, 'Ani Suryani').waitFor()
  await fill(other, 'Budiarti', 41)
  await tap(other, 'Simpan warga baru')
  await title(other, 'Warga')
  await row(page, 'Budiarti').waitFor()
  await fill(page, 'Cucu Sumiati', 42)
  await fill(other, 'Dedeh', 43)
  await Promise.all([tap(page, 'Simpan warga baru'), tap(other, 'Simpan warga baru')])
  await Promise.all([title(page, 'Warga'), title(other, 'Warga')])
  await sees(page, 'Semua terkirim (4)')
  await other.close()
  expect((await countOf('Cucu Sumiati')) + (await countOf('Dedeh'))).toBe(2)
})

const fillStorage = (times: number): Promise<void> =>
  page.evaluate(left => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (left <= 0) return put.apply(this, given)
      left -= 1
      throw new DOMException('no room', 'QuotaExceededError')
    }
  }, times)

test('a full phone gives back its reserve first: what she saved is there, and every screen says what to do', async () => {
  await fill(page, 'Euis Kartika', 51)
  await expectDraftKept('Euis Kartika')
  await fillStorage(1)
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await sees(page, /Hapus foto atau video yang tidak dipakai/)
  expect(await countOf('Euis Kartika')).toBe(1)
})

test('a phone that stays full says what to do; when there is room again the same form is saved', async () => {
  await fill(page, 'Fatonah', 52)
  await expectDraftKept('Fatonah')
  await fillStorage(Number.MAX_SAFE_INTEGER)
  await tap(page, 'Simpan warga baru')
  await sees(page, 'Penyimpanan HP penuh. Hapus foto atau video')
  expect(await inSight('Penyimpanan HP penuh. Hapus foto atau video')).toBe(true)
  expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Fatonah')
  await page.goto(`${enrolled.server.url}/daftar`)
  await tap(page, 'Lanjutkan Fatonah')
  await sees(page, 'Isian yang belum selesai dibuka lagi')
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  expect(await countOf('Fatonah')).toBe(1)
})

const inSight = (words: string): Promise<boolean> =>
  page
    .getByText(words)
    .first()
    .evaluate(e => {
      const { top, bottom } = e.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })

async function expectDraftKept(nama: string): Promise<void> {
  await expect.poll(() => heldOn(page), { timeout: patience }).toContain(nama)
}

test('on a phone that believes it is 2010 every screen says so; with the right date the same form is saved', async () => {
  await page.clock.setFixedTime(new Date('2010-02-01T15:00:00Z'))
  await fill(page, 'By. Ny. Gina', 1)
  await tap(page, 'Simpan warga baru')
  await sees(page, 'Tanggal lahir di masa depan. Periksa tahunnya.')
  await sees(page, 'HP ini mengira hari ini 1 Februari 2010')
  await sees(page, /Betulkan tanggal dan jam di pengaturan HP/)
  await expectDraftKept('By. Ny. Gina')
  await page.clock.setFixedTime(new Date())
  await page.goto(`${enrolled.server.url}/daftar`)
  await tap(page, 'Lanjutkan By. Ny. Gina')
  await sees(page, 'Isian yang belum selesai dibuka lagi')
  await page.getByLabel('Nama ibu').fill('Gina')
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  expect(await countOf('By. Ny. Gina')).toBe(1)
})

test.each([
  ['2006-11-10T15:00:00Z', '10 November 2006', 'Hani Wulandari', 60],
  ['2106-11-10T15:00:00Z', '10 November 2106', 'Iis Dahlia', 20],
])(
  'on a phone that believes it is %s what is saved is sent all the same: the clock is noted, and told wrong',
  async (wrong, day, nama, years) => {
    await fill(page, nama, years)
    await page.clock.setFixedTime(new Date(wrong))
    await tap(page, 'Simpan warga baru')
    await title(page, 'Warga')
    await sees(page, /Semua terkirim/)
    await sees(page, `HP ini mengira hari ini ${day}`)
    expect(await heldOn(page)).toContain(`"deviceTime":"${wrong.slice(0, 4)}`)
    await page.clock.setFixedTime(new Date())
    expect(await countOf(nama)).toBe(1)
  },
)
