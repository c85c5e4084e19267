import { afterAll } from 'vitest'
import { dropProfile, newProfile, openPhone } from './browser.ts'
import type { Phone } from './browser.ts'
import { screenOnFailure } from './screen-on-failure.ts'

/** The phones and laptops of one test file: what stood on them is said when a test fails, and after all they are closed and dropped. */
export type Phones = {
  open(size?: { width: number; height: number }): Promise<Phone>
  /** It fell into the river. */
  drop(phone: Phone): Promise<void>
}

/** `last`: what they talked to, which is closed after them. */
export function openPhones(last: () => Promise<void>): Phones {
  const held = new Set<Phone>()
  const drop = async (phone: Phone): Promise<void> => {
    held.delete(phone)
    await phone.close()
    dropProfile(phone.profile)
  }
  afterAll(async () => {
    for (const phone of held) await drop(phone)
    await last()
  })
  screenOnFailure(() => [...held].map(p => p.page))
  return {
    drop,
    async open(size) {
      const phone = await openPhone(newProfile(), size)
      held.add(phone)
      return phone
    },
  }
}
