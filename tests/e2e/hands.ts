import type { Locator, Page } from 'playwright-core'

/** What people do on the screen, in their own words: fields by label, buttons by name. */
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()

export const tap = (page: Page | Locator, name: string | RegExp): Promise<void> => button(page, name).click()

export const sees = (page: Page | Locator, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

export const title = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor()

/** The row of a list that bears this name. */
export const row = (page: Page, name: string): Locator =>
  page.locator('.row', { has: page.locator('.row-name').getByText(name, { exact: true }) }).first()

/** An answer of a group of answers: a segment, a row, a chip. */
export const answer = (page: Page, group: string | RegExp, option: string): Promise<void> =>
  page
    .getByRole('group', { name: group })
    .getByRole('radio', { name: option, exact: true })
    .or(page.getByRole('group', { name: group }).getByRole('checkbox', { name: option, exact: true }))
    .first()
    .check()

export async function enrolKader(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/daftarkan-hp`)
  await page.getByLabel('Kode undangan').fill(code)
  await tap(page, 'Daftarkan HP ini')
  await title(page, 'Hari ini')
}

type Login = { login: string; password: string; next?: string; home: string }

export async function logIn(page: Page, url: string, { login, password, next, home }: Login): Promise<void> {
  await page.goto(`${url}/masuk`)
  await page.getByLabel('Nama masuk').fill(login)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await tap(page, /^Masuk$/)
  if (next !== undefined) {
    await page.getByLabel('Kata sandi baru').fill(next)
    await tap(page, /^Masuk$/)
  }
  await title(page, home)
}

/** The service worker holds the whole app: from now on a cold start needs no server. */
export const appIsKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active && active.state !== 'activated')
      await new Promise<void>(done =>
        active.addEventListener('statechange', () => (active.state === 'activated' ? done() : undefined)),
      )
  })

export type NewPerson = {
  nama: string
  jk: 'Perempuan' | 'Laki-laki'
  /** hh-bb-tttt */
  lahir: string
  rt?: string
  ibu?: string
  nik?: string
}

/** Fills the registration form; the caller saves. */
export async function fillRegister(page: Page, p: NewPerson): Promise<void> {
  await page.getByLabel('Nama lengkap').fill(p.nama)
  await answer(page, 'Jenis kelamin', p.jk)
  await page.getByLabel('Tanggal lahir').fill(p.lahir)
  if (p.rt !== undefined) await page.getByLabel('RT', { exact: true }).fill(p.rt)
  if (p.ibu !== undefined) await page.getByLabel('Nama ibu').fill(p.ibu)
  if (p.nik !== undefined) await page.getByLabel('NIK').fill(p.nik)
}

/** Types into a figure as with a hardware keyboard. */
export async function figure(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.click()
  await page.keyboard.type(typed)
}

/** Goes on with the green key to the end of the card and saves what is there; the rest is "belum diperiksa". */
export async function saveCard(page: Page, next: string | RegExp): Promise<void> {
  const saved = page.getByRole('heading', { level: 1, name: next })
  const rest = button(page, 'Simpan, sisanya belum diperiksa')
  const go = page
    .locator('.key-go')
    .or(page.getByRole('button', { name: 'Simpan', exact: true }))
    .first()
  for (;;) {
    await saved.or(rest).or(go).first().waitFor()
    if (await saved.isVisible()) return
    await ((await rest.isVisible()) ? rest : go).click({ timeout: 2000 }).catch(() => undefined) // it may have been the last one
  }
}

/** dd-mm-yyyy, so many days, months or years ago. */
export function ago({ years = 0, months = 0, days = 0 }): string {
  const d = new Date()
  d.setFullYear(d.getFullYear() - years, d.getMonth() - months, Math.min(d.getDate(), 28) - days)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(d.getDate())}-${two(d.getMonth() + 1)}-${d.getFullYear()}`
}

/** On Saya: sends and fetches, and waits until a sync that began with the tap has ended. */
export async function syncHere(page: Page): Promise<void> {
  const asked = page.waitForResponse(r => /^\/api\/(push|pull)$/.test(new URL(r.url()).pathname))
  await tap(page, 'Kirim dan ambil sekarang')
  await asked
  await button(page, 'Kirim dan ambil sekarang').waitFor()
  await sees(page, /^Semua terkirim/)
}
