import type { Page } from 'playwright-core'
import { dropProfile } from '../../../tests/e2e/browser.ts'
import { openOffice } from '../../../tests/e2e/office.ts'
import { openServer } from '../../../tests/e2e/server.ts'
import { openWeather } from '../../../tests/e2e/weather.ts'
import { rng } from '../../../tests/simulator/rng.ts'
import { judged } from '../target.ts'
import type { Target } from '../target.ts'
import { damagesOf, hurt, places } from './kinds.ts'
import type { Damage, Place } from './kinds.ts'
import { again, drop, hurtPhone, openAt, peopleOn, unsentOn } from './phone.ts'
import type { HurtPhone } from './phone.ts'

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

/** The phones are made beforehand, and copied for each trial. */
export const run: Target = async ({ times = 20, seed, say }) => {
  const server = await openServer()
  const weather = await openWeather(server.url)
  const phones: HurtPhone[] = []
  try {
    const office = await openOffice(server)
    for (let i = 0; i < Math.min(times, 3); i++) {
      weather.becomes('clear')
      const code = await office.inviteKader(`Siti ${i}`, 'Melati 1')
      const cut = (): void => weather.becomes('cut')
      phones.push(await hurtPhone({ url: weather.url, code, saves: 10 + i, cut }))
    }
    const { next } = rng(seed)
    const results: Result[] = []
    for (const place of places)
      for (const damage of damagesOf(place)) {
        const result = await tried({ place, damage, times, phones, url: weather.url, random: next })
        say(JSON.stringify(result))
        results.push(result)
      }
    return summed(results)
  } finally {
    for (const phone of phones) drop(phone)
    await weather.close()
    await server.close()
  }
}

function summed(results: readonly Result[]): ReturnType<typeof judged> {
  const of = (
    place: Place,
  ): Record<'trials' | 'unsent' | 'noticed' | 'harmless' | 'silent' | 'lost', number> => {
    const own = results.filter(r => r.place === place)
    const sum = (value: (r: Result) => number): number => own.reduce((n, r) => n + value(r), 0)
    return {
      trials: sum(r => r.times),
      unsent: sum(r => r.saves),
      noticed: sum(r => r.noticed),
      harmless: sum(r => r.harmless),
      silent: sum(r => r.silent),
      lost: sum(r => r.unsentLost),
    }
  }
  const good = results.every(r => r.silent === 0 && r.unsentLost === 0)
  return judged(good, { database: of('IndexedDB'), copy: of('File System') })
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
    const profile = again(phone, damage)
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
