import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a screen reader would stumble over. The half megabyte of axe is read once for as long as the page is not loaded anew: it took longer than the looking. */
export async function spokenFaults(page: Page): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source)
  return page.evaluate(async () => {
    const found = await window.axe?.run(document, { resultTypes: ['violations'], iframes: false })
    if (!found) throw new Error('axe is not on the page')
    return found.violations.flatMap(v => v.nodes.map(n => `axe ${v.id}: ${n.html.slice(0, 160)}`))
  })
}
