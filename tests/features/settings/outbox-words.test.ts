import { describe, expect, it } from 'vitest'
import type { OutboxLine } from '../../../src/db/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { metaOfLine, nameOfLine, placeOfLine } from '../../../src/features/settings/outbox-words.ts'

const line: OutboxLine = {
  save: 's',
  state: 'pending',
  about: ['hari'],
  kinds: ['kehadiran', 'periksa-dewasa', 'periksa-puma'],
  deviceTime: '2026-11-22T03:14:00.000Z',
}
const aisyah: Card = { id: 'a', kind: 'orang', nama: 'Aisyah' }
const budi: Card = { id: 'b', kind: 'orang', nama: 'Budi', panggilan: 'Pak Bud' }
const day = { id: 'hari', kind: 'hari-buka', nama: '', hari: { tanggal: '2026-11-22' } } as Card // what is read of it

describe('a save that waits', () => {
  it('is named after who came, not after the day', () => {
    expect(nameOfLine({ line, cards: [aisyah, day] })).toBe('Aisyah')
    expect(nameOfLine({ line, cards: [budi, aisyah, day] })).toBe('Budi (Pak Bud) dan 1 lagi')
  })

  it('of a day alone says which day', () => {
    expect(nameOfLine({ line, cards: [day] })).toBe('Hari buka 22 November 2026')
    expect(nameOfLine({ line, cards: [] })).toBe('Catatan')
  })

  it('says once what it is', () => {
    expect(metaOfLine({ line, cards: [] })).toMatch(/^Kehadiran, Ukur dan tanya · /)
  })

  it('is put right where the person or the day stands', () => {
    expect([[aisyah, day], [day], []].map(cards => placeOfLine({ line, cards }))).toEqual([
      '/warga/a',
      '/hari/hari',
      undefined,
    ])
  })
})
