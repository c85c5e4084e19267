import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, syncHere, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Siti moves from Melati 1 to Kenanga, of another pustu: nobody there reads Melati 1, and its bidan says yes. */
let server: TestServer
let tini: Phone
let old: Phone
let young: Phone
const { open } = openPhones(() => server.close())
const siti = { jk: 'Perempuan', lahir: ago({ years: 30 }), nik: nikOf(ago({ years: 30 })) } as const

/** Of a woman the day is told as 40 more. */
function nikOf(lahir: string): string {
  const [day = '', month = '', year = ''] = lahir.split('-')
  return `340401${Number(day) + 40}${month}${year.slice(2)}0001`
}

beforeAll(async () => {
  server = await openServer()
  const office = await openOffice(server)
  tini = await open()
  await enrolKader(tini.page, server.url, await office.inviteKader('Tini', 'Melati 1'))
  await appIsKept(tini.page)
  await register(tini.page, 'Siti Aminah', '02')
  await sync(tini.page)
  old = await bidan(office, 'Lestari', 'Karangjati', laptopSize)
  young = await bidan(office, 'Wulan', 'Sumberejo')
})

async function bidan(
  office: Awaited<ReturnType<typeof openOffice>>,
  name: string,
  desa: string,
  size?: typeof laptopSize,
): Promise<Phone> {
  const phone = await open(size)
  const login = name.toLowerCase()
  const password = await office.staff('bidan', name, login, desa)
  await logIn(phone.page, server.url, { login, password, next: 'sawah hijau pagi', home: 'Hari ini' })
  await appIsKept(phone.page)
  return phone
}

async function register(page: Page, nama: string, rt: string): Promise<void> {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, rt, ...siti })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
}

async function sync(page: Page): Promise<void> {
  await tap(page, /^Saya$/)
  await syncHere(page)
}

test('a newcomer is registered without signal, her history is asked for, and it comes when her old bidan says yes', async () => {
  const { page } = young
  await page.context().setOffline(true)
  await register(page, 'Siti Aminah', '09')
  await page.getByText('Data warga dan lainnya').click()
  await tap(page, 'Minta riwayat dari tempat lama')
  await title(page, 'Minta riwayat')
  await tap(page, 'Minta riwayatnya')
  await sees(page, /^Diminta .*, menunggu jawaban$/)
  await page.context().setOffline(false)
  await page.goto(`${server.url}/cari`)
  await row(page, 'Siti Aminah').waitFor()
  await sync(page)
  await sync(page)
  await tap(page, /^Cari$/)
  expect(await page.locator('.row-name').count()).toBe(1)

  await sync(old.page)
  await tap(old.page, 'Hari ini')
  await row(old.page, '1 permintaan pindah').click()
  await sees(old.page, 'Apakah Siti Aminah pindah ke sana?')
  await sees(old.page, 'Kenanga, Sumberejo, Cempaka')
  await tap(old.page, 'Tidak, masih di sini')
  await sees(old.page, 'Tidak ada yang perlu diputuskan')
  await sync(old.page)

  await sync(page)
  await tap(page, /^Cari$/)
  await row(page, 'Siti Aminah').click()
  await sees(page, /^Riwayat dari tempat lama diminta/)
  await page.getByText('Data warga dan lainnya').click()
  await tap(page, 'Minta riwayat dari tempat lama')
  await sees(page, /^Diminta .*, menunggu jawaban$/)
  await tap(page, 'Minta sekali lagi')
  await sees(page, 'Permintaan tersimpan di HP')
  await page.goto(`${server.url}/cari`)
  await row(page, 'Siti Aminah').waitFor()
  await sync(page)

  await sync(old.page)
  await tap(old.page, /^Dobel/)
  await tap(old.page, 'Ya, pindah ke sana')
  await old.page.getByRole('dialog').getByRole('button', { name: 'Pindahkan' }).click()
  await sees(old.page, 'Tidak ada yang perlu diputuskan')
  await sync(old.page)

  await sync(page)
  await tap(page, /^Cari$/)
  await row(page, 'Siti Aminah').click()
  await sees(page, /RT 09/)
  await page.getByText('Data warga dan lainnya').click()
  await tap(page, 'Minta riwayat dari tempat lama')
  await sees(page, /^Riwayatnya sudah datang/)
  await page.goto(`${server.url}/cari`)
  await row(page, 'Siti Aminah').waitFor()
  expect(await page.locator('.row-name').count()).toBe(1)

  await sync(tini.page)
  await tap(tini.page, /^Cari$/)
  await row(tini.page, 'Siti Aminah').waitFor({ state: 'detached' })
})
