import type { Page } from 'playwright-core'

export const slowdown = 6

export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Milliseconds of a fixed piece of work in this page, the least of five: how slow the processor really is here. */
export const fixedWork = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const once = (): number => {
      const began = performance.now()
      let x = 1
      for (let i = 0; i < 5_000_000; i++) x = (x * 1103515245 + 12345) % 2147483648
      return performance.now() - began + (x === -1 ? 1 : 0)
    }
    return Math.min(...Array.from({ length: 5 }, once))
  })
