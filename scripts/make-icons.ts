/**
 * Draws the PNG icons from public/icon.svg with the browser that the tests use:
 *   node scripts/make-icons.ts [path of the browser]
 * Run it again only when the drawing changes; the pictures are committed.
 */
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const executablePath = process.argv[2] ?? '/usr/bin/chromium'
const svg = await readFile('public/icon.svg', 'utf8')
/** A maskable icon is cut to any shape by the phone: ground to the edge, the drawing inside the middle 80 %. */
const maskable = svg
  .replace('rx="116"', '')
  .replace('translate(88 88) scale(14)', 'translate(112 112) scale(12)')

const icons = [
  { file: 'icon-192', size: 192, drawing: svg },
  { file: 'icon-512', size: 512, drawing: svg },
  { file: 'maskable-512', size: 512, drawing: maskable },
  { file: 'apple-180', size: 180, drawing: maskable },
]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
for (const { file, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size })
  const drawn = drawing.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)
  await page.setContent(`<body style="margin:0">${drawn}`)
  await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: true })
}
await browser.close()
