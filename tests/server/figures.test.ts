import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { catchUp, projector } from '../../sync-server/projections/projector.ts'
import { figuresWorld, id, mawar, melati } from './figures-world.ts'

type World = Awaited<ReturnType<typeof figuresWorld>>

const onPostgres = inject('postgres') !== undefined
const words = ['Siti', 'Ani', 'Wati', 'Budi']
const who = fc.constantFrom(...words)
const day = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2026-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
/** Few, so that days are ticked twice and count for each other. */
const openDay = fc.constantFrom('2026-03-10', '2026-03-20', '2026-04-10')
const place = fc.constantFrom(melati, mawar)

/** So small that what one save told is worked through in several slices. */
const oneByOne = { changes: 1, subjects: 2, persons: 1 }

type Step = (w: World) => Promise<unknown>
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(who, day, fc.integer({ min: 6, max: 18 })).map(
    ([a, d, kg]): Step =>
      w =>
        w.weighed(a, d, kg),
  ),
  fc.tuple(who, day, fc.boolean()).map(
    ([a, d, yes]): Step =>
      w =>
        w.screened(a, d, 'periksa-srq-20', { srq17: yes }),
  ),
  fc.tuple(who, day, place).map(
    ([a, d, p]): Step =>
      w =>
        w.moved(a, d, p),
  ),
  fc.tuple(who, day).map(
    ([a, d]): Step =>
      w =>
        w.renamed(a, d, { tanggal_lahir: '1990-01-02' }),
  ),
  fc.tuple(who, day, fc.constantFrom('Rumah 1', 'Rumah 2', undefined)).map(
    ([a, d, home]): Step =>
      w =>
        w.renamed(a, d, { rumah: home ? id(home) : null }),
  ),
  fc.tuple(who, day, place).map(
    ([a, d, p]): Step =>
      w =>
        w.visited(a, d, p),
  ),
  who.map(
    (a): Step =>
      w =>
        w.unvisited(a),
  ),
  fc.tuple(who, who).map(
    ([a, b]): Step =>
      async w =>
        a === b ? undefined : w.merged(a, b),
  ),
  fc.tuple(who, who).map(
    ([a, b]): Step =>
      async w =>
        a === b ? undefined : w.parted(a, b),
  ),
  fc.tuple(who, openDay, place).map(
    ([a, d, p]): Step =>
      w =>
        w.ticked(a, d, p),
  ),
  fc.tuple(who, openDay, place).map(
    ([a, d, p]): Step =>
      w =>
        w.unticked(a, d, p),
  ),
  fc.tuple(openDay, openDay).map(
    ([a, b]): Step =>
      w =>
        w.countsFor(a, b),
  ),
  fc.tuple(fc.constantFrom('Melati', 'Sukamaju'), day).map(
    ([where, from]): Step =>
      w =>
        w.policy(where, from, { bulan_vitamin_a: ['3', '9'] }),
  ),
  who.map(
    (a): Step =>
      w =>
        w.forgotten(a),
  ),
  fc.integer({ min: 1, max: 8 }).map((n): Step => async w => {
    // A projection that goes some steps and is then gone, as after a restart.
    const p = projector(w.ctx, oneByOne)
    for (let i = 0; i < n; i++) await p.step()
  }),
)

test('J1 whatever is told, moved, merged, parted, corrected or forgotten, the sums are those of a count from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async steps => {
      const w = await figuresWorld(oneByOne)
      for (const [n, word] of words.entries())
        await w.person(
          word,
          `2026-0${n + 1}-10`,
          n % 2 === 0 ? melati : mawar,
          n < 3 ? '2024-02-03' : '1970-05-05',
        )
      await w.follow()
      for (const one of steps) await one(w).catch(refused)
      await w.follow()
      expect(await w.kept()).toEqual(await w.scratch())
      await w.app.close()
    }),
    { numRuns: onPostgres ? 6 : 60, seed: 20261122 },
  )
}, 300_000)

