import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { dropProfile, newProfile, openPhone } from '../../../tests/e2e/browser.ts'
import type { Phone } from '../../../tests/e2e/browser.ts'
import { ago, appIsKept, enrolKader, fillRegister, sees, tap, title } from '../../../tests/e2e/hands.ts'
import type { Damage } from './kinds.ts'

/** A phone with unsent saves that died right after the last "Tersimpan", and the same phone half of them earlier. */
export type HurtPhone = {
  readonly profile: string
  readonly older: string
  /** The same phone, after so much was written that what it held stands in tables, no longer in the log. */
  readonly inTables: string
  /** Every save that was told to be on the phone. */
  readonly saves: readonly string[]
}

type Making = {
  readonly url: string
  readonly code: string
  readonly saves: number
  readonly cut: () => void
}

/** `cut` takes the signal away: enrolled with it, saved without it. */
export async function hurtPhone({ url, code, saves, cut }: Making): Promise<HurtPhone> {
  const profile = newProfile()
  const enrolled = await openAt(profile)
  await enrolKader(enrolled.page, url, code)
  await sees(enrolled.page, /Semua terkirim/)
  await appIsKept(enrolled.page)
  // As a phone that has been in use: its session is on the disk.
  await enrolled.quit()
  cut()
  const half = Math.floor(saves / 2)
  await saveAndDie(profile, url, 0, half)
  const older = mkdtempSync(join(tmpdir(), 'saku-lama-'))
  cpSync(profile, older, { recursive: true })
  const ids = await saveAndDie(profile, url, half, saves)
  return { profile, older, inTables: await movedToTables(profile, url), saves: ids }
}

/** LevelDB makes a table of 4 MB of log: another database of this address writes them, in values that stay inside it. */
async function movedToTables(from: string, url: string): Promise<string> {
  const profile = copyOf(from)
  const { page, kill } = await openAt(profile)
  await page.goto(`${url}/icons/icon-192.png`)
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('isi', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('isi'))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
    })
    for (let batch = 0; batch < 10; batch++)
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction('isi', 'readwrite', { durability: 'strict' })
        for (let i = 0; i < 32; i++) tx.objectStore('isi').put('x'.repeat(16_384), batch * 32 + i)
        tx.addEventListener('complete', () => resolve())
        tx.addEventListener('abort', () => reject(tx.error ?? new Error('IndexedDB')))
      })
  })
  await kill()
  return profile
}

async function saveAndDie(
  profile: string,
  url: string,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const phone = await openAt(profile)
  for (let i = from; i < to; i++) {
    await phone.page.goto(`${url}/daftar`)
    await fillRegister(phone.page, {
      nama: `Warga ${String.fromCodePoint(65 + i)}`,
      jk: 'Perempuan',
      lahir: ago({ years: 20 + i }),
    })
    await tap(phone.page, 'Simpan warga baru')
    await title(phone.page, 'Warga')
  }
  const ids = await unsentOn(phone.page)
  await phone.kill()
  return ids
}

export async function openAt(profile: string): Promise<Phone> {
  const phone = await openPhone(profile)
  phone.page.setDefaultTimeout(60_000)
  return phone
}

/** The same phone once more, to be hurt and opened. */
export const again = ({ profile, inTables }: HurtPhone, damage?: Damage): string =>
  copyOf(damage === 'tables flipped' ? inTables : profile)

/** Without the browser's note of which process has it. */
function copyOf(profile: string): string {
  const copy = newProfile()
  cpSync(profile, copy, { recursive: true, filter: path => !basename(path).startsWith('Singleton') })
  return copy
}

export function drop({ profile, older, inTables }: HurtPhone): void {
  for (const one of [profile, older, inTables]) dropProfile(one)
}

/** The saves in the outbox, as the databases of this phone's accounts hold them. */
export async function unsentOn(page: Page): Promise<readonly string[]> {
  const rows = (await rowsOn(page, 'saves')) as readonly { save: string; state: string }[] // as SaveRow
  return rows.filter(row => row.state === 'pending').map(row => row.save)
}

/** How many people the lists are made from. */
export async function peopleOn(page: Page): Promise<number> {
  const rows = (await rowsOn(page, 'cards')) as readonly { value: { kind: string } }[] // as CardRow
  return rows.filter(row => row.value.kind === 'orang').length
}

const rowsOn = (page: Page, store: string): Promise<readonly unknown[]> =>
  page.evaluate(async from => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
      })
    const found: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      if (!/^saku-[\w-]{22}$/.test(name)) continue
      const db = await asked(indexedDB.open(name))
      found.push(...(await asked<unknown[]>(db.transaction(from).objectStore(from).getAll())))
      db.close()
    }
    return found
  }, store)
