import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDay, openEnrolledPhone } from './enrolled-phone.ts'
import type { EnrolledPhone } from './enrolled-phone.ts'
import { ago, answer, button, fillRegister, row, sees, tap, title } from './hands.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { thumbOn } from './thumb.ts'
import type { Effort } from './thumb.ts'
import { budgets, expected } from './times.expected.ts'

/** The paths of a posyandu day, by the keystroke-level model. What a path costs may fall, never rise. */
let enrolled: EnrolledPhone
let page: Page

beforeAll(async () => {
  enrolled = await openEnrolledPhone()
  page = enrolled.page
  await openDay(page)
})
afterAll(() => enrolled.close())
screenOnFailure(() => [page])

const queue = async (
  nama: string,
  jk: 'Laki-laki' | 'Perempuan',
  age: { years?: number; months?: number },
) => {
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama, jk, lahir: ago(age), ...('years' in age ? {} : { ibu: 'Yayah' }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Hari buka')
}

function within(path: keyof typeof expected, effort: Effort): void {
  expect(effort.seconds, `${path}: ${JSON.stringify(effort)}`).toBeLessThanOrEqual(expected[path])
  expect(expected[path]).toBeLessThanOrEqual(budgets[path])
}

const option = (group: string | RegExp, name: string): Locator =>
  page.getByRole('group', { name: group }).locator('label', { hasText: name }).first()

test('a new person is registered', async () => {
  const thumb = thumbOn(page)
  await thumb.tap(button(page, /^Tambah/))
  await thumb.tap(button(page, 'Daftarkan warga baru'))
  await thumb.tap(page.getByLabel('Nama lengkap'))
  await thumb.text('Rizky Maulana')
  await thumb.tap(option('Jenis kelamin', 'Laki-laki'))
  await thumb.tap(page.getByLabel('Tanggal lahir'))
  await thumb.text(ago({ months: 14 }).replaceAll('-', ''))
  await thumb.tap(page.getByLabel('RT', { exact: true }))
  await thumb.text('03')
  await thumb.tap(page.getByLabel('Nama ibu'))
  await thumb.text('Yayah')
  await thumb.tap(button(page, 'Simpan warga baru'))
  await title(page, 'Hari buka')
  within('daftar', thumb.effort())
})

test('a known toddler is weighed and measured', async () => {
  const thumb = thumbOn(page)
  await thumb.tap(button(page, 'Ukur Rizky'))
  await thumb.figure('Berat badan', '9,8')
  await thumb.figure('PB/TB', '76,5')
  await thumb.figure('LiLA', '14,6')
  await thumb.figure('Lingkar kepala', '46,2')
  await thumb.tap(page.getByRole('button', { name: 'Simpan', exact: true }))
  await title(page, 'Hari buka')
  const effort = thumb.effort()
  expect(effort.taps).toBeLessThanOrEqual(12)
  within('balita', effort)
})

test('an adult gets blood pressure, waist and weight', async () => {
  await queue('Bambang Haryadi', 'Laki-laki', { years: 44 })
  const thumb = thumbOn(page)
  await thumb.tap(button(page, 'Ukur Bambang'))
  await thumb.figure('Berat badan', '72,5')
  await thumb.tap(button(page, 'Lewati'))
  await thumb.figure('Lingkar perut', '89,5')
  await thumb.figure('TD sistole', '128')
  await thumb.figure('TD diastole', '84')
  await thumb.tap(page.getByRole('button', { name: 'Simpan', exact: true }))
  await thumb.tap(button(page, 'Simpan, sisanya belum diperiksa'))
  await title(page, 'Hari buka')
  within('dewasa', thumb.effort())
})

test('three letters find her', async () => {
  const thumb = thumbOn(page)
  await thumb.tap(button(page, /^Tambah/))
  await thumb.tap(page.getByLabel('Cari warga'))
  await thumb.text('bam')
  await row(page, 'Bambang Haryadi').waitFor()
  expect(thumb.effort().keys).toBeLessThanOrEqual(3)
  await page.getByRole('link', { name: 'Kembali' }).click()
})

test('an elder gets the whole card with AKS and SKILAS', async () => {
  await queue('Mbah Toemirah', 'Perempuan', { years: 71 })
  await answer(page, 'Meja saya', 'Langkah 1–5')
  await row(page, 'Mbah Toemirah').waitFor()
  const thumb = thumbOn(page)
  await thumb.tap(row(page, 'Mbah Toemirah'))
  await thumb.tap(page.locator('.dock').getByRole('link', { name: 'Kartu lansia' }))
  for (const [label, typed] of elder) await thumb.figure(label, typed)
  for (const asked of await page.getByRole('button', { name: 'Sudah ditanya, semua tidak' }).all())
    await thumb.tap(asked)
  await save(thumb)
  await thumb.tap(row(page, 'AKS: kegiatan sehari-hari'))
  await oneByOne(thumb)
  await save(thumb)
  await thumb.tap(row(page, 'SKILAS: skrining lansia sederhana'))
  await oneByOne(thumb)
  await save(thumb)
  within('lansia', thumb.effort())
})

type Thumb = ReturnType<typeof thumbOn>

const elder = [
  ['Berat badan', '47,5'],
  ['Tinggi badan', '148,5'],
  ['LiLA', '23,5'],
  ['Lingkar perut', '78,5'],
  ['TD sistole', '138'],
  ['TD diastole', '82'],
] as const

async function save(thumb: Thumb): Promise<void> {
  await thumb.tap(page.locator('.foot').getByRole('button', { name: 'Simpan', exact: true }))
  const rest = button(page, 'Simpan, sisanya belum diperiksa')
  const result = page.getByRole('heading', { level: 1, name: 'Hasil' })
  await rest.or(result).first().waitFor()
  if (await rest.isVisible()) await thumb.tap(rest)
  await title(page, 'Hasil')
}

/** The last answer of each question, as of somebody who is well. */
async function oneByOne(thumb: Thumb): Promise<void> {
  for (;;) {
    const place = await page.getByText(/^Pertanyaan \d/).innerText()
    const [at = 0, of = 0] = (place.match(/\d+/g) ?? []).map(Number)
    if (await page.locator('.choices').isVisible()) await thumb.tap(page.locator('.choices label').last())
    else await thumb.figure('LiLA', '23,5')
    if (at === of) return
    await sees(page, new RegExp(`^Pertanyaan ${at + 1} dari`))
  }
}