/** A step may be about somebody who was forgotten before: the server refuses it, as it would refuse a phone. */
function refused(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('was refused'))) throw error
}

test('J1 a person who moves keeps her past months with the posyandu where she was; who is forgotten leaves nothing', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.weighed('Siti', '2026-02-10', 11)
  await w.moved('Siti', '2026-08-05', mawar)
  await w.follow()
  expect(await w.figure('skdn-s', '2026-02')).toBe(1)
  expect(await w.figure('skdn-d', '2026-02')).toBe(1)
  expect([await w.figure('skdn-s', '2026-09'), await w.figure('skdn-s', '2026-09', mawar)]).toEqual([0, 1])
  await w.forgotten('Siti')
  await w.follow()
  expect([...(await w.kept())]).toEqual([])
  expect(await w.ctx.store.figures.persons([id('Siti')])).toEqual([])
})

test('J1 who was ticked by mistake did not come', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.follow()
  const before = await w.kept()
  await w.ticked('Siti', '2026-03-10')
  await w.follow()
  expect(await w.kept()).not.toEqual(before)
  await w.unticked('Siti', '2026-03-10')
  await w.follow()
  expect(await w.kept()).toEqual(before)
})

test('J2 a slice that breaks before it is kept leaves the figures as they were, and is worked through again', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.follow()
  const before = await w.kept()
  await w.weighed('Siti', '2026-02-10', 11)
  const { figures } = w.ctx.store
  const broken = {
    ...w.ctx.store,
    figures: { ...figures, apply: () => Promise.reject(new Error('listrik padam')) },
  }
  await expect(catchUp(projector({ ...w.ctx, store: broken }))).rejects.toThrow('listrik padam')
  expect(await w.kept()).toEqual(before)
  await w.follow()
  expect(await w.figure('skdn-d', '2026-02')).toBe(1)
})

test('J2 of two that follow one log each change is kept once', async () => {
  const w = await figuresWorld()
  for (const word of words) await w.person(word, '2026-01-10')
  const both = [projector(w.ctx), projector(w.ctx)]
  await Promise.all(both.map(p => catchUp(p)))
  for (const word of words) await w.weighed(word, '2026-02-10', 12)
  await Promise.all(both.map(p => catchUp(p)))
  expect(await w.kept()).toEqual(await w.scratch())
})

test('J3 a month begins by the clock alone, and nothing else depends on today', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.follow()
  const { revision } = await w.ctx.store.figures.place()
  w.clock.passes(5 * 86_400_000)
  await w.follow()
  expect((await w.ctx.store.figures.place()).revision).toBe(revision)
  expect(await w.figure('skdn-s', '2026-12')).toBe(0)
  w.clock.passes(20 * 86_400_000)
  await w.follow()
  expect(await w.figure('skdn-s', '2026-12')).toBe(1)
  expect(await w.kept()).toEqual(await w.scratch())
})

test('J4 another list of counts, or the operator, has everything worked out anew', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.ticked('Siti', '2026-03-10')
  await w.follow()
  await w.ctx.store.figures.reset('daftar lain')
  expect([...(await w.kept())]).toEqual([])
  await w.follow()
  expect(await w.kept()).toEqual(await w.scratch())
})

test('J1 a day that counts on another one takes along those who count on it; a policy reaches those who live there', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  for (const day of ['2026-05-10', '2026-06-10']) await w.opensDay(day)
  await w.ticked('Siti', '2026-04-10')
  await w.follow()
  await w.countsFor('2026-04-10', '2026-05-10')
  await w.follow()
  await w.countsFor('2026-05-10', '2026-06-10')
  await w.follow()
  expect(await w.kept()).toEqual(await w.scratch())
  expect([
    await w.figure('anak-vit-a-sasaran', '2026-02'),
    await w.figure('anak-vit-a-sasaran', '2026-03'),
  ]).toEqual([1, 0])
  await w.policy('Sukamaju', '2026-01-01', { bulan_vitamin_a: ['3', '9'] })
  await w.follow()
  expect([
    await w.figure('anak-vit-a-sasaran', '2026-02'),
    await w.figure('anak-vit-a-sasaran', '2026-03'),
  ]).toEqual([0, 1])
})

