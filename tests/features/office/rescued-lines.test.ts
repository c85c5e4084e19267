import { describe, expect, it } from 'vitest'
import type { Rescued } from '../../../src/domain/devices/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { rescuedGroups } from '../../../src/features/office/rescued-lines.ts'

const since = '2026-11-22T02:14:00.000Z'
const one = (more: Partial<Rescued>): Rescued => ({
  id: 'e',
  about: 'ani',
  feed: 'melati',
  seq: 9,
  by: 'siti',
  receivedBy: 'hp',
  kind: 'kehadiran',
  happenedOn: '2026-11-10',
  broughtBy: 'dewi',
  since,
  ...more,
})
const cards: Readonly<Record<string, Card>> = {
  ani: { id: 'ani', kind: 'orang', nama: 'Ani' },
  keluarga: { id: 'keluarga', kind: 'rumah-tangga', nama: 'Budi' },
  siti: { id: 'siti', kind: 'petugas', nama: 'Siti Aminah' },
  dewi: { id: 'dewi', kind: 'petugas', nama: 'Dewi' },
}
const lines = (...items: Rescued[]) => rescuedGroups(items, id => cards[id]).flatMap(g => g.lines)

describe('what others brought back after a restore', () => {
  it('W6 says about whom, which kind and day, who wrote it and who brought it, with the way to her', () => {
    expect(lines(one({}))).toMatchObject([
      {
        name: 'Ani',
        meta: 'Kehadiran, 10 November 2026 · ditulis Siti Aminah, dikembalikan oleh Dewi',
        href: '/warga/ani',
      },
    ])
  })

  it('W6 what was written together is one line, another day or author is another', () => {
    const together = [one({}), one({ id: 'f', kind: 'periksa-dewasa' })]
    const all = lines(...together, one({ id: 'g', by: 'tini' }), one({ id: 'h', happenedOn: '2026-11-11' }))
    expect(all.map(l => l.meta.split(' · ')[0])).toEqual([
      'Kehadiran, Ukur dan tanya, 10 November 2026',
      'Kehadiran, 10 November 2026',
      'Kehadiran, 11 November 2026',
    ])
  })

  it('W6 who is not on this phone has no name and no link, and an older server says less', () => {
    const {
      kind: _,
      happenedOn: __,
      broughtBy: ___,
      since: ____,
      ...little
    } = one({ about: 'jauh', by: 'tini' })
    expect(lines(little)).toMatchObject([
      {
        name: 'Tidak ada di HP ini',
        meta: 'Catatan · ditulis petugas lain, dikembalikan oleh petugas lain',
        href: undefined,
      },
    ])
    expect(lines(one({ about: 'keluarga' }))[0]?.name).toBe('Keluarga Budi')
  })

  it('W6 each restore is a group, and an empty list has none', () => {
    const groups = rescuedGroups(
      [one({}), one({ id: 'f', since: '2026-10-01T00:00:00.000Z' })],
      id => cards[id],
    )
    expect(groups.map(g => g.since)).toEqual([since, '2026-10-01T00:00:00.000Z'])
    expect(rescuedGroups([], id => cards[id])).toEqual([])
  })
})
