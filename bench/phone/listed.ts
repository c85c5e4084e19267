import type { Page } from 'playwright-core'

/**
 * When the first person stood on the screen, in milliseconds since the navigation began, and which scripts had been
 * fetched by then. Watched from inside the page, so that nothing outside adds to it.
 */
export type Listed = { readonly at: number; readonly scripts: readonly string[] }

const watch = (): void => {
  const told = window as { listed?: Listed }
  const look = (): void => {
    if (told.listed || !document.querySelector('a[href^="/warga/"]')) return
    observer.disconnect()
    const scripts = performance
      .getEntriesByType('resource')
      .map(e => e.name)
      .filter(n => n.endsWith('.js'))
    requestAnimationFrame(() => (told.listed = { at: performance.now(), scripts }))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
}

export const watchList = (page: Page): Promise<unknown> => page.addInitScript(watch)

export async function listed(page: Page): Promise<Listed> {
  const handle = await page.waitForFunction(() => (window as { listed?: Listed }).listed, undefined, {
    timeout: 60_000,
  })
  const found = await handle.jsonValue()
  if (!found) throw new Error('No person was listed')
  return found
}
