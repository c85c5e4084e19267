import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/domain/records/index.ts'
import { faceOf } from '../../../src/features/people/card-face.ts'

const siti: Card = {
  id: 'AbC_dEf-0123456789xyzA',
  kind: 'orang',
  nama: 'Siti Nurhayati',
  jk: 'P',
  lahir: '1998-03-07',
  nikEnd: '4321',
  alamat: 'Jalan Mawar 5',
  rt: '03',
  dusun: 'Krajan',
  ibu: 'Sukaesih',
  sekolah: 'SMPN 2',
  episodes: [],
}

describe('the face of a card', () => {
  it('says who it belongs to, and nothing that a stranger may not know', () => {
    expect(faceOf(siti, 'Melati 1')).toEqual({
      id: siti.id,
      name: 'Siti Nurhayati',
      born: 'lahir 1998',
      posyandu: 'Posyandu Melati 1',
      code: `SAKU:1:${siti.id}`,
      mark: '',
    })
  })

  it('without a birth date or a known posyandu the lines are left out', () => {
    const { lahir: _, ...unknown } = siti
    expect(faceOf(unknown, undefined)).toMatchObject({ born: '', posyandu: '' })
  })

  it('a posyandu that bears the word already does not get it twice', () =>
    expect(faceOf(siti, 'Posyandu Kenanga').posyandu).toBe('Posyandu Kenanga'))
})
