import { beforeAll, expect, test } from 'vitest'
import { laptopSize } from './browser.ts'
import type { Phone } from './browser.ts'
import {
  ago,
  answer,
  appIsKept,
  enrolKader,
  fillRegister,
  logIn,
  row,
  sees,
  syncHere,
  tap,
  title,
} from './hands.ts'
import { heldOn } from './held-on.ts'
import { adminLogin, openOffice } from './office.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** Home visits, as each role makes them; each test goes on where the one before it ended. */
let server: TestServer
let tini: Phone
let yayah: Phone
let bidan: Phone
let office: Phone
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer()
  const set = await openOffice(server)
  tini = await open()
  await enrolKader(tini.page, server.url, await set.inviteKader('Tini', 'Melati 1'))
  await appIsKept(tini.page)
  yayah = await open()
  await enrolKader(yayah.page, server.url, await set.inviteKader('Yayah', 'Melati 1'))
  bidan = await open()
  const password = await set.staff('bidan', 'Endang Rahayu', 'endang', 'Karangjati')
  await register(tini.page, 'Wulandari', 25, 'Perempuan')
  await gaveBirth(tini.page)
  await register(tini.page, 'Joko Santoso', 64, 'Laki-laki')
  await logIn(bidan.page, server.url, {
    login: 'endang',
    password,
    next: 'mangga manis sekali',
    home: 'Hari ini',
  })
})

type Page = Phone['page']

async function register(page: Page, nama: string, years: number, jk: 'Perempuan' | 'Laki-laki') {
  await page.goto(`${server.url}/daftar`)
  await fillRegister(page, { nama, jk, lahir: ago({ years }), rt: '02' })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
}

async function gaveBirth(page: Page) {
  await tap(page, 'Catat kehamilan')
  await page.getByLabel('Hamil anak ke-').fill('1')
  await page.getByLabel(/HPHT/).fill(ago({ months: 9, days: 7 }))
  await tap(page, /^Simpan$/)
  await tap(page, 'Sudah melahirkan')
  await page.getByLabel(/Tanggal bersalin/i).fill(ago({ days: 4 }))
  await answer(page, 'Jenis kelamin bayi', 'Perempuan')
  await page.getByLabel('Berat lahir (kg)').fill('3,1')
  await tap(page, /^Simpan$/)
  await sees(page, 'Nifas dan menyusui')
}

async function person(page: Page, nama: string) {
  await page.goto(`${server.url}/cari`)
  await row(page, nama).click()
  await title(page, 'Warga')
}

async function syncNow({ page }: Phone) {
  await page.goto(`${server.url}/saya`)
  await syncHere(page)
}

test('a bidan visits a mother after birth: a danger sign first, then the checklist, and the referral has its deadline', async () => {
  const { page } = bidan
  await syncNow(tini)
  await syncNow(bidan)
  await person(page, 'Wulandari')
  await tap(page, 'Kunjungan rumah')
  await answer(page, /Hasil/, 'Bertemu')
  await answer(page, /Tanda bahaya/, 'Darah nifas berbau')
  await sees(page, 'Perlu diperiksa bidan atau puskesmas hari ini.')
  await answer(
    page,
    /Tanda bahaya/,
    'Perdarahan: lebih dari 1 pembalut penuh dalam 5 menit, atau gumpalan besar',
  )
  await sees(page, 'Gawat. Telepon bidan atau 119 sekarang, jangan tunggu hari buka.')
  await tap(page, /Ceklis ibu nifas/)
  for (const [question, said] of [
    [/kunjungan nifas sesuai jadwal/, 'Ya'],
    [/Buku KIA ada/, 'Ya'],
    [/kapsul vitamin A sudah diminum/, 'Tidak'],
    [/tablet tambah darah diminum dalam 24 jam/, 'Ya'],
    [/sesuai Isi Piringku/, 'Ya'],
    [/disusui dalam satu jam/, 'Ya'],
    [/Apakah Ibu menyusui/, 'Ya'],
    [/Apakah Ibu memakai KB/, 'Ya'],
  ] as const)
    await answer(page, question, said)
  await tap(page, /^Simpan$/)
  await title(page, 'Hasil')
  await sees(page, 'Kapsul vitamin A ibu nifas belum lengkap')
  await tap(page, /^Selesai$/)
  await title(page, 'Kunjungan rumah')
  await sees(page, 'sudah diisi hari ini')
  await answer(page, /Tindak lanjut/, 'Memberi edukasi')
  await page.getByLabel('Materi edukasi').fill('tanda bahaya nifas')
  await answer(page, /Disetujui sasaran/, 'Ya')
  await tap(page, 'Simpan kunjungan')
  await title(page, 'Warga')
  await sees(page, 'Ke Rumah sakit')
  await sees(page, /Perdarahan.*paling lambat hari ini/)
  await syncNow(bidan)
  await syncNow(tini)
  await person(tini.page, 'Wulandari')
  await sees(tini.page, /Perdarahan.*paling lambat hari ini/)
})

test('a kader finds nobody at home: two taps, and the visit counts', async () => {
  const { page } = tini
  await person(page, 'Joko Santoso')
  await tap(page, 'Kunjungan rumah')
  await answer(page, /Hasil/, 'Tidak ada orang')
  await tap(page, 'Simpan kunjungan')
  await title(page, 'Warga')
  await sees(page, 'Tidak ada orang')
})

