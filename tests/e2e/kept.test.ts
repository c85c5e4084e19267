import { expect, test } from 'vitest'
import { appIsKept, title } from './hands.ts'
import { openPhones } from './phones.ts'
import { openServer } from './server.ts'
import { openWeather } from './weather.ts'

const { open } = openPhones(async () => undefined)

test('a line that breaks while the app is fetched for later: it is fetched again, and is there without signal', async () => {
  const server = await openServer()
  const weather = await openWeather(server.url)
  const { page, context } = await open()
  try {
    const asked = weather.cut(/^\/offline\.html/)
    await page.goto(`${weather.url}/daftarkan-hp`)
    await title(page, 'Daftarkan HP ini')
    await asked
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
    ).toBeFalsy()
    weather.becomes('clear')
    await appIsKept(page)
    await context.setOffline(true)
    await page.goto(`${weather.url}/masuk`)
    await title(page, 'Masuk')
  } finally {
    await weather.close()
    await server.close()
  }
})