test('J1 the posyandu that she left loses her, and what it decides later still reaches the months that she spent there', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.weighed('Siti', '2026-09-10', 12)
  await w.follow()
  expect([await w.figure('skdn-s', '2026-09'), await w.figure('skdn-s', '2026-09', mawar)]).toEqual([1, 0])
  await w.moved('Siti', '2026-08-05', mawar)
  await w.follow()
  expect([await w.figure('skdn-s', '2026-09'), await w.figure('skdn-s', '2026-09', mawar)]).toEqual([0, 1])
  expect(await w.kept()).toEqual(await w.scratch())
  await w.policy('Melati', '2026-01-01', { bulan_vitamin_a: ['3', '9'] })
  await w.follow()
  expect([
    await w.figure('anak-vit-a-sasaran', '2026-02'),
    await w.figure('anak-vit-a-sasaran', '2026-03'),
  ]).toEqual([0, 1])
  expect(await w.kept()).toEqual(await w.scratch())
})

test.each([1, 200])(
  'J1 of two who are the same person and move, part and are one again, neither is counted twice or forgotten, by %i',
  async changes => {
    const w = await figuresWorld({ ...oneByOne, changes })
    for (const word of ['Siti', 'Ani', 'Wati']) {
      await w.person(word, '2026-01-10')
      await w.ticked(word, '2026-03-10')
    }
    const alike = async (sasaran: number): Promise<void> => {
      await w.follow()
      expect(await w.kept()).toEqual(await w.scratch())
      expect((await w.figure('skdn-s', '2026-05')) + (await w.figure('skdn-s', '2026-05', mawar))).toBe(
        sasaran,
      )
    }
    await alike(3)
    await w.merged('Siti', 'Ani')
    await alike(2)
    await w.merged('Ani', 'Wati')
    await alike(1)
    for (const word of ['Siti', 'Ani', 'Wati']) {
      await w.moved(word, '2026-08-05', mawar)
      await alike(1)
    }
    await w.parted('Ani', 'Wati')
    await alike(2)
    await w.merged('Ani', 'Wati')
    await alike(1)
    await w.parted('Siti', 'Ani')
    await alike(2)
    await w.parted('Ani', 'Wati')
    await alike(3)
  },
)

test('J1 a day that was entered under a wrong date again and again takes along everybody who was ticked under any of them', async () => {
  const w = await figuresWorld()
  const days = ['2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10', '2026-07-10']
  for (const day of days) await w.opensDay(day)
  for (const [n, word] of words.entries()) {
    await w.person(word, '2026-01-10')
    await w.ticked(word, days[n] ?? '')
  }
  await w.follow()
  for (const [n, day] of days.slice(1).entries()) {
    await w.countsFor(days[n] ?? '', day)
    await w.follow()
    expect(await w.kept()).toEqual(await w.scratch())
  }
  expect((await w.ctx.store.figures.persons([id('Siti')]))[0]?.months.length).toBeGreaterThan(6)
})

test('J2 one that has waited while another followed a policy folds by that policy', async () => {
  const w = await figuresWorld()
  await w.person('Siti', '2026-01-10')
  await w.follow()
  await w.policy('Melati', '2026-01-01', { bulan_vitamin_a: ['3', '9'] })
  const other = projector(w.ctx)
  while ((await w.ctx.store.figures.place()).behind) await other.step()
  await w.weighed('Siti', '2026-02-10', 11)
  await w.follow()
  expect(await w.kept()).toEqual(await w.scratch())
})
