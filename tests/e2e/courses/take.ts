import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { dropProfile, laptopSize, openPhone, phoneSize } from '../browser.ts'
import { personOf } from './saves.ts'
import type { Course } from './people.ts'
import { openCourseServer } from './server.ts'
import type { CourseServer } from './server.ts'

const sizes = [
  { name: '320', width: 320, height: 640 },
  { name: '360', ...phoneSize },
  { name: 'laptop', ...laptopSize },
] as const

const tall = 1600

type Taking = { readonly page: Page; readonly url: string; readonly folder: string }

/** What the guides show. */
const inGuides = [
  ['seret-kader-360-sentuh', 'grafik-kms'],
  ['prematur-bidan-360-grafik-1', 'grafik-prematur'],
  ['pendek-kader-360-grafik-2', 'grafik-panjang'],
  ['hamil-baik-kader-360-grafik-1', 'grafik-hamil'],
  ['hamil-kek-bidan-360-grafik-1', 'grafik-tekanan'],
] as const

/**
 * Every chart of every course, narrow, usual and wide, touched once, and the page on paper; then the newest result of
 * each. All of them for looking at go to one folder, the few of the guides also to the other.
 */
export async function takeCourses(folder: string, guides: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server = await openCourseServer()
  try {
    for (const role of ['kader', 'bidan'] as const) await takeAs(role, server, folder)
  } finally {
    await server.close()
  }
  for (const [taken, name] of inGuides)
    copyFileSync(join(folder, `${taken}.png`), join(guides, `${name}.png`))
}

async function takeAs(role: 'kader' | 'bidan', server: CourseServer, folder: string): Promise<void> {
  const phone = await openPhone()
  const { page } = phone
  try {
    await (role === 'kader' ? enrol(page, server.url, server.code) : logIn(page, server.url))
    for (const course of server.people) await takeOne({ page, url: server.url, folder }, course, role)
  } finally {
    await phone.close()
    dropProfile(phone.profile)
  }
}

async function enrol(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/daftarkan-hp`)
  await page.getByLabel('Kode undangan').fill(code)
  await page.getByRole('button', { name: 'Daftarkan HP ini' }).click()
  await page.getByText('Warga posyandu').waitFor()
  await synced(page)
}

async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/masuk`)
  await page.getByLabel('Nama masuk').fill('bidan1')
  await page.getByLabel('Kata sandi').fill('contoh123')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(address => address.pathname !== '/masuk')
  await synced(page)
}

const synced = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => /Semua terkirim/.test(document.body.innerText) && !/Mengunduh/.test(document.body.innerText),
  )

async function takeOne({ page, url, folder }: Taking, course: Course, role: string): Promise<void> {
  const to = (name: string): string => join(folder, `${course.id}-${role}-${name}.png`)
  await page.goto(`${url}/warga/${personOf(course)}`)
  await page.locator('.chart').first().waitFor()
  for (const { name, width, height } of sizes) {
    // High enough that nothing fixed to the edge of the screen covers a picture.
    await page.setViewportSize({ width, height: tall })
    const chips = page.getByRole('group', { name: 'Grafik' }).getByRole('radio')
    const count = Math.max(1, await chips.count())
    for (let i = 0; i < count; i++) {
      if (count > 1) await chips.nth(i).check()
      const picture = page.locator('.chart-card:visible').first()
      await picture.screenshot({ path: to(`${name}-grafik-${i + 1}`), animations: 'disabled' })
      if (i > 0) continue
      const box = await picture.locator('.chart > svg').boundingBox()
      // Between two edges and at no point: the nearest across is meant.
      if (box) await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.4)
      await picture.screenshot({ path: to(`${name}-sentuh`), animations: 'disabled' })
    }
    if (count > 1) await chips.first().check()
    await page.setViewportSize({ width, height })
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.screenshot({ path: to(`${name}-warga`), fullPage: true, animations: 'disabled' })
  }
  await page.setViewportSize(phoneSize)
  await page.pdf({ path: join(folder, `${course.id}-${role}.pdf`), format: 'A4', printBackground: true })
  await page.locator('a.row[href^="/hasil/"]').first().click()
  await page.getByText('bukan diagnosis').first().waitFor()
  await page.screenshot({ path: to('hasil'), fullPage: true, animations: 'disabled' })
  console.log(course.id, role)
}
