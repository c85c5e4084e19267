import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dateOfDay, dayNumber } from '../../src/domain/measures/age.ts'
import { dropProfile, laptopSize, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { logIn, sees, tap, title } from './hands.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** A list that exists already comes in once, whatever happens on the way, and can be taken back. */
let server: TestServer
let laptop: Phone
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  await openOffice(server)
  laptop = await open(laptopSize)
  await logIn(laptop.page, server.url, { ...adminLogin, home: 'Sasaran' })
})

const csv = (text: string, name = 'balita.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const list = `No;Nama;NIK;Tgl Lahir;JK;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;ZS BB/U;BB/U;Catatan
1;Bayu Aji;;03/03/2024;L;10/10/2026;11,8;86,5;Berdiri;-0,52;Normal;x
2;Bayu Aji;;03/03/2024;L;10/11/2026;12;87;Berdiri;4,5;Risiko Lebih;x
3;Cahya;9,87701E+15;04/04/2024;P;10/11/2026;11;84;Berdiri;;;x
4;Dewi;9977014505240001;05/05/2024;P;;;;;;;x
`

async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.goto(`${server.url}/impor`)
  await title(page, 'Impor sasaran')
  await page.locator('input[type=file]:enabled').setInputFiles(file)
}

test('a list with weighings: columns matched, rows checked, the wrong one given back to be mended', async () => {
  const { page } = laptop
  await choose(page, csv(list))
  await title(page, 'Cocokkan kolom')
  expect(await page.getByLabel('Tgl Lahir').inputValue()).toBe('tanggal_lahir')
  await sees(page, '9977********0001')
  await sees(page, /Isinya: Bayu Aji · Cahya · Dewi/)
  await tap(page, 'Periksa isinya')
  await title(page, 'Periksa dulu')
  await sees(page, '1 baris perlu dibetulkan')
  await sees(page, /1 dari 2 z-score atau status berbeda|2 dari 2 z-score atau status berbeda/)
  const [mend] = await Promise.all([page.waitForEvent('download'), tap(page, 'CSV')])
  expect(mend.suggestedFilename()).toBe('perlu-dibetulkan-balita.csv')
  const path = await mend.path()
  expect(readFileSync(path, 'utf8')).toMatch(/digit terakhirnya hilang.*Cahya/)
  await tap(page, 'Masukkan 2 warga dan 2 pengukuran')
  await sees(page, '2 warga dan 2 pengukuran tersimpan di perangkat ini')
})

test('the same file again says so and adds nothing', async () => {
  const { page } = laptop
  await choose(page, csv(list, 'nama-lain.csv'))
  await sees(page, /Berkas yang sama sudah diimpor .*balita.csv/)
})

test('the whole import is taken back, and only then the file may come again', async () => {
  const { page } = laptop
  await tap(page, 'Batalkan impor balita.csv')
  await tap(page, /^Batalkan impor$/)
  await sees(page, '2 warga dan 2 pengukuran ditarik kembali')
  await choose(page, csv(list))
  await tap(page, 'Periksa isinya')
  await sees(page, 'Masukkan 2 warga dan 2 pengukuran')
})

const many = 3000
const bornOn = (i: number): string => dateOfDay(dayNumber('1960-01-01') + i)
const long = ['Nama;Tgl Lahir;JK', ...Array.from({ length: many }, (_, i) => `Warga;${bornOn(i)};P`)].join(
  '\n',
)

test('a browser that is closed in the middle goes on where it stood, and nobody is there twice', async () => {
  const phone = await openPhone(undefined, laptopSize)
  let now = phone
  try {
    await logIn(phone.page, server.url, { ...adminLogin, home: 'Sasaran' })
    await choose(phone.page, csv(`${long}\n`, 'panjang.csv'))
    await tap(phone.page, 'Periksa isinya')
    await tap(phone.page, 'Masukkan 3.000 warga')
    await sees(phone.page, /dari 3\.000 tersimpan/)
    await phone.kill()
    now = await openPhone(phone.profile, laptopSize)
    await now.page.goto(`${server.url}/impor`)
    await sees(now.page, 'Impor belum selesai')
    await tap(now.page, 'Lanjutkan')
    await sees(now.page, '3.000 warga tersimpan di perangkat ini')
    await now.page.goto(`${server.url}/impor`)
    await now.page.locator('input[type=file]:enabled').setInputFiles(csv(`${long}\n`, 'lagi.csv'))
    await sees(now.page, /Berkas yang sama sudah diimpor/)
  } finally {
    await now.close()
    dropProfile(phone.profile)
  }
})
