import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { build, preview } from 'vite'
import type { PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spokenFaults } from '../e2e/spoken-faults.ts'

const root = `${import.meta.dirname}/gallery`
const outDir = `${import.meta.dirname}/../../.cache/gallery`
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
const screens = ['hari', 'buka', 'ukur', 'hasil', 'tanya', 'laptop', 'grafik', 'buntu']
const sizes = [
  { name: 'a phone of 360 px', width: 360, height: 740, letters: 16 },
  { name: 'a phone of 320 px', width: 320, height: 640, letters: 16 },
  { name: 'letters of 200 %', width: 360, height: 740, letters: 32 },
  { name: 'a laptop', width: 1280, height: 800, letters: 16 },
]

let server: PreviewServer
let address = ''

beforeAll(async () => {
  const shared = { configFile: false as const, root, logLevel: 'error' as const }
  await build({ ...shared, plugins: [react()], build: { outDir, emptyOutDir: true } })
  server = await preview({ ...shared, build: { outDir }, preview: { port: 0 } })
  address = server.resolvedUrls?.local[0] ?? ''
}, 480_000)
afterAll(() => server.close())

const launch = (letters: number): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [...flags, `--blink-settings=defaultFontSize=${letters}`],
  })

const open = async (page: Page, screen: string) => {
  await page.goto(`${address}?${screen}#${screen}`)
  await page.locator('h1').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

// A browser on a busy machine, as in tests/e2e.
describe('the components', { timeout: 480_000 }, () => {
  it.each(sizes)('nothing is wider than $name', async ({ width, height, letters }) => {
    const browser = await launch(letters)
    const page = await browser.newPage({ viewport: { width, height } })
    const tooWide: string[] = []
    for (const screen of screens) {
      await open(page, screen)
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(screen)
    }
    await browser.close()
    expect(tooWide).toEqual([])
  })

  it('axe finds no fault on a phone, nor in the table of a laptop', async () => {
    const browser = await launch(16)
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    const faults: string[] = []
    for (const screen of screens) {
      if (screen === 'laptop') await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, screen)
      faults.push(...(await spokenFaults(page)).map(f => `${screen}: ${f}`))
    }
    await browser.close()
    expect(faults).toEqual([])
  })

  it('the keypad types into the field that is active, and so does a hardware keyboard', async () => {
    const browser = await launch(16)
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await open(page, 'ukur')
    await page.getByRole('button', { name: 'Lanjut ke Panjang badan' }).click()
    for (const key of ['7', '2', 'koma', '9', '9'])
      await page.getByRole('button', { name: key, exact: true }).click()
    const length = page.getByLabel('Panjang badan', { exact: true })
    expect(await length.inputValue()).toBe('72,9')
    await page.keyboard.press('Enter')
    await page.keyboard.type('12.6x')
    expect(await page.getByLabel('LiLA (lengan)').inputValue()).toBe('12,6')
    await browser.close()
  })

  it('the active field stands above the keypad on a short phone', async () => {
    const browser = await launch(16)
    const page = await browser.newPage({ viewport: { width: 320, height: 568 } })
    await open(page, 'ukur')
    for (const next of ['Panjang badan', 'LiLA (lengan)', 'Lingkar kepala']) {
      await page.getByRole('button', { name: `Lanjut ke ${next}` }).click()
    }
    const field = await page.getByLabel('Lingkar kepala').boundingBox()
    const keypad = await page.getByRole('group', { name: 'Papan angka' }).boundingBox()
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(keypad?.y ?? 0)
    await browser.close()
  })
})
