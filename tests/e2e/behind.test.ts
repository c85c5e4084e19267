import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import type { Office } from './office.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'
import { openWeather } from './weather.ts'
import type { Weather } from './weather.ts'

/** She saves where there is no signal and closes the app; when there is signal again, the browser sends. */
let server: TestServer
let weather: Weather
let office: Office
let phone: Phone
let page: Page

beforeAll(async () => {
  server = await openServer()
  weather = await openWeather(server.url)
  office = await openOffice(server)
  phone = await openPhone()
  page = phone.page
  page.setDefaultTimeout(30_000)
  await enrolKader(page, weather.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  await sees(page, 'Semua terkirim (0)')
  await appIsKept(page)
})
afterAll(async () => {
  await phone.close()
  dropProfile(phone.profile)
  await weather.close()
  await server.close()
})

/** The browser's own signal comes when the network changes, which a test cannot do; the tools of the browser can send it. */
async function signalIsBack(cdp: CDPSession, registrationId: string): Promise<void> {
  const origin = new URL(weather.url).origin
  await cdp.send('ServiceWorker.dispatchSyncEvent', {
    origin,
    registrationId,
    tag: 'kirim',
    lastChance: false,
  })
}

test('what waited is on the server without a window, and the app says so when it is opened again', async () => {
  const cdp = await phone.context.newCDPSession(page)
  const registered = new Promise<string>(found =>
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(r => r.scopeURL.startsWith(weather.url))
      if (own) found(own.registrationId)
    }),
  )
  await cdp.send('ServiceWorker.enable')
  const registrationId = await registered

  weather.becomes('cut')
  for (const nama of ['Ani Suryani', 'Budiarti']) {
    await page.goto(`${weather.url}/daftar`)
    await fillRegister(page, { nama, jk: 'Perempuan', lahir: ago({ years: 30 }) })
    await tap(page, 'Simpan warga baru')
    await title(page, 'Warga')
  }
  await sees(page, '2 menunggu sinyal')
  await expect.poll(() => tagsOf(page), { timeout: 30_000 }).toContain('kirim')
  await page.goto('about:blank')
  weather.becomes('clear')
  await signalIsBack(cdp, registrationId)

  const other = await openPhone()
  other.page.setDefaultTimeout(30_000)
  await enrolKader(other.page, weather.url, await office.inviteKader('Nining', 'Melati 1'))
  await expect
    .poll(
      async () => {
        await other.page.goto(`${weather.url}/saya`)
        await tap(other.page, 'Kirim dan ambil sekarang')
        await tap(other.page, /^Hari ini$/)
        await title(other.page, 'Hari ini')
        return other.page.getByText('2 orang').first().isVisible()
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(true)
  await other.close()
  dropProfile(other.profile)

  await page.goto(weather.url)
  await sees(page, 'Semua terkirim (2)')
})

const tagsOf = (on: Page): Promise<readonly string[]> =>
  on.evaluate(async () => {
    const { sync } = (await navigator.serviceWorker.ready) as ServiceWorkerRegistration & {
      sync: { getTags(): Promise<string[]> }
    } // Background Sync, in Chromium
    return sync.getTags()
  })
