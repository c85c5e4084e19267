import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { patience, phoneSize } from './browser.ts'
import { enrolKader, logIn, tap, title } from './hands.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { spokenFaults } from './spoken-faults.ts'

/** Every screen of every role, with the demo's people: for a screen reader, on a small phone, with large letters. */
let server: TestServer
const { open } = openPhones(() => server.close())

beforeAll(async () => {
  server = await openServer('demo')
})

const newPhone = async (): Promise<Page> => (await open()).page

const said = (pattern: RegExp): string => pattern.exec(server.said)?.[1] ?? ''
const demoLogin = (role: string, home: string) => ({
  login: said(new RegExp(`${role} +nama masuk ([a-z0-9._-]+)`)),
  password: said(/kata sandi (\S+)/),
  home,
})

/** Goes there as a link does, without loading the app anew. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate(to => history.pushState(null, '', to), path)
  await page.waitForFunction(
    () => !document.querySelector('.loading') && document.querySelector('h1'),
    undefined,
    { timeout: 3 * patience },
  )
}

const links = (page: Page, start: string): Promise<string[]> =>
  page.evaluate(
    from => [
      ...new Set([...document.querySelectorAll(`a[href^="${from}"]`)].map(a => a.getAttribute('href') ?? '')),
    ],
    start,
  )

/** What sticks out of the window sideways, or is cut off on the main button. */
const sideways = (page: Page, what: string): Promise<string[]> =>
  page.evaluate(how => {
    const root = document.documentElement
    const out = [...document.querySelectorAll('main *, .top *, .foot *')].filter(
      e => e.getBoundingClientRect().right > root.clientWidth + 0.5 || e.scrollWidth > root.clientWidth + 0.5,
    )
    const found =
      root.scrollWidth > root.clientWidth ? [`${how}: ${out.at(-1)?.outerHTML.slice(0, 120)} sticks out`] : []
    for (const button of document.querySelectorAll<HTMLElement>('.foot .btn, .foot .key')) {
      const { left, right } = button.getBoundingClientRect()
      if (button.scrollWidth > button.clientWidth + 1 || left < 0 || right > root.clientWidth + 1)
        found.push(`${how}: "${button.innerText}" is cut off`)
    }
    return found
  }, what)

async function faultsOf(page: Page, paths: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) {
    await go(page, path)
    const found = await spokenFaults(page)
    await page.setViewportSize({ width: 320, height: 640 })
    found.push(...(await sideways(page, '320 px')))
    await page.setViewportSize(phoneSize)
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    found.push(...(await sideways(page, '200 %')))
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    all.push(...found.map(f => `${path.replaceAll(/[\w-]{20,}/g, '…')} ${f}`))
  }
  return all
}

/** A course of extra food for the first child of the age: its form, the course and its week. */
async function beginPmt(page: Page, people: readonly string[]): Promise<string[]> {
  for (const person of people) {
    await go(page, `${person}/pmt`)
    if (!(await page.getByRole('heading', { level: 1, name: 'Mulai PMT' }).isVisible())) continue
    await page.getByRole('group', { name: 'Alasan PMT' }).getByRole('radio').first().check()
    await tap(page, /^Simpan$/)
    await page.getByText('Hari ke-1 dari', { exact: false }).waitFor()
    const made = await links(page, `${person}/pmt/`)
    return [person, ...made.map(path => path.split('?')[0] ?? '')]
  }
  return []
}

test('what a cadre sees', async () => {
  const page = await newPhone()
  await page.goto(`${server.url}/daftarkan-hp`)
  await title(page, 'Daftarkan HP ini')
  const doors = await faultsOf(page, ['/daftarkan-hp', '/masuk', '/siapkan'])
  await enrolKader(page, server.url, said(/kode undangan (\S+)/))
  await page.waitForFunction(() => document.querySelectorAll('a[href^="/warga/"]').length > 10)
  // Half of what is still coming would be listed as open, so the lists of tasks wait for all of it.
  await page.getByText(/^Mengunduh/).waitFor({ state: 'detached' })
  await go(page, '/hari')
  await tap(page, /^(Mulai|Lanjutkan) hari buka$/)
  await title(page, 'Hari buka')
  const day = new URL(page.url()).pathname
  await go(page, '/')
  for (;;) {
    const more = page.getByRole('button', { name: /^Tampilkan/ })
    if (!(await more.isVisible())) break
    await more.click()
  }
  const people = (await links(page, '/warga/')).map(p => new URL(p, server.url).pathname)
  const cards = new Map<string, string>()
  const results = new Map<string, string>()
  const houses: string[] = []
  for (const person of people) {
    if (cards.size >= 14 && results.size >= 6 && houses.length > 0) break
    await go(page, person.replace('/warga/', '/ukur/'))
    for (const card of [new URL(page.url()).pathname, ...(await links(page, '/ukur/'))]) {
      const instrument = card.split('?')[0]?.split('/')[3]
      if (instrument) cards.set(instrument, card)
    }
    await go(page, person)
    for (const result of await links(page, '/hasil/')) results.set(String(results.size), result)
    houses.push(...(await links(page, '/rumah/')))
  }
  const one = people[0] ?? ''
  const courses = await beginPmt(page, people)
  await go(page, '/tindak-lanjut')
  await page.locator('a[href^="/tindak-lanjut/"]').first().waitFor()
  const tasks = (await links(page, '/tindak-lanjut/'))[0] ?? ''
  // Counted once, it stands at once each time that it is opened again.
  await go(page, '/laporan')
  await page.locator('a[href*="daftar=skdn-s"]').waitFor()
  const report = ((await links(page, '/laporan'))[0] ?? '').replace(/&daftar=.*/, '')
  const faults = await faultsOf(page, [
    '/',
    '/hari',
    day,
    `${day}?langkah=4`,
    `${day}/salin`,
    `${day}/ubah`,
    `${day}/serahkan`,
    '/terima-antrean',
    '/cari',
    `/cari?hari=${day.split('/')[2]}`,
    '/daftar',
    one,
    '/kartu',
    ...[
      'ubah',
      'kartu',
      'kehamilan',
      'persalinan',
      'td',
      'menyusui',
      'pindah',
      'layanan',
      'pmt',
      'imunisasi',
      'kontak',
      'skrining',
      'skrining/catat',
      'kunjungan',
    ].map(what => `${one}/${what}`),
    ...courses,
    ...houses.slice(0, 1),
    one.replace('/warga/', '/ukur/'),
    ...cards.values(),
    ...[...results.values()].slice(0, 4),
    ...[...results.values()].slice(0, 2).map(r => r.replace('/hasil/', '/betulkan/')),
    '/tindak-lanjut',
    tasks,
    report,
    `${report}&daftar=skdn-s`,
    '/mutu',
    '/saya',
    '/saya/menunggu',
    '/saya/diterima',
    '/saya/keadaan',
    '/saya/akun',
    '/saya/berkas',
  ])
  expect([...doors, ...faults]).toEqual([])
  expect(courses.length).toBeGreaterThan(2)
  expect(cards.size).toBeGreaterThan(9)
})

