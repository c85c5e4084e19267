import type { World } from './families.ts'
import { kkFor } from './nik.ts'
import type { Household } from './person.ts'
import type { Place } from './places.ts'

export function household({ random, kaderOf }: World, posyandu: Place): Household {
  const dusun = random.pick(posyandu.dusun)
  const rt = random.int(1, 4)
  return {
    id: random.id(),
    posyandu: posyandu.id,
    dusun,
    rt: `0${rt}`,
    rw: posyandu.dusun.indexOf(dusun) === 0 ? '01' : '02',
    dasawisma: `${random.pick(['Sedap Malam', 'Bougenvil', 'Soka', 'Kemuning', 'Tanjung'])} ${rt}`,
    kaderPembina: random.pick(kaderOf(posyandu.id)),
    nomorKk: kkFor(random),
    gakin: random.weighted([
      [28, 'ya'],
      [60, 'tidak'],
      [12, 'belum_tahu'],
    ] as const),
    patokan: random.chance(0.4) ? random.pick(landmarks) : undefined,
    kepala: '',
  }
}

const landmarks = [
  'Sebelah timur musala',
  'Depan lapangan voli',
  'Rumah cat hijau dekat sumur',
  'Belakang balai dusun',
  'Seberang warung Bu Tin',
  'Gang masuk kedua dari jembatan',
  'Samping penggilingan padi',
]
