import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'

/** What stood on the screens when a test failed, in words. */
export function screenOnFailure(pages: () => readonly Page[]): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const page of pages()) {
      const text = await page.evaluate(() => document.body.innerText).catch((e: unknown) => String(e))
      console.log(`${page.url()}\n${text}`)
    }
  })
}
