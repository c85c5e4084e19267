import { describe, expect, it } from 'vitest'
import type { PushRequest } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import type { Member, Sent } from './world.ts'
import { save, village, wordsOf } from './world.ts'

type Village = Awaited<ReturnType<typeof village>>

async function pushing(v: Village, who: Member, saves: readonly Sent[], more: Partial<PushRequest> = {}) {
  const { page, ...answer } = await v.push(who, saves, { page: {}, ...more })
  return { answer, page, words: page && wordsOf(page) }
}

describe('P10 a page in the answer to a push', () => {
  it('holds what was pushed and what others wrote, and the next pull goes on behind it', async () => {
    const v = await village()
    await v.push(v.bidan, [save(v.asBidan.person('Budi', { rumah: id('Melati') }))])
    const { cursor } = await v.pull(v.kader)
    await v.push(v.bidan, [save(v.asBidan.person('Ani', { rumah: id('Melati') }))])
    const { answer, page, words } = await pushing(v, v.kader, [save(v.asKader.person('Siti'))], { cursor })
    expect(answer.verdicts).toMatchObject([{ verdict: 'accepted' }])
    expect(words).toEqual([id('warga Ani'), id('warga Siti')])
    expect(page?.items[1]).toMatchObject({ own: id('warga Siti') })
    expect(page?.more).toBe(false)
    expect(wordsOf(await v.pull(v.kader, page?.cursor))).toEqual([])
  })

  it('is the page that a pull from there gives, no longer than was asked for', async () => {
    const v = await village()
    const secret = v.asBidan.write('skor', { about: id('Siti'), body: { skor: 9 } })
    await v.push(v.bidan, [save(v.asBidan.person('Siti', { rumah: id('Melati') })), save(secret)])
    const { page } = await pushing(v, v.kader, [save(v.asKader.person('Ani'))])
    expect(page).toEqual(await v.pull(v.kader))
    expect(page && wordsOf(page)).not.toContain(secret.id)
    const { page: short } = await pushing(v, v.kader, [save(v.asKader.person('Budi'))], {
      page: { limit: 2 },
    })
    expect(short).toEqual(await v.pull(v.kader, undefined, 2))
    expect(short?.more).toBe(true)
  })

  it('is of the areas that the caller has after the commit', async () => {
    const v = await village()
    const { cursor } = await v.pull(v.admin)
    const saves = [
      save(v.asAdmin.area('Kenanga', id('Desa A'))),
      save(v.asAdmin.person('Siti', { rumah: id('Kenanga') })),
    ]
    const { page, words } = await pushing(v, v.admin, saves, { cursor })
    expect(page?.feeds).toContain(id('Kenanga'))
    expect(words).toEqual([id('tempat Kenanga'), id('warga Siti')])
  })

  it('does not come unasked', async () => {
    const v = await village()
    expect(await v.push(v.kader, [save(v.asKader.person('Siti'))])).not.toHaveProperty('page')
  })

  it('does not come where the cursor is of an earlier epoch: the whole history would', async () => {
    const before = await village()
    await before.push(before.kader, [save(before.asKader.person('Siti'))])
    const { cursor } = await before.pull(before.kader)
    const v = await village()
    const { answer, page } = await pushing(v, v.kader, [save(v.asKader.person('Ani'))], { cursor })
    expect(page).toBeUndefined()
    expect(answer.epoch).not.toBe((await before.pull(before.kader)).epoch)
  })
})

describe('P11 the digest with the last page', () => {
  it('is what /api/digest says', async () => {
    const v = await village()
    const { page } = await pushing(v, v.kader, [save(v.asKader.person('Siti'))], { page: { digest: true } })
    const digest = await v.app.inject({
      url: '/api/digest',
      cookies: v.kader.cookies,
      headers: { 'x-saku-replica': v.kader.replica },
    })
    expect(page?.buckets).toEqual(digest.json().buckets)
  })

  it('comes neither with a page before the last one nor with an empty one', async () => {
    const v = await village()
    const asked = async (more: object) =>
      (await v.post(v.kader, '/api/pull', { digest: true, ...more })).json<{ cursor: string }>()
    const last = await asked({})
    expect(last).toHaveProperty('buckets')
    expect(await asked({ limit: 1 })).not.toHaveProperty('buckets')
    expect(await asked({ cursor: last.cursor })).not.toHaveProperty('buckets')
  })
})
