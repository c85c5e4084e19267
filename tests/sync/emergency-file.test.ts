import { expect, it } from 'vitest'
import { emergencyFiles } from '../../src/sync/emergency-file.ts'
import { id } from '../fixtures/entries.ts'
import { fact, newEngine, person, pocketIn } from '../db/pocket-world.ts'
import { emergencyWorld } from '../server/emergency-world.ts'
import { injectTransport } from './inject-transport.ts'
import { createEngine } from '../../src/sync/engine.ts'

/** Tini's phone with the product's own pocket, key and sealing, before a real server. */
async function phone() {
  const v = await emergencyWorld()
  const { account, replica } = v.tini
  const pocket = await pocketIn(newEngine(), {
    profile: { replica, account, name: 'Tini', role: 'kader', areas: [] },
  })
  const log = await pocket.log()
  const files = (limits?: { entries: number; bytes: number; saves: number }) =>
    emergencyFiles({
      log,
      device: replica,
      signer: { sign: v.keys.sign },
      key: v.ctx.seals.current,
      subtle: crypto.subtle,
      ...(limits && { limits }),
    })
  const sync = () => createEngine({ log, transport: injectTransport(v.app, v.tini) }).syncOnce()
  return { v, pocket, files, sync }
}

it('X1 a file holds what is unsent, changes nothing on the phone, and is proved sent by the pull', async () => {
  const { v, pocket, files, sync } = await phone()
  expect(await files()).toEqual([])
  await pocket.save([person('Siti', { body: { nama: 'Siti', rumah: id('Melati') } })])
  await pocket.save([fact('Siti')])
  const [file, ...more] = await files()
  expect(more).toEqual([])
  expect(file).toMatchObject({
    saves: [expect.any(String), expect.any(String)],
    name: expect.stringMatching(/^saku-darurat-[\d-]{16}-\w{1,4}\.txt$/),
  })
  expect((await pocket.outbox()).map(l => l.state)).toEqual(['pending', 'pending'])

  expect((await v.bring(v.kader, file?.text ?? '')).body).toMatchObject({ saves: 2, accepted: 2 })
  expect(await sync()).toBe('done')
  expect(await pocket.outbox()).toEqual([])
  expect((await pocket.open(id('Siti'))).view.records).toHaveLength(2)
  expect(
    (await v.pull(v.kader)).items.filter(i => 'entry' in i && i.entry.about === id('Siti')),
  ).toHaveLength(2)
  expect(await files()).toEqual([])
})

it('X1 more than one file holds goes into several, each good by itself and in any order', async () => {
  const { v, pocket, files } = await phone()
  for (const word of ['Siti', 'Budi', 'Rina'])
    await pocket.save([person(word, { body: { nama: word, rumah: id('Melati') } })])
  const made = await files({ entries: 2, bytes: 1_000_000, saves: 2 })
  expect(made.map(f => f.saves.length)).toEqual([2, 1])
  expect(new Set(made.map(f => f.name)).size).toBe(2)
  for (const { text } of made.toReversed()) expect((await v.bring(v.admin, text)).status).toBe(200)
  expect(
    (await v.pull(v.kader)).items.filter(i => 'entry' in i && i.entry.by === v.tini.account),
  ).toHaveLength(3)
})