test('what a bidan sees', async () => {
  const page = await newPhone()
  await logIn(page, server.url, demoLogin('Bidan', 'Hari ini'))
  await page.waitForFunction(() => document.body.innerText.includes('rujukan belum dijawab'))
  await go(page, '/rujukan')
  const referrals = await links(page, '/rujukan/')
  await go(page, '/cari')
  const person = (referrals[0] ?? '').split('/')[2]
  // The cadre's phone of the test before this one.
  await go(page, '/petugas/hp')
  await page.locator('a[href^="/petugas/hp?hp="]').first().waitFor()
  const device = (await links(page, '/petugas/hp?hp='))[0] ?? ''
  const faults = await faultsOf(page, [
    '/',
    '/rujukan',
    ...referrals.slice(0, 2),
    `/warga/${person}`,
    `/warga/${person}/kunjungan`,
    `/warga/${person}/tugas`,
    `/warga/${person}/minta-pindah`,
    '/tindak-lanjut',
    `/tindak-lanjut/${person}`,
    '/putuskan',
    '/sasaran',
    '/petugas',
    '/pws',
    '/pws?susun=indikator&program=kia',
    '/pws?susun=bulan',
    '/pws?tampil=tren',
    '/pws?tampil=peringkat',
    '/pws?tampil=kuadran',
    '/pws?klaster=lintas&program=penyakit-14',
    '/pws?tampil=laju&klaster=3',
    '/pws/nama?hitung=skdn-s&wilayah=semua&dari=2026-01&sampai=2026-01',
    '/mutu',
    '/mutu?tampil=daftar',
    '/mutu?tampil=petugas',
    '/petugas/hp',
    '/petugas/kembali',
    device,
  ])
  expect(faults).toEqual([])
})

test('what the puskesmas sees', async () => {
  const page = await newPhone()
  await logIn(page, server.url, demoLogin('Puskesmas', 'Sasaran'))
  await page.waitForFunction(() => document.querySelectorAll('.row, tbody tr').length > 10)
  const person = (await links(page, '/warga/'))[0] ?? ''
  await go(page, '/petugas')
  const staff = (await links(page, '/petugas?akun='))[0] ?? ''
  await go(page, '/target')
  // Nothing is said of a plan before everything has arrived.
  await page
    .locator('a[href*="wilayah="]')
    .first()
    .waitFor({ timeout: 3 * patience })
  const plan = (await links(page, '/target?'))[1] ?? ''
  await go(page, '/wilayah')
  const post = (await links(page, '/wilayah?ubah=')).at(-1)?.split('=')[1] ?? ''
  const faults = await faultsOf(page, [
    `${person.split('?')[0]}/lupakan`,
    staff,
    `${staff}&tugas`,
    `${staff}&kontak`,
    '/sasaran',
    '/rujukan',
    '/putuskan',
    '/catatan',
    '/impor',
    '/petugas',
    '/mutu',
    '/mutu?tampil=daftar',
    '/mutu?tampil=petugas',
    '/petugas/hp',
    '/petugas/kembali',
    '/wilayah',
    `/wilayah?tata=${post}`,
    '/lembar',
    '/target',
    '/target?isi=berkas',
    plan,
    `${plan}&isi=target`,
    '/aturan',
    '/aturan?bab=dewasa',
    '/aturan?aturan=ambang%2Flila-kek&bab=dewasa',
    '/saya',
    '/saya/berkas',
  ])
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const path of [
    '/sasaran',
    '/catatan',
    '/lembar',
    '/target',
    plan,
    `${plan}&isi=target`,
    '/mutu',
    '/mutu?tampil=petugas',
    '/impor',
    '/petugas',
    '/wilayah',
  ]) {
    await go(page, path)
    faults.push(
      ...(await spokenFaults(page)).map(f => `laptop ${path} ${f}`),
      ...(await sideways(page, `laptop ${path}`)),
    )
  }
  expect(faults).toEqual([])
})
