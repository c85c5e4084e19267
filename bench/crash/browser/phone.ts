import { openPhone } from '../../../tests/e2e/browser.ts'
import type { Page } from 'playwright-core'
import { bundle } from '../../phone/bundle.ts'
import { servePages } from '../../phone/pages.ts'
import type { Pages } from '../../phone/pages.ts'
import type { Kept } from '../../page/kept.ts'
import { lossOf } from './told.ts'
import type { Loss, Told } from './told.ts'

/** Real Chromium with the app's own database code on a profile folder. */
export type Setting = {
  readonly url: string
  /** A control: the browser is asked for relaxed durability, whatever the app says. */
  readonly relaxed?: boolean
}

type Globals = { saveOn(seed: number, tell: (told: Told) => void): void; kept(): Promise<Kept> }
type Telling = { tellHarness(told: Told): void }

export const servePage = async (): Promise<Pages> =>
  servePages({ kept: await bundle(new URL('../../page/kept.ts', import.meta.url)) })

export const urlOf = (pages: Pages): string => `${pages.url}/kept`

/** Saves without a pause until `saves` were told, then ends every process of the browser at once. */
export async function savedThenKilled(
  profile: string,
  { url, relaxed = false }: Setting,
  { saves, seed }: { readonly saves: number; readonly seed: number },
): Promise<Told[]> {
  const { page, kill } = await openPhone(profile)
  const told: Told[] = []
  const { promise: enough, resolve, reject } = Promise.withResolvers<undefined>()
  page.once('pageerror', reject)
  await page.exposeFunction('tellHarness', (one: Told) => {
    told.push(one)
    if (told.length === saves) resolve(undefined)
  })
  if (relaxed) await page.addInitScript(relaxAll)
  await page.goto(url)
  await page.evaluate(from => {
    const { saveOn, tellHarness } = window as unknown as Globals & Telling
    saveOn(from, tellHarness)
  }, seed)
  await enough.finally(kill)
  return told
}

function relaxAll(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (stores, mode) {
    return transaction.call(this, stores, mode, { durability: 'relaxed' })
  }
}

/** Starts the browser on this profile and looks. */
export async function lossOn(profile: string, { url }: Setting, told: readonly Told[]): Promise<Loss> {
  const { page, close } = await openPhone(profile)
  try {
    return await lossIn(page, url, told)
  } finally {
    await close()
  }
}

async function lossIn(page: Page, url: string, told: readonly Told[]): Promise<Loss> {
  await page.goto(url)
  const { outbox, inBundles } = await page.evaluate(() => (window as unknown as Globals).kept())
  return lossOf(told, outbox, inBundles)
}
