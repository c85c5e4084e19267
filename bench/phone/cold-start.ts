import type { Page } from 'playwright-core'
import { newProfile } from '../../tests/e2e/browser.ts'
import { startChild } from '../child.ts'
import { median } from '../line.ts'
import type { Ready, Task } from '../real-server.ts'
import { listed, watchList } from './listed.ts'
import type { Listed } from './listed.ts'
import { throttle } from './throttle.ts'
import { withPhone } from './with-phone.ts'

export type Filled = {
  readonly profile: string
  readonly url: string
  readonly database: string
  /** What the app's own list is made of. */
  readonly cards: readonly Card[]
}
export type Card = { readonly id: string; readonly kind: string; readonly nama: string }

/** A phone as it is after its enrolment: the app kept by the service worker, the posyandu pulled; then the server goes away. */
export async function enrolledPhone(app: string, folder: string, people: number): Promise<Filled> {
  const task: Task = { folder, app, people }
  const server = await startChild<Ready>(new URL('../real-server.ts', import.meta.url), [
    JSON.stringify(task),
  ])
  const { url, code } = server.ready
  const profile = newProfile()
  const filled = await withPhone(profile, async page => {
    await page.goto(`${url}/daftarkan-hp?kode=${code}`)
    await page.getByRole('button', { name: 'Daftarkan HP ini' }).click()
    await page.waitForSelector('a[href^="/warga/"]', { timeout: 120_000 })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const database = await pulled(page)
    return { profile, url, database, cards: await page.evaluate(cardsIn, database) }
  })
  await server.stop()
  return filled
}

/** The whole posyandu is here when two looks, a sync apart, find the same. */
async function pulled(page: Page): Promise<string> {
  const name = await page.evaluate(async () => {
    const all = await indexedDB.databases()
    return all.map(d => d.name ?? '').find(n => /^saku-[A-Za-z0-9_-]{22}$/.test(n)) ?? ''
  })
  await page.waitForFunction(
    async database => {
      const open = indexedDB.open(database)
      await new Promise(resolve => (open.onsuccess = resolve))
      const get = open.result.transaction('meta').objectStore('meta').get('facts')
      await new Promise(resolve => (get.onsuccess = resolve))
      open.result.close()
      return get.result?.value.lastSyncAt !== undefined
    },
    name,
    { timeout: 180_000, polling: 500 },
  )
  return name
}

async function cardsIn(database: string): Promise<Card[]> {
  const open = indexedDB.open(database)
  await new Promise(resolve => (open.onsuccess = resolve))
  const get = open.result.transaction('cards').objectStore('cards').getAll()
  await new Promise(resolve => (get.onsuccess = resolve))
  open.result.close()
  return get.result.map((row: { value: Card }) => row.value)
}

export type ColdStart = { readonly ms: number; readonly scripts: readonly string[] }

const starts = 3

/** The browser is started anew each time; nothing of it is left in memory, and nobody answers on the network. */
export async function coldStart(profile: string, url: string, rate: number): Promise<ColdStart> {
  const all: Listed[] = []
  for (let i = 0; i < starts; i++)
    all.push(
      await withPhone(profile, async page => {
        await watchList(page)
        await throttle(page, rate)
        await page.goto(url, { waitUntil: 'commit' })
        return listed(page)
      }),
    )
  return { ms: median(all.map(l => l.at)), scripts: all[0]?.scripts ?? [] }
}
