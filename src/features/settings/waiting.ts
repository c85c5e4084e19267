import type { OutboxLine } from '../../db/index.ts'
import { bodyShown, recordOf } from '../../domain/log/index.ts'
import type { AppPocket } from '../shared/pocket.tsx'
import type { Waiting } from './outbox-words.ts'

export const waitingIn = async (pocket: AppPocket): Promise<readonly Waiting[]> =>
  Promise.all((await pocket.outbox()).map(line => waitingOf(pocket, line)))

async function waitingOf(pocket: AppPocket, line: OutboxLine): Promise<Waiting> {
  const people = line.kinds.includes('kehadiran') ? await cameIn(pocket, line.save) : []
  const about = [...new Set([...people, ...line.about])]
  return { line, cards: about.flatMap(id => pocket.card(id) ?? []) }
}

/** Attendance is filed under the day; who came stands in its record, in the entry only when it was founded. */
async function cameIn(pocket: AppPocket, save: string): Promise<readonly string[]> {
  const entries = (await pocket.entriesOf(save)).filter(e => e.kind === 'kehadiran')
  const people = entries.map(async e => {
    const { view } = await pocket.open(e.about)
    const record = view.records.find(r => r.id === recordOf(e))
    return record ? bodyShown(record)['orang'] : e.body['orang']
  })
  return (await Promise.all(people)).filter(who => typeof who === 'string')
}
