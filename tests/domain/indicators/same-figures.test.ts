import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counts, isOpen, monthAfter } from '../../../src/domain/indicators/index.ts'
import { addDays } from '../../../src/domain/measures/age.ts'
import { span } from './lives/days.ts'
import { confidentialOnPhone, idsIn, phoneFigures, serverFigures, ticksOf } from './lives/figures.ts'
import { arrival, arrived } from './lives/phone.ts'
import { lifeOf, stages } from './lives/stages.ts'
import type { Life } from './lives/step.ts'
import { tell } from './lives/tell.ts'
import { id } from './village.ts'

/** 63 lives of each of eight stages are 504: what is filled, given, taken back and put right, in any order. */
const check = { numRuns: 63, seed: 20_261_122 }
const some = { ...check, numRuns: 30 }
const mawar = id('Mawar')
/** What is counted ends before it. */
const after = `${monthAfter(span.until)}-01`

const before = (life: Life, way: Parameters<typeof arrived>[1], keepsOwn = false) => {
  const told = tell(life)
  const phone = { ...told, items: arrived(told.items, way, keepsOwn) }
  return { told, phone, came: ticksOf(life) }
}

describe.each(Object.keys(stages))('over random lives of the stage %s', stage => {
  test('what a kader may see comes out the same from her phone and from the server', () => {
    fc.assert(
      fc.property(lifeOf(stage), arrival, (life, way) => {
        const { told, phone, came } = before(life, way)
        expect(phoneFigures(phone, came)).toEqual(serverFigures(told, came).open)
        expect(confidentialOnPhone(phone, came)).toEqual([])
      }),
      check,
    )
  }, 60_000)

  test('what a kader was told in confidence and keeps on her phone changes no figure that she sees', () => {
    fc.assert(
      fc.property(lifeOf(stage), arrival, (life, way) => {
        const { told, phone, came } = before(life, way, true)
        expect(phoneFigures(phone, came)).toEqual(serverFigures(told, came).open)
      }),
      some,
    )
  }, 60_000)

  test('whoever moved stands at the new posyandu as on the server, though its phones have no day of the old one', () => {
    fc.assert(
      fc.property(lifeOf(stage), arrival, fc.nat(200), (life, way, at) => {
        const moves = { step: 'moves' as const, on: addDays(life.registered, at), to: 'Mawar' }
        // A tick of a day before anybody wrote her down makes her known there; the new posyandu cannot know of it.
        const came = life.came.filter(d => d >= life.registered)
        const moved = { ...life, came, steps: [...life.steps, moves] }
        const { told, phone } = before(moved, way)
        const there = serverFigures(told, ticksOf(moved)).open.filter(m => m.posyandu === mawar)
        expect(phoneFigures(phone, []).filter(m => m.posyandu === mawar)).toEqual(there)
      }),
      some,
    )
  }, 60_000)
})

describe('the random lives are lives', () => {
  const reachedIn = (stage: string): ReadonlySet<string> =>
    new Set(
      fc.sample(lifeOf(stage), check).flatMap(life => {
        const { open, confidential } = serverFigures(tell(life), ticksOf(life))
        return [...idsIn(open), ...confidential]
      }),
    )
  const reached = new Map(Object.keys(stages).map(stage => [stage, reachedIn(stage)]))

  test.each([
    ['bayi', ['r2-datang-bayi', 'skdn-n', 'skdn-t', 'skdn-o', 'skdn-b', 'anak-kn', 'im-idl', 'anak-asi']],
    ['balita', ['r2-datang-balita', 'skdn-2t', 'skdn-bgm', 'anak-vit-a', 'im-baduta']],
    ['remaja', ['r3-datang-6-14', 'r3-datang-15-18', 'rematri-hb-kurang', 'rematri-ttd', 'r3-heeadsss-ya']],
    ['pria', ['r4-datang-dewasa', 'ptm-td-tinggi', 'ptm-gula-tinggi', 'r4-srq17-ya', 'spm-odgj-dikunjungi']],
    ['wanita', ['r4-datang-dewasa', 'sip-pus', 'p14-kanker-serviks', 'ptm-srq']],
    ['ibu', ['r1-datang-bumil', 'r1-datang-nifas', 'kia-k6-dokter', 'kia-kf', 'kia-kek', 'kia-hiv-reaktif']],
    ['lansia', ['r4-datang-lansia', 'lansia-aks', 'r4-skilas-depresi', 'lansia-skilas']],
    [
      'tbc',
      [
        'tbc-terduga-dirujuk',
        'tbc-pasien-dikunjungi',
        'kr-tanda-bahaya',
        'kk-sasaran',
        'kk-dikunjungi',
        'kk-belum',
      ],
    ],
  ])('a %s reaches what only such a life reaches', (stage, ids) => {
    expect(ids.filter(c => !reached.get(stage)?.has(c))).toEqual([])
  })

  test.each([
    ['bayi', 'anak-bayi-meninggal'],
    ['ibu', 'kia-ibu-meninggal'],
  ])(
    'a %s who was written down only after her death is counted dead once, in the month of it',
    (stage, died) => {
      const lost = fc.sample(lifeOf(stage), { ...check, numRuns: 400 }).flatMap(life => {
        const [death, ...others] = life.steps
        const isLost = death?.step === 'dies' && others.every(s => s.step === 'fact')
        return isLost && death.on < life.registered && death.on >= span.from ? [{ life, death }] : []
      })
      expect(lost.length).toBeGreaterThan(20)
      for (const { life, death } of lost) {
        const held = serverFigures(tell(life), ticksOf(life)).open.filter(m => m.ids.includes(died))
        expect(held.map(m => m.month)).toEqual(death.on < after ? [death.on.slice(0, 7)] : [])
      }
    },
  )

  test('more than nine of ten counts hold for somebody, of those that a kader sees and of the confidential', () => {
    const all = new Set([...reached.values()].flatMap(ids => [...ids]))
    for (const of of [counts.filter(isOpen), counts.filter(c => !isOpen(c))])
      expect(of.filter(c => all.has(c.id)).length / of.length).toBeGreaterThan(0.9)
  })
})
