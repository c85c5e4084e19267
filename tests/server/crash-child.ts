import { join } from 'node:path'
import { accept } from '../../sync-server/accept.ts'
import { openFileLedger } from '../../sync-server/ledger/file-ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { openSqlite } from '../../sync-server/sqlite.ts'
import { pen, save, world } from './world.ts'
import { id } from '../fixtures/entries.ts'

/** A server that accepts until it is killed, and says each answer when it has it: `<round> <save> <seq>`. */
const [dir = '', round = '0'] = process.argv.slice(2)
const store = openSqlite({ file: join(dir, 'log.sqlite') })
const ledger = await openFileLedger(join(dir, 'ledger.jsonl'))
const { ctx: base } = await world()
const ctx = { ...base, store, ledger }
await recover(ctx)

const areas = new Set([id('Melati')])
const member = { account: id('kader'), replica: id(`HP ${round}`), role: 'kader', cookies: {} } as const
const asKader = pen(member, id('Melati'))
for (let i = 0; ; i++) {
  const saves = [0, 1, 2, 3, 4].map(n =>
    save(
      asKader.person(`${round} ${i} ${n}`),
      asKader.write(`${round} ${i} ${n} b`, { about: id(`${round} ${i} ${n}`) }),
    ),
  )
  const { verdicts } = await accept(
    ctx,
    { ...member, areas, everAreas: areas },
    { saves: saves.map(s => ({ ...s, entries: [...s.entries] })) },
  )
  const lines = verdicts.map(
    v => `${v.save} ${'placed' in v ? v.placed.map(p => `${p.id}:${p.seq}`).join(',') : ''}`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
}
