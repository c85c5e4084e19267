import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

const folder = resolve(import.meta.dirname, '../../docs/gambar')

/** A picture of the screen for the documentation, only when asked for with SAKU_GAMBAR=1. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SAKU_GAMBAR'] !== '1') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
