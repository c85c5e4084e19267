import { cardItems } from './policy-items-card.ts'
import { scheduleItems } from './policy-items-schedule.ts'
import { workItems } from './policy-items-work.ts'
import type { PolicyItem, PolicyKey } from './policy-item.ts'

/** All that an area chooses beside its cut-offs. A field of the policy without a line here does not compile. */
export const policyItems: Readonly<Record<PolicyKey, PolicyItem>> = {
  ...cardItems,
  ...scheduleItems,
  ...workItems,
}

export const policyKeys = Object.keys(policyItems) as PolicyKey[] // of an object literal, which has no other keys

const keysOf = <K extends PolicyKey>(part: Readonly<Record<K, PolicyItem>>) => Object.keys(part) as K[] // its own keys

/** In the order of the form. */
export const policyGroups: readonly { readonly title: string; readonly keys: readonly PolicyKey[] }[] = [
  { title: 'Kartu', keys: keysOf(cardItems) },
  { title: 'Imunisasi dan jadwal', keys: keysOf(scheduleItems) },
  { title: 'Kunjungan dan sasaran', keys: keysOf(workItems) },
]