test('without leave of the puskesmas only the bidan is offered visits for TBC and mental disorders', async () => {
  await person(tini.page, 'Joko Santoso')
  await tap(tini.page, 'Kunjungan rumah')
  await sees(tini.page, 'Siapa yang berkunjung?')
  expect(await tini.page.getByText('Kunjungan khusus').count()).toBe(0)
  await syncNow(bidan)
  await person(bidan.page, 'Joko Santoso')
  await tap(bidan.page, 'Kunjungan rumah')
  await sees(bidan.page, 'Kunjungan khusus (rahasia)')
  expect(await bidan.page.getByText('Tugaskan kader').count()).toBe(0)
})

test('the puskesmas allows it and the bidan names Tini for Joko', async () => {
  office = await open(laptopSize)
  await logIn(office.page, server.url, { ...adminLogin, home: 'Sasaran' })
  await office.page.goto(`${server.url}/wilayah`)
  await tap(office.page, 'Ubah kebijakan')
  await answer(office.page, /Kader yang ditugaskan bidan/, 'Ya')
  await tap(office.page, 'Simpan kebijakan')
  await sees(office.page, /^Kebijakan tersimpan/)
  await syncNow(office)
  await syncNow(bidan)
  const { page } = bidan
  await person(page, 'Joko Santoso')
  await tap(page, 'Kunjungan rumah')
  await tap(page, 'Tugaskan kader')
  await answer(page, 'Kader yang ditugaskan', 'Tini')
  await page.getByLabel('Sampai').fill(ago({ days: -30 }))
  await page.getByRole('radio', { name: 'Mendampingi minum obat TBC' }).check()
  await tap(page, 'Simpan tugas')
  await sees(page, /Ditugaskan: Tini/)
  await syncNow(bidan)
})

test('Tini writes that the medicine was missed; the bidan is told the same day', async () => {
  await syncNow(tini)
  const { page } = tini
  await person(page, 'Joko Santoso')
  await sees(page, /Bidan menugaskan Anda/)
  await tap(page, 'Kunjungan rumah')
  await tap(page, 'Mendampingi minum obat')
  await answer(page, 'Bertemu?', 'Bertemu')
  await answer(page, /obat ada di rumah/, 'Ya')
  await answer(page, /obat diminum dalam 24 jam/, 'Tidak')
  await answer(page, /Apa yang dilakukan/, 'Melaporkan ke bidan')
  await answer(page, /disetujui yang dikunjungi/, 'Ya')
  await tap(page, /^Simpan$/)
  await title(page, 'Hasil')
  await sees(page, /Kabari bidan, paling lambat besok/)
  await syncNow(tini)
  await syncNow(bidan)
  await person(bidan.page, 'Joko Santoso')
  await tap(bidan.page, 'Kunjungan rumah')
  await sees(bidan.page, /Obat TBC terlewat, paling lambat besok/)
})

test("another kader's phone holds nothing of it, and is not offered it", async () => {
  await syncNow(yayah)
  const { page } = yayah
  await person(page, 'Joko Santoso')
  expect(await page.getByText('Bidan menugaskan').count()).toBe(0)
  await tap(page, 'Kunjungan rumah')
  await sees(page, 'Siapa yang berkunjung?')
  expect(await page.getByText('Kunjungan khusus').count()).toBe(0)
  await page.goto(`${server.url}/saya`)
  const held = await heldOn(page)
  expect(held).toContain('Joko Santoso')
  expect(held).toContain('penugasan')
  for (const word of ['kunjungan-tbc', 'kunjungan-odgj', 'minum24', 'adaObat', 'obat-terlewat', '"tbc"'])
    expect(held).not.toContain(word)
  await tini.page.goto(`${server.url}/saya`)
  expect(await heldOn(tini.page)).not.toContain('"untuk"')
})

test('what was screened elsewhere this year is written down without its result, and the other phone knows it', async () => {
  const { page } = tini
  await person(page, 'Joko Santoso')
  await tap(page, 'Skrining tahun ini')
  await title(page, 'Skrining tahun ini')
  await row(page, 'Jantung').click()
  await sees(page, 'Cukup kapan dan di mana.')
  await tap(page, /^Simpan$/)
  await sees(page, 'Tanggal wajib diisi.')
  await page.getByLabel('Tanggal').fill(ago({ days: 0 }))
  await answer(page, 'Tempat', 'Klinik atau rumah sakit')
  await tap(page, /^Simpan$/)
  await title(page, 'Skrining tahun ini')
  await sees(row(page, 'Jantung'), /Sudah.*klinik atau rumah sakit/)
  await sees(row(page, 'Stroke'), 'Belum tercatat tahun ini')
  expect(await row(page, 'Kanker leher rahim').count()).toBe(0)
  await syncNow(tini)
  await syncNow(yayah)
  await person(yayah.page, 'Joko Santoso')
  await sees(yayah.page, /Skrining di tempat lain/)
  await tap(yayah.page, 'Skrining tahun ini')
  await sees(row(yayah.page, 'Jantung'), /Sudah.*klinik atau rumah sakit/)
  await tap(yayah.page, 'Kembali')
  await tap(yayah.page, 'Salah catat')
  await sees(yayah.page, /salah catat, tidak dihitung/)
  await tap(yayah.page, 'Skrining tahun ini')
  await sees(row(yayah.page, 'Jantung'), 'Belum tercatat tahun ini')
})
