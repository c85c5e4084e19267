import type { Page } from 'playwright-core'
import { openPhone } from '../../tests/e2e/browser.ts'

/** A browser on this profile for one piece of work; ended whatever comes of it. */
export async function withPhone<T>(profile: string, work: (page: Page) => Promise<T>): Promise<T> {
  const { page, close } = await openPhone(profile)
  try {
    return await work(page)
  } finally {
    await close()
  }
}
