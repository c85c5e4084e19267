import { expect, test } from 'vitest'
import { fold } from '../../../src/domain/log/index.ts'
import type { Entry, Item } from '../../../src/domain/log/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { isVisitor } from '../../../src/features/people/is-visitor.ts'

const entry: Entry = {
  id: 'awal',
  save: 'simpan',
  kind: 'orang',
  v: 1,
  about: 'siti',
  record: 'siti',
  seenBy: 'posyandu',
  happenedOn: '2026-11-20',
  deviceTime: '2026-11-20T02:00:00.000Z',
  by: 'kader',
  replica: 'hp',
  localSeq: 1,
  posyandu: 'mawar',
  body: { nama: 'Siti', posyandu: 'mawar' },
}
const view = (item: Omit<Item, 'entry'>) => fold([{ entry, ...item }], kinds)
const siti = { id: 'siti', posyandu: 'mawar' }

test.each([
  ['came by hand and is at home elsewhere', view({ state: 'carried' }), 'melati', true],
  ['came by hand and is at home here', view({ state: 'carried' }), 'mawar', false],
  ['was written here', view({ state: 'pending' }), 'melati', false],
  ['came from the server', view({ seq: 7 }), 'melati', false],
])('W4 who %s', (_, seen, mine, visitor) => {
  expect(isVisitor(seen, siti, [{ id: mine }])).toBe(visitor)
})
