import type { Page } from 'playwright-core'
import { dropProfile } from '../../tests/e2e/browser.ts'
import { openOffice } from '../../tests/e2e/office.ts'
import { openServer } from '../../tests/e2e/server.ts'
import { openWeather } from '../../tests/e2e/weather.ts'
import { rng } from '../../tests/simulator/rng.ts'
import { damages, hurt, places } from './damage-kinds.ts'
import type { Damage, Place } from './damage-kinds.ts'
import { again, drop, hurtPhone, openAt, peopleOn, unsentOn } from './hurt-phone.ts'
import type { HurtPhone } from './hurt-phone.ts'

/**
 * A phone dies right after "Tersimpan" of saves that nobody has received; then its storage is damaged and the app is
 * opened again, still without signal. Is it noticed at this first start, and is every unsent save in the outbox?
 */
export type Result = {
  readonly place: Place
  readonly damage: Damage
  readonly times: number
  readonly saves: number
  /** The app said that something was wrong. */
  readonly noticed: number
  /** It said nothing, and nothing was missing: the browser mended it, or what was hurt held nothing. */
  readonly harmless: number
  /** It said nothing, and something was missing. */
  readonly silent: number
  readonly unsentLost: number
}

type Options = { readonly times: number; readonly seed?: number; readonly saves?: number }

/** Prints a line for each kind of damage, and gives all back; the phones made beforehand are copied for each trial. */
export async function run({ times, seed = 1, saves = 10 }: Options): Promise<readonly Result[]> {
  const server = await openServer()
  const weather = await openWeather(server.url)
  const phones: HurtPhone[] = []
  try {
    const office = await openOffice(server)
    for (let i = 0; i < Math.min(times, 3); i++) {
      weather.becomes('clear')
      const code = await office.inviteKader(`Siti ${i}`, 'Melati 1')
      const cut = (): void => weather.becomes('cut')
      phones.push(await hurtPhone({ url: weather.url, code, saves: saves + i, cut }))
    }
    const { next } = rng(seed)
    const results: Result[] = []
    for (const place of places)
      for (const damage of damages) {
        const result = await tried({ place, damage, times, phones, url: weather.url, random: next })
        console.log(JSON.stringify(result))
        results.push(result)
      }
    return results
  } finally {
    for (const phone of phones) drop(phone)
    await weather.close()
    await server.close()
  }
}

type Trying = Pick<Result, 'place' | 'damage' | 'times'> & {
  readonly phones: readonly HurtPhone[]
  readonly url: string
  readonly random: () => number
}

async function tried({ place, damage, times, phones, url, random }: Trying): Promise<Result> {
  let sum = { saves: 0, noticed: 0, harmless: 0, silent: 0, unsentLost: 0 }
  for (let i = 0; i < times; i++) {
    const phone = phones[i % phones.length]
    if (!phone) break
    const profile = again(phone)
    hurt(damage, { profile, place, older: phone.older, random })
    const { noticed, lost, people } = await opened(profile, url, phone)
    dropProfile(profile)
    const whole = lost === 0 && people
    sum = {
      saves: sum.saves + phone.saves.length,
      noticed: sum.noticed + (noticed ? 1 : 0),
      harmless: sum.harmless + (!noticed && whole ? 1 : 0),
      silent: sum.silent + (!noticed && !whole ? 1 : 0),
      unsentLost: sum.unsentLost + lost,
    }
  }
  return { place, damage, times, ...sum }
}

/** What the app says at the first start, and what its outbox holds then. */
export async function opened(
  profile: string,
  url: string,
  phone: Pick<HurtPhone, 'saves'>,
): Promise<{ noticed: boolean; lost: number; people: boolean }> {
  const { page, close } = await openAt(profile)
  try {
    await page.goto(`${url}/saya/keadaan`)
    await checkEnded(page)
    const noticed = await page.getByText('Isi HP ini pernah rusak').first().isVisible()
    const unsent = new Set(await unsentOn(page))
    const lost = phone.saves.filter(save => !unsent.has(save)).length
    return { noticed, lost, people: (await peopleOn(page)) >= phone.saves.length }
  } finally {
    await close()
  }
}

/** The copy was read, or there is no account at all any more. */
async function checkEnded(page: Page): Promise<void> {
  const known = page.getByText(/tertulis di dua tempat|belum tertulis semua|tidak bisa membuat salinan/)
  await known.or(page.getByText('Daftarkan HP ini')).or(page.getByText('belum bisa dibuka')).first().waitFor()
}

if (import.meta.main) {
  const at = process.argv.indexOf('--times')
  const results = await run({ times: at < 0 ? 20 : Number(process.argv[at + 1]) })
  const of = (place: Place, what: 'silent' | 'unsentLost' | 'times' | 'saves'): number =>
    results.filter(r => r.place === place).reduce((sum, r) => sum + r[what], 0)
  const total = { trials: of('IndexedDB', 'times'), unsent: of('IndexedDB', 'saves') }
  const found = { silent: of('IndexedDB', 'silent'), unsentLost: of('IndexedDB', 'unsentLost') }
  const control = { silent: of('File System', 'silent'), unsentLost: of('File System', 'unsentLost') }
  console.log(JSON.stringify({ target: 'damage', ...total, ...found, control }))
}
