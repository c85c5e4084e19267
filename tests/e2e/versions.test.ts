import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { openFront } from './front.ts'
import type { Front } from './front.ts'
import { ago, enrolKader, fillRegister, row, saveCard, sees, tap, title } from './hands.ts'
import { heldOn } from './held-on.ts'
import { buildNewerApp } from './newer-app.ts'
import { openOffice } from './office.ts'
import { screenOnFailure } from './screen-on-failure.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

/** The app of today, and one of a version to come that asks one question more and allows a narrower range. */
const newerApp = mkdtempSync(join(tmpdir(), 'saku-baru-'))
const todaysApp = resolve(import.meta.dirname, '../../dist/app')
const newerServer = {
  NODE_OPTIONS: `--import ${new URL('./newer-server.ts', import.meta.url).href}`,
}
const servers: TestServer[] = []
const fronts: Front[] = []
const phones: Phone[] = []

beforeAll(async () => {
  servers.push(await openServer('serve'), await openServer('serve', newerServer))
  await buildNewerApp(newerApp)
})
afterAll(async () => {
  for (const phone of phones) {
    await phone.close()
    dropProfile(phone.profile)
  }
  for (const opened of [...fronts, ...servers]) await opened.close()
  rmSync(newerApp, { recursive: true, force: true })
})
screenOnFailure(() => phones.map(p => p.page))

async function phoneWith(
  app: string,
  server: TestServer,
  code: string,
): Promise<{ page: Page; url: string }> {
  const front = await openFront(app, server.url)
  fronts.push(front)
  const phone = await openPhone()
  phones.push(phone)
  await enrolKader(phone.page, front.url, code)
  return { page: phone.page, url: front.url }
}

/** Opens the adult's card and fills in what this version asks. */
async function measure(page: Page, url: string, nama: string, figures: Readonly<Record<string, string>>) {
  await page.goto(`${url}/daftar`)
  await fillRegister(page, { nama, jk: 'Laki-laki', lahir: ago({ years: 44 }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Warga')
  await tap(page, 'Ukur dan tanya')
  await page.locator('h1', { hasText: /^Ukur/ }).waitFor()
  await page.goto(page.url().replace(/\/ukur\/([^/?]+).*/, '/ukur/$1/dewasa?langkah=2'))
  for (const [label, typed] of Object.entries(figures))
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed)
  await saveCard(page, /^(Hasil|Warga)$/)
}

test.each([
  ['today', 0],
  ['newer', 1],
])('with a server of %s, phones of both versions send everything and lose no field', async (_, at) => {
  const server = servers[at]
  if (!server) throw new Error('no server')
  const office = await openOffice(server)
  const old = await phoneWith(todaysApp, server, await office.inviteKader('Siti Aminah', 'Melati 1'))
  const fresh = await phoneWith(newerApp, server, await office.inviteKader('Nining', 'Melati 1'))

  await measure(old.page, old.url, 'Bambang Haryadi', { 'Berat badan': '140,5', 'Lingkar perut': '147,5' })
  await measure(fresh.page, fresh.url, 'Dadang Kosasih', { 'Berat badan': '71,5', 'Lingkar leher': '38,5' })
  for (const { page, url } of [old, fresh]) {
    await page.goto(`${url}/saya`)
    await tap(page, 'Kirim dan ambil sekarang')
    await sees(page, 'Semua terkirim (2)')
    await page.goto(`${url}/cari`)
    await row(page, 'Bambang Haryadi').waitFor()
    await row(page, 'Dadang Kosasih').waitFor()
    const held = await heldOn(page)
    expect(held).toContain('"lp":147.5')
    expect(held).toContain('"lingkarLeher":38.5')
  }
  await row(old.page, 'Dadang Kosasih').click()
  await sees(old.page, 'Kartu dewasa')
})
