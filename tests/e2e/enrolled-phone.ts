import type { Page } from 'playwright-core'
import { dropProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { enrolKader, tap, title } from './hands.ts'
import { openOffice } from './office.ts'
import { openServer } from './server.ts'
import type { TestServer } from './server.ts'

export type EnrolledPhone = {
  readonly server: TestServer
  readonly phone: Phone
  readonly page: Page
  close(): Promise<void>
}

/** A server of its own and the phone of one cadre, Siti Aminah of Melati 1, on Hari ini. */
export async function openEnrolledPhone(): Promise<EnrolledPhone> {
  const server = await openServer()
  const office = await openOffice(server)
  const phone = await openPhone()
  const { page } = phone
  await enrolKader(page, server.url, await office.inviteKader('Siti Aminah', 'Melati 1'))
  return {
    server,
    phone,
    page,
    close: async () => {
      await phone.close()
      dropProfile(phone.profile)
      await server.close()
    },
  }
}

export async function openDay(page: Page): Promise<void> {
  await tap(page, 'Mulai hari buka')
  await title(page, 'Mulai hari buka')
  await tap(page, 'Mulai hari buka')
  await title(page, 'Hari buka')
}
