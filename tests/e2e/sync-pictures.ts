import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { dropProfile, newProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { openDay } from './enrolled-phone.ts'
import { ago, appIsKept, enrolKader, fillRegister, logIn, row, sees, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import { openServer } from './server.ts'

type Shot = (page: Page, name: string) => Promise<void>
type File = { name: string; mimeType: string; buffer: Buffer }

/** For the guides, what is done without signal: two cadres of one posyandu, and their bidan. */
export async function takeSync(shot: Shot): Promise<void> {
  const server = await openServer()
  const phones: Phone[] = []
  const open = async (): Promise<Phone> => {
    const phone = await openPhone(newProfile())
    phones.push(phone)
    return phone
  }
  try {
    const office = await openOffice(server)
    const newKader = async (name: string): Promise<Phone> => {
      const phone = await open()
      await enrolKader(phone.page, server.url, await office.inviteKader(name, 'Melati 1'))
      await appIsKept(phone.page)
      await sees(phone.page, /^Semua terkirim/)
      return phone
    }
    const [siti, rina] = [await newKader('Siti Aminah'), await newKader('Rina Wati')]
    const { page } = siti
    await openDay(page)
    await arrives(page, 'Bambang Haryadi', 52)
    await sees(page, /^Semua terkirim \([1-9]/)
    await siti.context.setOffline(true)
    await arrives(page, 'Joko Susilo', 38)

    await tap(page, 'Serahkan antrean ke HP lain')
    await page.locator('svg.qr').waitFor()
    await shot(page, '15-serahkan-antrean')
    const queue = await saved(page, 'Simpan sebagai berkas')
    await page.goto(`${server.url}/saya/diterima`)
    await row(page, '1 menunggu sinyal').waitFor()
    await shot(page, '16-tanda-terima')
    await page.goto(`${server.url}/saya/berkas`)
    await tap(page, 'Buat berkas darurat')
    await sees(page, /^Berkas siap:/)
    await page.locator('.toast').waitFor({ state: 'detached' })
    await shot(page, '17-berkas-darurat')
    const file = await saved(page, 'Simpan berkas')

    await rina.page.goto(`${server.url}/terima-antrean`)
    await rina.page.locator('input[type=file]').setInputFiles(queue)
    await sees(rina.page, 'Dari HP')
    await shot(rina.page, '18-terima-antrean')
    await rina.page.goto(`${server.url}/saya/berkas`)
    await rina.page.getByLabel('Bawa berkas orang lain').setInputFiles(file)
    await sees(rina.page, /sudah sampai di puskesmas/)
    await shot(rina.page, '19-bawa-berkas')

    await emptyDatabase(page, server.url)
    await page.goto(`${server.url}/saya/keadaan`)
    await sees(page, /dikembalikan dari salinan cadangan/)
    await shot(page, '20-pemulihan')
    await siti.context.setOffline(false)
    await sees(page, 'Sudah saya periksa')

    const bidan = (await open()).page
    const password = await office.staff('bidan', 'Endang Rahayu', 'endang', 'Karangjati')
    await logIn(bidan, server.url, { login: 'endang', password, next: 'hujan di sawah', home: 'Hari ini' })
    await bidan.goto(`${server.url}/petugas/hp`)
    await row(bidan, 'Siti Aminah').waitFor()
    await sees(bidan, /Melati 1/)
    await shot(bidan, '21-hp-kader')
  } finally {
    for (const phone of phones) {
      await phone.close()
      dropProfile(phone.profile)
    }
    await server.close()
  }
}

async function arrives(page: Page, nama: string, years: number): Promise<void> {
  await tap(page, /^Tambah/)
  await tap(page, 'Daftarkan warga baru')
  await fillRegister(page, { nama, jk: 'Laki-laki', lahir: ago({ years }) })
  await tap(page, 'Simpan warga baru')
  await title(page, 'Hari buka')
  await row(page, nama).waitFor()
}

async function saved(page: Page, button: string): Promise<File> {
  const [file] = await Promise.all([page.waitForEvent('download'), tap(page, button)])
  return { name: file.suggestedFilename(), mimeType: 'text/plain', buffer: readFileSync(await file.path()) }
}

/** As a cleaner does it; the copy of the unsent stays. From a page that is not the app, so that nothing holds it open. */
async function emptyDatabase(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/icons/icon-192.png`)
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(d => d.name ?? '')
    for (const name of names.filter(n => /^saku-[A-Za-z0-9_-]{22}$/.test(n)))
      await new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = done
        request.onerror = failed
      })
  })
}
