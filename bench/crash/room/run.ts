import type { Page } from 'playwright-core'
import { dropProfile, newProfile, openPhone } from '../../../tests/e2e/browser.ts'
import type { Filled, Kept } from '../../page/kept.ts'
import { servePage, urlOf } from '../browser/phone.ts'
import { lossOf } from '../browser/told.ts'
import type { Loss, Told } from '../browser/told.ts'
import { judged } from '../target.ts'
import type { Target } from '../target.ts'

const phones = 5
const mebibyte = 1024 * 1024
/** The ballast of 5 MiB fits, and some saves; how many differs from phone to phone. */
const quotas = [9, 10, 11, 12, 14]

/**
 * A phone whose storage is truly full: the browser itself enforces a quota. A cadre saves until one save is refused; then
 * the browser is killed, and later there is room again.
 */
export const run: Target = async ({ times = phones, seed, say }) => {
  const pages = await servePage()
  const all: Full[] = []
  try {
    for (let n = 0; n < times; n++) {
      const quota = (quotas[n % quotas.length] ?? 10) * mebibyte
      const full = await filled({ url: urlOf(pages), quota, seed: seed * 1000 + n })
      say(JSON.stringify(full))
      all.push(full)
    }
  } finally {
    await pages.close()
  }
  const sum = (of: (f: Full) => number): number => all.reduce((n, f) => n + of(f), 0)
  const figures = {
    phones: times,
    saves: sum(f => f.saves),
    refusedClearly: all.filter(f => f.refusedAs === 'StorageFull').length,
    ballastGivenUp: all.filter(f => f.room === 'low').length,
    lost: sum(f => f.lost),
    torn: sum(f => f.torn),
    thereThoughRefused: sum(f => f.thereThoughRefused),
    worksAgain: all.filter(f => f.afterwards > 0).length,
  }
  const clear = figures.refusedClearly === times && figures.ballastGivenUp === times
  const whole = figures.lost + figures.torn + figures.thereThoughRefused === 0
  return judged(clear && whole && figures.worksAgain === times, figures)
}

type Full = Filled &
  Pick<Loss, 'saves' | 'lost' | 'torn'> & {
    readonly thereThoughRefused: number
    readonly afterwards: number
  }
type Filling = { readonly url: string; readonly quota: number; readonly seed: number }
type Globals = {
  fill(seed: number, tell: (told: Told) => void): Promise<Filled>
  saveOn(seed: number, tell: (told: Told) => void): void
  kept(): Promise<Kept>
}
type Telling = { tellHarness(told: Told): void }

async function filled({ url, quota, seed }: Filling): Promise<Full> {
  const profile = newProfile()
  try {
    const told: Told[] = []
    const full = await openPhone(profile)
    await listen(full.page, url, one => told.push(one))
    await allow(full.page, url, quota)
    const end = await full.page.evaluate(from => {
      const { fill, tellHarness } = window as unknown as Globals & Telling
      return fill(from, tellHarness)
    }, seed)
    await full.kill()
    const { page, close } = await openPhone(profile)
    let more = 0
    const { promise: one, resolve } = Promise.withResolvers<undefined>()
    await listen(page, url, () => {
      more += 1
      resolve(undefined)
    })
    const { outbox, inBundles } = await page.evaluate(() => (window as unknown as Globals).kept())
    await page.evaluate(from => {
      const { saveOn, tellHarness } = window as unknown as Globals & Telling
      saveOn(from, tellHarness)
    }, seed + 1)
    await one
    await close()
    const { saves, lost, torn } = lossOf(told, outbox, inBundles)
    const thereThoughRefused = outbox.length - (saves - lost)
    return { ...end, saves, lost, torn, thereThoughRefused, afterwards: more }
  } finally {
    dropProfile(profile)
  }
}

async function listen(page: Page, url: string, tell: (told: Told) => void): Promise<void> {
  await page.exposeFunction('tellHarness', tell)
  await page.goto(url)
}

/** Of the whole origin, IndexedDB and the copy of the unsent together; lifted when the browser ends. */
async function allow(page: Page, url: string, quotaSize: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize })
}
