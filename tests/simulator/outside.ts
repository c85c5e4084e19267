import { openKeeper } from '../../src/db/copy/keeper.ts'
import type { Keeper } from '../../src/db/copy/keeper.ts'
import type { UnsentCopy } from '../../src/db/copy/opfs.ts'
import type { PhoneStore } from '../../src/db/phone-store.ts'
import type { Mark } from '../../src/db/sentinel.ts'
import { counted } from '../../src/db/sync-state.ts'
import { memoryCopy, memoryPair } from '../db/copy/memory-pair.ts'
import type { Member } from './base.ts'

/** What lies on a phone outside its database: the copy of the unsent in two files, and how far the database was. */
export type Outside = { readonly copy: ReturnType<typeof memoryCopy>; mark: Mark | undefined }

const nobodyDies = (): void => {}

export const outsideOf = (texts: [string, string], mark?: Mark): Outside => ({
  copy: memoryCopy(memoryPair(nobodyDies, texts)),
  mark,
})

export const nothingOutside = (): Outside => outsideOf(['', ''])
export const copyOutside = ({ copy, mark }: Outside): Outside => outsideOf([...copy.texts], mark)

type Keeping = {
  readonly store: PhoneStore
  readonly member: Member
  readonly replica: string
  readonly outside: Outside
  readonly copy: UnsentCopy
}

/** The product's keeper over them (R4). */
export function keeperOver({ store, member, replica, outside, copy }: Keeping): Keeper {
  const { account, name, role } = member
  return openKeeper({
    store,
    copy: async () => copy,
    profile: { replica, account, name, role, areas: [] },
    sentinel: { read: () => outside.mark, write: mark => void (outside.mark = mark) },
    onState: () => {},
  })
}

/** As the app notes it after a save and after a sync: outside the database, how far it is. */
export async function noteReached(store: PhoneStore, outside: Outside): Promise<void> {
  const { reached } = await counted({ store })
  if (reached) outside.mark = reached
}
